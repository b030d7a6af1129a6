import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Part } from '../../core/catalogue/schema'
import type { Design, Placement, RackGroup } from '../../core/design/schema'
import type { Evaluation } from '../../core/evaluation'
import { formatAmount } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/messages'
import { useSelection } from '../../state/selection-store'
import { formatPower } from './describe-unit'
import css from './plan-panel.module.css'
import { TrayPlan } from './tray-plan'
import type { GroupFacts } from './unit-facts'

interface PlanPanelProps {
  readonly design: Design
  readonly evaluation: Evaluation
  readonly facts: ReadonlyMap<string, GroupFacts>
  readonly text: Messages
  readonly language: Language
}

/** Plan of the selected unit; with nothing selected, of the first compute tray. */
export function PlanPanel({ design, evaluation, facts, text, language }: PlanPanelProps) {
  const selectedGroup = useSelection((state) => state.group)
  const selected = useSelection((state) => state.placements.at(-1))
  const { catalogue } = evaluation
  const group = design.pod.racks.find(({ id }) => id === selectedGroup) ?? design.pod.racks[0]
  const shown = group && choosePlan(group, catalogue, selected)
  if (!group || !shown) return null
  const { part: unit, placement, chosen } = shown
  // A chassis of blades shows its blade lying flat: from above one would see edges only.
  const blades = unit.contains.find(({ upright }) => upright)
  const part = (blades && catalogue.parts.get(blades.part)) ?? unit
  const fact = facts.get(group.id)?.get(part.id)
  const figures = [
    fact?.kw && part.category !== 'power-shelf' && formatPower(fact.kw, language),
    fact?.massKg && formatAmount(fact.massKg, 'kg', language),
  ].filter((figure): figure is string => typeof figure === 'string')
  const place = placement.u === undefined ? text.elevation.behind : unitsOf(placement.u, unit, text)
  const which = [
    chosen ? place : text.elevation.typical,
    ...(blades ? [text.elevation.bladesOf(blades.qty, unit.name[language])] : []),
  ]
  return (
    <aside className={css.panel} aria-label={text.elevation.plan}>
      <header className={css.head}>
        <h2 className={css.title}>{part.name[language]}</h2>
        <p className={css.figures}>{[...which, ...figures].join(' · ')}</p>
      </header>
      <TrayPlan
        key={part.id}
        part={part}
        catalogue={catalogue}
        options={evaluation.design.options}
        text={text}
        language={language}
      />
    </aside>
  )
}

function unitsOf(u: number, part: Part, text: Messages): string {
  return text.elevation.units(u, u + (part.mount?.heightU ?? 1) - 1)
}

interface Shown {
  readonly part: Part
  readonly placement: Placement
  readonly chosen: boolean
}

function choosePlan(group: RackGroup, catalogue: Catalogue, selected: string | undefined): Shown | undefined {
  const placed = group.placements.flatMap((placement) => {
    const part = catalogue.parts.get(placement.part)
    return part ? [{ part, placement }] : []
  })
  const own = placed.find(({ placement }) => placement.id === selected)
  if (own) return { ...own, chosen: true }
  const typical =
    placed.find(({ part }) => part.category === 'compute-tray') ??
    placed.find(({ part }) => part.contains.some(({ upright }) => upright)) ??
    placed.find(({ part }) => part.contains.length > 0)
  return typical && { ...typical, chosen: false }
}
