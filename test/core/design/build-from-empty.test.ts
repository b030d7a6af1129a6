import { expect, test } from 'vitest'
import { addPlacement, type Edited, setOption } from '../../../src/core/design/edits'
import { fillSlots } from '../../../src/core/design/fill-slots'
import { newDesign } from '../../../src/core/design/new-design'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import { loadPresets } from '../../presets'
import { resultOf } from './outcomes'

const { catalogue, systems } = loadPresets()

function presetOf(id: string): Design {
  const system = systems.get(id)
  if (!system) throw new Error(`no system ${id}`)
  return system
}

/** Part and pieces of every line with where it stands, but for the id of the rack group. */
function billOf(design: Design): string[] {
  return evaluate(design, catalogue).bill.lines.map(
    (line) =>
      `${line.total} × ${line.path.slice(line.branch === 'racks' ? 1 : 0).join(' / ')}, ${line.cooledBy}`,
  )
}

test('a GB300 NVL72 built by edits from an empty 48U frame has exactly the bill of the ready-made one', () => {
  const preset = presetOf('gb300-nvl72')
  let design = resultOf(
    newDesign(catalogue, {
      name: 'My NVL72',
      frame: 'mgx-48u-frame',
      like: { links: preset.links, options: presetOf('gb200-nvl72').options },
    }),
  )
  const edit = (step: (design: Design) => Edited) => {
    design = resultOf(step(design))
  }
  /** One at the place, then as many more above it. */
  const run = (part: string, u: number, pieces: number) => {
    edit((d) => addPlacement(d, catalogue, { group: 'r1', part, u }))
    const id = design.pod.racks[0]?.placements.at(-1)?.id ?? ''
    if (pieces > 1)
      edit((d) => fillSlots(d, catalogue, { group: 'r1', id, count: pieces - 1, direction: 'up' }))
  }
  run('power-shelf-33kw-cap', 1, 4)
  run('gb300-compute-tray', 6, 8)
  run('nvl72-switch-tray', 14, 9)
  run('gb300-compute-tray', 23, 10)
  run('power-shelf-33kw-cap', 33, 4)
  run('sn2201', 37, 2)
  run('blank-1u', 5, 1)
  run('bbu-shelf-33kw', 39, 1)
  run('cbu-shelf', 40, 1)
  run('blank-1u', 41, 8)
  const hung = ['mgx-manifold-44-supply', 'mgx-manifold-44-return', 'busbar-50v-2900a']
  for (const part of [...hung, ...Array.from({ length: 4 }, () => 'nvlink-cartridge')])
    edit((d) => addPlacement(d, catalogue, { group: 'r1', part, face: 'rear' }))
  for (const name of Object.keys(preset.options) as (keyof Design['options'])[])
    edit((d) => setOption(d, name as 'supplyC', preset.options[name as 'supplyC']))

  expect(design.pod.racks[0]?.placements.map(({ part, u, face }) => ({ part, u, face }))).toEqual(
    preset.pod.racks[0]?.placements.map(({ part, u, face }) => ({ part, u, face })),
  )
  expect(billOf(preset).length).toBeGreaterThan(50)
  expect(billOf(design)).toEqual(billOf(preset))
})
