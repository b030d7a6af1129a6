import { scenarioTokens } from '../../core/catalogue/scenarios'
import {
  DEMAND_KINDS,
  DEMAND_LIMIT,
  type Demand,
  type DemandKind,
  planDemand,
} from '../../core/demand/plan-demand'
import { setPods } from '../../core/design/edits'
import { COUNT_LIMIT } from '../../core/design/schema'
import { formatNumber } from '../../i18n/format'
import { perform } from '../../state/commands'
import { useDesign } from '../../state/design-store'
import { useEvaluation } from '../../state/evaluation'
import { useLanguage } from '../../state/preferences-store'
import { getPresets } from '../../state/presets'
import { useViewText } from '../../state/view-text'
import { NumberField, SelectField } from '../../ui/field'
import { DemandAnswer } from './demand-answer'
import { useDemand } from './demand-store'
import css from './scale-view.module.css'

/** The rate that the design's accelerator is printed with, tokens a second. */
function usePrintedRate(): number | undefined {
  const { bill } = useEvaluation()
  for (const { part } of bill.lines) {
    const rate = part.category === 'accelerator' ? part.facts.tokensPerSecond?.value : undefined
    if (typeof rate === 'number') return rate
  }
  return undefined
}

/** Of a rate that nobody printed the user starts from a round number that is shown as theirs. */
const START_RATE = 1000

/** From what is asked of it to pods of the design on the table, and back. */
export function DemandPlanner() {
  const text = useViewText().scale
  const language = useLanguage()
  const design = useDesign((state) => state.design)
  const state = useDemand()
  const printed = usePrintedRate()
  const { catalogue } = getPresets()
  const scenario = catalogue.scenarios.find(({ id }) => id === state.from)
  const rate = state.rate ?? printed ?? START_RATE
  const demand: Demand = scenario
    ? { kind: 'tokensPerDay', amount: scenarioTokens(scenario, state.uses) }
    : { kind: state.kind, amount: state.amount }
  const plan = planDemand(design, catalogue, demand, {
    tokensPerSecond: rate,
    utilisation: state.utilisation,
  })
  const choices = [
    ...catalogue.scenarios.map(({ id, name }) => ({ value: id, label: name[language] })),
    ...DEMAND_KINDS.map((kind) => ({ value: kind, label: text.kinds[kind] })),
  ]
  const choose = (from: string) => {
    const kind = DEMAND_KINDS.find((known) => known === from)
    state.set({ from, uses: undefined, ...(kind && { kind, amount: START[kind] }) })
  }
  return (
    <div className={css.planner}>
      <div className={css.asked}>
        <SelectField label={text.demand} value={state.from} choices={choices} onChange={choose} />
        {scenario && scenario.usesPerDay > 1 && (
          <NumberField
            label={text.usesPerDay(scenario.unit[language])}
            value={round((state.uses ?? scenario.usesPerDay) / MILLION)}
            min={0.001}
            max={1e9}
            step={0.001}
            onChange={(uses) => state.set({ uses: uses * MILLION })}
          />
        )}
        {!scenario && (
          <NumberField
            label={text.kinds[state.kind]}
            value={state.amount / UNITS[state.kind]}
            min={0.001}
            max={DEMAND_LIMIT / UNITS[state.kind]}
            step={state.kind === 'facilityMw' || state.kind === 'tokensPerDay' ? 0.001 : 1}
            onChange={(amount) => state.set({ amount: amount * UNITS[state.kind] })}
          />
        )}
        <NumberField
          label={text.rate}
          hint={printed === undefined ? text.rateOwn : text.ratePrinted(formatNumber(printed, language))}
          value={rate}
          min={0.01}
          max={1e9}
          step={0.01}
          onChange={(next) => state.set({ rate: next })}
        />
        <NumberField
          label={text.utilisation}
          value={state.utilisation * 100}
          min={1}
          max={100}
          step={1}
          unit="%"
          onChange={(percent) => state.set({ utilisation: percent / 100 })}
        />
        <p className={css.note}>
          {scenario
            ? text.scenarioNote(formatNumber(scenario.tokensPerUse, language), scenario.unit[language])
            : null}{' '}
          {state.rate === undefined &&
            (printed === undefined ? text.rateOwn : text.ratePrinted(formatNumber(printed, language)))}
        </p>
      </div>
      {plan.ok ? (
        <DemandAnswer
          plan={plan.value}
          limited={!scenario && !['tokensPerDay', 'accelerators'].includes(state.kind)}
          onBuild={
            plan.value.pods <= COUNT_LIMIT && plan.value.pods !== design.pods
              ? () => perform('setPods', (from) => setPods(from, plan.value.pods))
              : undefined
          }
        />
      ) : (
        <p className={css.refused} role="status">
          {text.refusals[plan.error]}
        </p>
      )}
    </div>
  )
}

const MILLION = 1e6

/** What one in a field stands for: tokens are asked for by the trillion. */
const UNITS: Readonly<Record<DemandKind, number>> = {
  tokensPerDay: 1e12,
  accelerators: 1,
  pods: 1,
  racks: 1,
  facilityMw: 1,
}

function round(value: number): number {
  return Number(value.toPrecision(6))
}

/** Where each kind of demand starts. */
const START: Readonly<Record<DemandKind, number>> = {
  tokensPerDay: 1e12,
  accelerators: 10_000,
  pods: 10,
  racks: 160,
  facilityMw: 100,
}
