import { pricePiece } from '../../core/boards/price-piece'
import { ASSUMPTION_NAMES, ASSUMPTIONS } from '../../core/catalogue/assumptions'
import { FACT_NAMES, factKind } from '../../core/catalogue/facts'
import type { CitedValue, Grade } from '../../core/catalogue/schema'
import type { Evaluation } from '../../core/evaluation'
import { isExact } from '../../core/units/amount'
import { type Language, localise } from '../../i18n/language'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import { viewMessages } from '../../i18n/view-messages'
import { type Cell, tidyNumber } from '../table'
import { usedParts } from '../used-parts'

/** Column of the value on the parameter sheet. */
export const PARAMETER_VALUE = 3

/** One figure that totals follow from: it stands once, and every formula that needs it points there. */
export interface Parameter {
  /** `part.fact`, `assumption.name` or `option.name`. */
  readonly key: string
  readonly where: string
  readonly id: string
  readonly what: string
  readonly value: Cell
  readonly unit: string
  readonly low?: number
  readonly high?: number
  readonly grade?: Grade
  readonly source?: string
  readonly at?: string
  /** What may be changed in the workbook: `live` figures, `fixed` ones that only a new export can follow. */
  readonly kind: 'live' | 'fixed' | 'modelled'
}

/** Options that formulas follow. The others decide what is planned at all, and that is not done in a spreadsheet. */
const LIVE_OPTIONS: ReadonlySet<string> = new Set([
  'pods',
  'coolant',
  'riseK',
  'airRiseK',
  'shelfRedundancy',
  'cduCount',
  'cduRedundancy',
  'oversubscription',
])
const OPTION_UNITS: Readonly<Record<string, string>> = { supplyC: '°C', riseK: 'K', airRiseK: 'K' }

/** Every figure behind the totals: options, assumptions, facts of the parts. */
export function listParameters(evaluation: Evaluation, language: Language): Parameter[] {
  return [
    ...listOptions(evaluation, language),
    ...listLevers(evaluation, language),
    ...listAssumptions(evaluation, language),
    ...listFacts(evaluation, language),
  ]
}

function listOptions({ design }: Evaluation, language: Language): Parameter[] {
  const words = TAKEAWAY[language].parameters
  const names: Readonly<Record<string, { readonly name: string }>> = viewMessages(language).terms.options
  const options = Object.entries({ pods: design.pods, ...design.options }).filter(
    ([, value]) => typeof value === 'number' || typeof value === 'string',
  )
  return options.map(([name, value]) => ({
    key: `option.${name}`,
    where: words.option,
    id: 'options',
    what: name === 'pods' ? words.pods : (names[name]?.name ?? name),
    value: value as Cell,
    unit: OPTION_UNITS[name] ?? '',
    kind: LIVE_OPTIONS.has(name) ? 'live' : 'fixed',
    ...(LIVE_OPTIONS.has(name) ? {} : { at: words.fixed }),
  }))
}

/** On which choice each lever stands; what a choice changes is in the figures below. */
function listLevers({ design, catalogue }: Evaluation, language: Language): Parameter[] {
  const words = TAKEAWAY[language].parameters
  return catalogue.levers.flatMap((lever): Parameter[] => {
    const choice = lever.choices.find(({ id }) => id === design.options.levers[lever.id]) ?? lever.choices[0]
    if (!choice) return []
    const value = localise(choice.name, language)
    const what = localise(lever.name, language)
    return [
      {
        key: `option.lever.${lever.id}`,
        where: words.option,
        id: 'levers',
        what,
        value,
        unit: '',
        kind: 'fixed',
        at: words.fixed,
      },
    ]
  })
}

function listAssumptions(evaluation: Evaluation, language: Language): Parameter[] {
  return ASSUMPTION_NAMES.map((name) => ({
    key: `assumption.${name}`,
    where: TAKEAWAY[language].parameters.assumption,
    id: 'assumptions',
    what: viewMessages(language).sources.assumptions[name],
    unit: ASSUMPTIONS[name],
    ...evidenceOf(evaluation.catalogue.assumptions[name], evaluation, language),
    kind: 'live' as const,
  }))
}

function listFacts(evaluation: Evaluation, language: Language): Parameter[] {
  const { factNames } = viewMessages(language).inspector
  return usedParts(evaluation).flatMap((part) => {
    const of = { where: localise(part.name, language), id: part.id }
    const stated = FACT_NAMES.flatMap((name): Parameter[] => {
      const cited = part.facts[name]
      if (!cited) return []
      const kind = typeof cited.value === 'number' ? 'live' : 'fixed'
      const unit = factKind(name).unit
      return [
        {
          key: `${part.id}.${name}`,
          ...of,
          what: factNames[name],
          unit,
          ...evidenceOf(cited, evaluation, language),
          kind,
        },
      ]
    })
    const price = part.facts.priceUsd ? undefined : pricePiece(part, evaluation.catalogue)
    if (!price) return stated
    const modelled: Parameter = {
      key: `${part.id}.priceUsd`,
      ...of,
      what: factNames.priceUsd,
      value: price.each.value,
      unit: 'US$',
      low: tidyNumber(price.each.low),
      high: tidyNumber(price.each.high),
      grade: price.cited.grade,
      source: sourceTitle(price.cited, evaluation, language),
      at: TAKEAWAY[language].parameters.modelled,
      kind: 'modelled',
    }
    return [...stated, modelled]
  })
}

function evidenceOf(
  cited: CitedValue,
  evaluation: Evaluation,
  language: Language,
): Pick<Parameter, 'value' | 'low' | 'high' | 'grade' | 'source' | 'at'> {
  const { value, range, grade, at } = cited
  const ranged = range && typeof value === 'number' && !isExact({ value, low: range[0], high: range[1] })
  return {
    value,
    ...(ranged ? { low: range[0], high: range[1] } : {}),
    grade,
    source: sourceTitle(cited, evaluation, language),
    ...(at === undefined ? {} : { at }),
  }
}

/** The document's name with the place in it; that it is the user's own value where it is. */
export function sourceTitle(
  { source, grade }: Pick<CitedValue, 'source' | 'grade'>,
  { catalogue }: Evaluation,
  language: Language,
): string {
  if (grade === 'user') return viewMessages(language).inspector.override.mine
  const [id = '', place] = source.split(/:(.*)/s, 2)
  const title = catalogue.sources.get(id)?.title ?? id
  return place ? `${title} (${place})` : title
}
