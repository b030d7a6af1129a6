import type { DemandPlan } from '../../core/demand/plan-demand'
import { formatAmount, formatNumber, formatWhole } from '../../i18n/format'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import css from './scale-view.module.css'

interface DemandAnswerProps {
  readonly plan: DemandPlan
  /** The demand was a limit: the answer is what fits, not what is needed. */
  readonly limited: boolean
  /** Gives the design that many pods; undefined where it has them or cannot. */
  readonly onBuild: (() => void) | undefined
}

export function DemandAnswer({ plan, limited, onBuild }: DemandAnswerProps) {
  const text = useViewText().scale
  const language = useLanguage()
  const whole = (value: number) => formatWhole(value, language)
  const mwh = plan.evaluation.metrics['facility.energyMwhPerYear'].amount
  const rows: readonly (readonly [string, string])[] = [
    [text.served, text.trillion(formatNumber(plan.tokensPerDay / 1e12, language))],
    ...(limited ? [] : [[text.needed, whole(plan.acceleratorsNeeded)] as const]),
    [text.kinds.accelerators, whole(plan.accelerators)],
    [text.kinds.pods, whole(plan.pods)],
    [text.kinds.racks, whole(plan.racks)],
    [text.system, formatAmount(plan.systemMw, 'MW', language)],
    [text.facility, formatAmount(plan.facilityMw, 'MW', language)],
    ...(mwh ? [[text.energy, formatAmount(mwh, 'MWh', language)] as const] : []),
  ]
  return (
    <div className={css.answer} role="status">
      <h3 className={css.answerTitle}>{limited ? text.fits : text.takes}</h3>
      <dl className={css.rows}>
        {rows.map(([name, value]) => (
          <div key={name} className={css.row}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {onBuild && <Button onClick={onBuild}>{text.build(whole(plan.pods))}</Button>}
    </div>
  )
}
