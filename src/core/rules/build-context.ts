import type { Catalogue } from '../catalogue/catalogue'
import { factNumber } from '../catalogue/resolve'
import { coolantOf, flowPerKw } from '../cooling/flow'
import type { CduPlan } from '../cooling/plan-cdus'
import type { Line } from '../count/bill'
import type { Design } from '../design/schema'
import type { PlannedFabric } from '../links/link-plan'
import type { RackPower } from '../power/rack-power'
import type { Amount } from '../units/amount'
import { litresPerMinute, temperatureRise, WATTS_PER_KILOWATT, watts } from '../units/quantity'
import type { RuleContext, RuleRack } from './context'

/** The reports that the rules read. */
export interface RuleReports {
  readonly design: Design
  readonly catalogue: Catalogue
  readonly lines: readonly Line[]
  readonly racks: readonly {
    readonly group: string
    readonly racks: number
    readonly liquidKw: Amount
    readonly airKw: Amount
    readonly massKg: Amount
  }[]
  readonly powers: readonly RackPower[]
  readonly cdus: CduPlan
  readonly links: { readonly networks: readonly PlannedFabric[] }
}

/** Brings the reports down to plain numbers of one rack a group. */
export function buildContext(reports: RuleReports): RuleContext {
  const { design, catalogue, lines, cdus, links } = reports
  return { design, catalogue, lines, cdus, networks: links.networks, racks: buildRacks(reports) }
}

function buildRacks({ design, catalogue, lines, racks, powers }: RuleReports): RuleRack[] {
  return design.pod.racks.map((group) => {
    const summary = racks.find((rack) => rack.group === group.id)
    const power = powers.find((rack) => rack.root.group === group.id)
    const own = lines.filter((line) => line.group === group.id)
    const count = summary?.racks ?? group.count * design.pods
    const liquidKw = summary?.liquidKw.value ?? 0
    const flowLpm = liquidKw > 0 ? liquidKw * flowPerKw(design, catalogue, group.id) : 0
    return {
      group,
      frame: catalogue.parts.get(group.frame),
      racks: count,
      loadKw: power?.busKw.value ?? 0,
      shelves: power?.shelves ?? 0,
      shelfNameplateKw: power?.shelfNameplateKw.value ?? 0,
      shelfUsableKw: power?.shelfUsableKw.value ?? 0,
      ownSupplies: own.some((line) => line.part.category === 'psu'),
      fed: power?.fedBy !== undefined,
      busbarAmps: power?.busbarVolts && (power.busKw.value * WATTS_PER_KILOWATT) / power.busbarVolts.value,
      busbarRatedAmps: power?.busbarRatedAmps,
      liquidKw,
      airKw: summary?.airKw.value ?? 0,
      flowLpm,
      riseK: flowLpm > 0 ? riseOf(design, catalogue, liquidKw, flowLpm) : undefined,
      manifoldPorts: perRack(own, count, (line) =>
        line.part.category === 'manifold' ? (factNumber(line.part, 'ports') ?? 0) : 0,
      ),
      manifoldPortsNeeded: perRack(own, count, (line) => (line.joins === 'manifold' ? 1 : 0)),
      massKg: summary?.massKg.value ?? 0,
    }
  })
}

function riseOf(design: Design, catalogue: Catalogue, liquidKw: number, flowLpm: number): number {
  const heat = watts(liquidKw * WATTS_PER_KILOWATT)
  return temperatureRise(heat, litresPerMinute(flowLpm), coolantOf(catalogue, design.options))
}

function perRack(lines: readonly Line[], racks: number, each: (line: Line) => number): number {
  return lines.reduce((sum, line) => sum + line.total * each(line), 0) / racks
}
