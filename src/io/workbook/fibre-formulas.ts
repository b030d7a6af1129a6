import type { Part } from '../../core/catalogue/schema'
import type { Line, LinkRole } from '../../core/count/bill'
import { planCell } from './fabric-plan'
import type { Layout } from './layout'
import { quoted } from './sheet'

/** A term of both sums: cables, as a formula, and the module that says how many strands each has. */
interface Run {
  readonly cables: string
  /** Cables of strands: a module of the scale-up network stands for half a cable of each of its ports. */
  readonly ports: string
  readonly module: Part
}

/** Fibre cables of the whole design, and strands in them; one cable an optical link. */
export function fibreFormulas(layout: Layout): { readonly fibres: string; readonly strands: string } {
  const runs = [
    ...scaleUpRuns(layout),
    ...layout.evaluation.networks.flatMap(({ link }) => networkRuns(layout, link)),
  ]
  // A module that does not say how many strands a port has is taken to have a pair.
  const strandsOf = ({ id }: Part) => layout.fact(id, 'strandsPerPort') ?? '2'
  return {
    fibres: runs.map(({ cables }) => cables).join('+') || '0',
    strands: runs.map(({ ports, module }) => `${ports}*${strandsOf(module)}`).join('+') || '0',
  }
}

/** A cable joins two modules, so each stands for half of one. */
function scaleUpRuns(layout: Layout): Run[] {
  const isModule = ({ role }: Line) =>
    role === 'endpoint-module' || role === 'switch-module' || role === 'circuit-module'
  const lines = layout.evaluation.bill.lines.filter(isModule)
  return [...new Set(lines.map(({ part }) => part))].map((module) => {
    const count = (role: LinkRole) =>
      `SUMIFS(${layout.column('total')},${layout.column('part')},${quoted(module.id)},${layout.column('role')},${quoted(role)})`
    // One that leads to a circuit switch has a cable to itself.
    const cables = `((${count('endpoint-module')}+${count('switch-module')})/2+${count('circuit-module')})`
    return { cables, ports: `${cables}*${layout.fact(module.id, 'portsPerModule') ?? '1'}`, module }
  })
}

/** In the scale-out network the plan knows the links, whatever modules share them. */
function networkRuns(layout: Layout, link: string): Run[] {
  const { lines } = layout.evaluation.bill
  const at = (role: LinkRole) => lines.find((line) => line.link === link && line.role === role)
  const module = at('fabric-module') ?? at('host-module')
  if (!module) return []
  const tiers = [
    { row: 'optical', role: 'leaf' },
    { row: 'leafSpine', role: 'spine' },
    { row: 'spineCore', role: 'core' },
  ] as const
  return tiers.flatMap(({ row, role }) => {
    const cables = planCell(layout, link, row)
    return cables !== undefined && at(role) ? [{ cables, ports: cables, module: module.part }] : []
  })
}
