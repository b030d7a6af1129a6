import css from './range-bar.module.css'

interface RangeBarProps {
  /** Ends of the bar, shares of the whole width, either way round. */
  readonly from: number
  readonly to: number
  /** Ends of the whisker, where the value may lie anywhere between. */
  readonly low?: number | undefined
  readonly high?: number | undefined
  /** A colour token without its dashes. */
  readonly tone: string
}

/** A bar with its uncertainty, drawn so that it prints; the numbers stand beside it. */
export function RangeBar({ from, to, low, high, tone }: RangeBarProps) {
  const [left, right] = [from, to].map(bound).sort((a, b) => a - b)
  const [start, end] = [low, high].map((at) => (at === undefined ? undefined : bound(at)))
  return (
    <svg className={css.bar} aria-hidden="true" width="100%" height="6">
      <rect className={css.track} y="1" width="100%" height="4" />
      <rect
        x={percent(left ?? 0)}
        y="1"
        width={percent((right ?? 0) - (left ?? 0))}
        height="4"
        style={{ fill: `var(--${tone})` }}
      />
      {start !== undefined && end !== undefined && end > start && (
        <line className={css.whisker} x1={percent(start)} x2={percent(end)} y1="3" y2="3" />
      )}
    </svg>
  )
}

function bound(share: number): number {
  return Math.min(1, Math.max(0, share))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
