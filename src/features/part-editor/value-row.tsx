import { useId, useState } from 'react'
import { factBounds, isWithin } from '../../core/catalogue/fact-bounds'
import { factChoices } from '../../core/catalogue/fact-choices'
import { type FactName, factKind } from '../../core/catalogue/facts'
import { citationOf } from '../../core/catalogue/resolve'
import type { OwnValue } from '../../core/design/own-parts/own-part-schema'
import {
  clearOwnPartFact,
  originalValue,
  restoreOwnPartFact,
  setOwnPartFact,
} from '../../core/design/own-parts/set-own-part-fact'
import { EDITOR_WORDS, FACT_HELP } from '../../i18n/editor-words'
import { formatNumber } from '../../i18n/format'
import { statedCatalogueFor, useCatalogue, useStatedCatalogue } from '../../state/design-catalogue'
import { resolveEvidence } from '../../state/evidence'
import { useLanguage, useText } from '../../state/preferences-store'
import { IconButton } from '../../ui/button'
import { CheckedField } from '../../ui/checked-field'
import field from '../../ui/field.module.css'
import { Reference } from '../../ui/reference'
import { useEditor } from './editor-context'
import { parseNumber } from './parse-number'
import css from './part-editor.module.css'
import { ValueDetails } from './value-details'

interface ValueRowProps {
  readonly name: FactName
  readonly needed: boolean
}

/** One value: what it means, the number with its unit, and on what it stands. */
export function ValueRow({ name, needed }: ValueRowProps) {
  const text = useText()
  const language = useLanguage()
  const words = EDITOR_WORDS[language].values
  const catalogue = useCatalogue()
  const { part, attempt } = useEditor()
  const helpId = useId()
  const [open, setOpen] = useState(false)
  const value = part.facts[name]
  const original = originalValue(part, useStatedCatalogue(), name)
  const label = text.inspector.factNames[name]
  const { unit, sense } = factKind(name)
  const request = { part: part.id, fact: name }
  const set = (next: number | string) =>
    attempt((design, seen) => setOwnPartFact(design, seen, { ...request, value: next }))
  const choices = factChoices(name, catalogue)
  return (
    <li className={css.value}>
      <div className={css.valueWords}>
        <p className={css.valueName}>
          {label}
          {needed && !value && (
            <span className={css.needed} title={words.neededHint}>
              {words.needed}
            </span>
          )}
        </p>
        <p id={helpId} className={css.help}>
          {FACT_HELP[language][name]} {sense !== 'each' && `(${words.senses[sense]})`}
        </p>
      </div>
      <div className={css.valueInput}>
        {choices ? (
          <select
            className={field.input}
            aria-label={label}
            aria-describedby={helpId}
            value={value ? String(value.value) : ''}
            onChange={(event) => event.target.value !== '' && set(event.target.value)}
          >
            {!value && <option value="">{words.chooseOne}</option>}
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {catalogue.parts.get(choice)?.name[language] ?? choice}
              </option>
            ))}
          </select>
        ) : (
          <CheckedField
            numeric
            name={label}
            unit={unit === '1' ? '' : unit}
            value={value ? String(value.value) : ''}
            placeholder={words.missing}
            describedBy={helpId}
            check={(typed) => checkNumber(name, typed)}
            onCommit={(typed) => set(parseNumber(typed))}
          />
        )}
      </div>
      <div className={css.valueActions}>
        {original && !isOriginal(value, original) && (
          <IconButton
            icon="undo"
            label={words.restore(label)}
            onClick={() =>
              attempt((design) => restoreOwnPartFact(design, statedCatalogueFor(design), request))
            }
          />
        )}
        {value && !choices && (
          <IconButton
            icon={open ? 'up' : 'edit'}
            label={words.more(label)}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        )}
        {value && (
          <IconButton
            icon="trash"
            label={words.remove(label)}
            onClick={() => attempt((design) => clearOwnPartFact(design, request))}
          />
        )}
      </div>
      {value && <ValueEvidence value={value} />}
      {open && value && typeof value.value === 'number' && <ValueDetails name={name} value={value} />}
    </li>
  )

  function checkNumber(fact: FactName, typed: string): string | undefined {
    const bounds = factBounds(fact)
    if (!bounds || isWithin(parseNumber(typed), bounds)) return undefined
    const { least, most, whole } = bounds
    return words.bounds({
      least: formatNumber(least, language),
      most: formatNumber(most, language),
      whole,
      above: least > 0 && least < 1,
    })
  }
}

function isOriginal(value: OwnValue | undefined, original: OwnValue): boolean {
  return value?.value === original.value && value.grade === original.grade && value.source === original.source
}

function ValueEvidence({ value }: { readonly value: OwnValue }) {
  const text = useText()
  const catalogue = useCatalogue()
  const { grade, source, at } = value
  const evidence = resolveEvidence(
    catalogue,
    citationOf({ ...value, grade, source, ...(at !== undefined && { at }) }),
  )
  return (
    <div className={css.valueEvidence}>
      <Reference
        tone={`grade-${grade}`}
        label={text.terms.grades[grade]}
        title={grade === 'user' ? text.inspector.override.mine : evidence.heading}
        href={evidence.href}
        note={evidence.remark}
      />
    </div>
  )
}
