import styles from './sources-view.module.css'

interface FilterSelectProps<T extends string> {
  readonly label: string
  readonly value: T | undefined
  /** What stands for no choice. */
  readonly any: string
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T | undefined) => void
}

export function FilterSelect<T extends string>({
  label,
  value,
  any,
  choices,
  onChange,
}: FilterSelectProps<T>) {
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value ?? ''}
      data-set={value === undefined ? undefined : true}
      onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value)}
    >
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
