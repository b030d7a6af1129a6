import { useState } from 'react'
import { FACT_NAMES, type FactName } from '../../core/catalogue/facts'
import { citationOf } from '../../core/catalogue/resolve'
import { type CitedValue, isOwnId, type Part } from '../../core/catalogue/schema'
import { clearOverride } from '../../core/design/clear-override'
import { perform } from '../../state/commands'
import { useEvaluation } from '../../state/evaluation'
import { resolveEvidence } from '../../state/evidence'
import { useLanguage, useText } from '../../state/preferences-store'
import { IconButton } from '../../ui/button'
import { Reference } from '../../ui/reference'
import { formatFact, formatFactRange } from './format-fact'
import css from './inspector-panel.module.css'
import { OverrideForm } from './override-form'

interface FactListProps {
  readonly part: Part
}

/** What is stated of the piece itself, each value with its grade and document. */
export function FactList({ part }: FactListProps) {
  const text = useText()
  const language = useLanguage()
  const stated = FACT_NAMES.filter((name) => part.facts[name])
  const notKnown = (Object.entries(part.notKnown ?? {}) as [FactName, Part['name']][]).filter(
    ([name]) => !part.facts[name],
  )
  if (stated.length === 0 && notKnown.length === 0)
    return <p className={css.none}>{text.inspector.factsNone}</p>
  return (
    <dl className={css.facts}>
      {stated.map((name) => {
        const cited = part.facts[name]
        return cited && <FactRow key={name} part={part.id} name={name} cited={cited} />
      })}
      {notKnown.map(([name, reason]) => (
        <UnknownRow key={name} part={part.id} name={name} reason={reason[language]} />
      ))}
    </dl>
  )
}

interface FactRowProps {
  readonly part: string
  readonly name: FactName
  readonly cited: CitedValue
}

function FactRow({ part, name, cited }: FactRowProps) {
  const text = useText()
  const language = useLanguage()
  const { catalogue } = useEvaluation()
  const evidence = resolveEvidence(catalogue, citationOf(cited))
  const range = formatFactRange(name, cited, language)
  const mine = cited.overridden === true
  const { value } = cited
  return (
    <div className={css.changeable} data-mine={mine || undefined}>
      <dt>{text.inspector.factNames[name]}</dt>
      <dd className={css.factValue}>
        {formatFact(name, cited, language)}
        {range && <span className={css.range}> {range}</span>}
      </dd>
      {/* An own part is changed itself, in its editor. */}
      {typeof value === 'number' && (mine || !isOwnId(part)) && (
        <ChangeFact part={part} name={name} value={value} mine={mine} />
      )}
      <dd className={css.evidence}>
        <Reference
          tone={`grade-${evidence.grade}`}
          label={text.terms.grades[evidence.grade]}
          title={evidence.grade === 'user' ? text.inspector.override.mine : evidence.heading}
          href={evidence.href}
          note={evidence.remark}
        />
      </dd>
    </div>
  )
}

interface UnknownRowProps {
  readonly part: string
  readonly name: FactName
  readonly reason: string
}

/** What nobody printed can still be given by the user. */
function UnknownRow({ part, name, reason }: UnknownRowProps) {
  const text = useText().inspector
  return (
    <div className={css.changeable}>
      <dt>{text.factNames[name]}</dt>
      <dd className={css.unknown}>{text.notKnown}</dd>
      {!isOwnId(part) && <ChangeFact part={part} name={name} value={undefined} mine={false} />}
      <dd className={css.evidence}>{reason}</dd>
    </div>
  )
}

interface ChangeFactProps {
  readonly part: string
  readonly name: FactName
  readonly value: number | undefined
  readonly mine: boolean
}

function ChangeFact({ part, name, value, mine }: ChangeFactProps) {
  const text = useText().inspector
  const [open, setOpen] = useState(false)
  const fact = text.factNames[name]
  return (
    <>
      <dd className={css.factActions}>
        {mine && (
          <IconButton
            icon="undo"
            label={text.override.clear(fact)}
            onClick={() => perform('clearOverride', (design) => clearOverride(design, { part, fact: name }))}
          />
        )}
        <IconButton
          icon="edit"
          label={text.override.change(fact)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </dd>
      {open && (
        <dd className={css.factForm}>
          <OverrideForm part={part} fact={name} value={value} onClose={() => setOpen(false)} />
        </dd>
      )}
    </>
  )
}
