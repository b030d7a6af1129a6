import type { Part } from '../../core/catalogue/schema'
import { isContained } from '../../core/count/count-parts'
import { formatWhole } from '../../i18n/format'
import { useEvaluation } from '../../state/evaluation'
import { partName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { useSelection } from '../../state/selection-store'
import { Swatch } from '../../ui/badge'
import { Section } from '../../ui/section'
import { FactList } from './fact-list'
import css from './inspector-panel.module.css'
import { OwnPartActions } from './own-part-actions'
import { RollUp } from './roll-up'

interface PartSectionsProps {
  readonly part: Part
  readonly group: string | undefined
  /** Whether the name stands here, or above. */
  readonly titled?: boolean
}

/** All that is known of a part: its roll-up, what it contains, what is stated of it and by whom. */
export function PartSections({ part, group, titled = false }: PartSectionsProps) {
  const text = useText()
  const language = useLanguage()
  const { design, catalogue, bill } = useEvaluation()
  const { selectPart, hover } = useSelection.getState()
  const contents = part.contains.filter((contains) => isContained(contains, design.options))
  let pieces = 0
  for (const line of bill.lines) if (line.part.id === part.id) pieces += line.total
  return (
    <>
      {titled && <h2 className={css.titleAlone}>{part.name[language]}</h2>}
      <OwnPartActions part={part.id} />
      {part.description && <p className={css.description}>{part.description[language]}</p>}
      <dl className={css.rows}>
        <div className={css.row}>
          <dt>{text.inspector.pieces}</dt>
          <dd>{formatWhole(pieces, language)}</dd>
        </div>
      </dl>
      <RollUp part={part} group={group} />
      <Section
        title={text.inspector.contents}
        aside={<span className={css.count}>{contents.length}</span>}
        foldable
      >
        {contents.length === 0 ? (
          <p className={css.none}>{text.inspector.contentsNone}</p>
        ) : (
          <ul>
            {contents.map((contains) => {
              const inner = catalogue.parts.get(contains.part)
              return (
                <li
                  key={`${contains.part} ${contains.joins ?? ''} ${contains.cooledBy ?? ''} ${contains.qty}`}
                >
                  <button
                    type="button"
                    className={css.content}
                    onClick={() => selectPart(contains.part)}
                    onPointerEnter={() => hover(contains.part)}
                    onPointerLeave={() => hover(undefined)}
                  >
                    <span className={css.qty}>{formatWhole(contains.qty, language)}×</span>
                    {inner && <Swatch tone={`cat-${inner.category}`} />}
                    <span>{partName(catalogue, contains.part, language)}</span>
                  </button>
                </li>
              )
            })}
          </ul>
        )}
      </Section>
      <Section title={text.inspector.facts} foldable>
        <FactList part={part} />
      </Section>
    </>
  )
}
