import css from './figure.module.css'

interface FigureProps {
  readonly number: string
  /** Currency sign, before the number. */
  readonly before: string
  /** Unit, after the number. */
  readonly unit: string
}

/** A number set large beside its unit set small. */
export function Figure({ number, before, unit }: FigureProps) {
  return (
    <span className={css.figure}>
      {before && <span className={css.unit}>{before}</span>}
      {number}
      {/* The space is for those who copy or listen; the gap for those who look. */}
      {unit && <span className={css.unit}> {unit}</span>}
    </span>
  )
}
