import { formatKeys } from './format-keys'
import css from './key-caps.module.css'

interface KeyCapsProps {
  /** A pattern of tinykeys. */
  readonly pattern: string
}

/** A combination of keys, drawn as caps. */
export function KeyCaps({ pattern }: KeyCapsProps) {
  return (
    <span className={css.caps}>
      {formatKeys(pattern).map((key) => (
        <kbd key={key} className={css.cap}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
