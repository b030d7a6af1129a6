import { useId } from 'react'
import styles from './inline-select.module.css'

interface ChoiceGroup<T extends string> {
  readonly title?: string
  readonly choices: readonly { readonly value: T; readonly label: string }[]
}

interface InlineSelectProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly groups: readonly ChoiceGroup<T>[]
  readonly onChange: (value: T) => void
}

/** The browser's own list in a row of controls, its label before it. */
export function InlineSelect<T extends string>({ label, value, groups, onChange }: InlineSelectProps<T>) {
  const id = useId()
  const choose = (text: string) => {
    const choice = groups.flatMap(({ choices }) => choices).find((each) => each.value === text)
    if (choice) onChange(choice.value)
  }
  return (
    <span className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {groups.map(({ title, choices }) =>
          title === undefined ? (
            choices.map((choice) => <Option key={choice.value} {...choice} />)
          ) : (
            <optgroup key={title} label={title}>
              {choices.map((choice) => (
                <Option key={choice.value} {...choice} />
              ))}
            </optgroup>
          ),
        )}
      </select>
    </span>
  )
}

function Option({ value, label }: { readonly value: string; readonly label: string }) {
  return <option value={value}>{label}</option>
}
