import { formatAmount, formatRange } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import type { ViewMessages } from '../../i18n/view-messages'
import { designName } from '../../state/part-name'
import type { CitedUse } from './collect-uses'

export interface UseWords {
  /** The part, system or kind of thing the value speaks of. */
  readonly where: string
  readonly whereId: string
  readonly what: string
  readonly value: string
  readonly range: string | undefined
}

/** A cited value in the words of a language. */
export function describeUse(use: CitedUse, text: ViewMessages, language: Language): UseWords {
  const { subject, value, unit, range } = use
  const words = text.sources
  const shown = typeof value === 'number' ? formatAmount(value, unit, language, { digits: 4 }) : (value ?? '')
  const spread =
    range && typeof value === 'number'
      ? formatRange({ value, low: range[0], high: range[1] }, unit, language)
      : undefined
  const rest = { value: shown, range: spread }
  switch (subject.kind) {
    case 'fact':
      return {
        where: subject.part.name[language],
        whereId: subject.part.id,
        what: text.inspector.factNames[subject.fact],
        ...rest,
      }
    case 'printed':
      return {
        where: subject.part.name[language],
        whereId: subject.part.id,
        what: words.kinds.printed(text.inspector.publishedNames[subject.fact]),
        ...rest,
      }
    case 'assumption':
      return {
        where: words.kinds.assumption,
        whereId: subject.name,
        what: words.assumptions[subject.name],
        ...rest,
      }
    case 'signal-class':
      return {
        where: words.kinds.signalClass,
        whereId: subject.id,
        what: words.signalClass({
          name: text.boardClasses.names[subject.id] ?? subject.id,
          layers: subject.layers,
          loss: text.boardClasses.losses[subject.loss],
        }),
        ...rest,
      }
    case 'system':
      return {
        where: designName(subject.system, language),
        whereId: subject.system.id ?? '',
        what: words.kinds.printed(
          subject.metric === undefined ? subject.name : text.metrics[subject.metric].name,
        ),
        ...rest,
      }
    case 'flow-curve':
      return {
        where: designName(subject.system, language),
        whereId: subject.system.id ?? '',
        what: words.kinds.flowCurve,
        value: words.kinds.points(String(subject.points)),
        range: undefined,
      }
  }
}
