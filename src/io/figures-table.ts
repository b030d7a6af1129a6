import type { Evaluation } from '../core/evaluation'
import { METRIC_IDS, METRICS } from '../core/metrics/registry'
import type { Language } from '../i18n/language'
import { viewMessages } from '../i18n/view-messages'
import { type Table, tidyNumber } from './table'

/** Every metric of a design as a table. */
export function buildFiguresTable(evaluation: Evaluation, language: Language): Table {
  const { exports: words, metrics, terms } = viewMessages(language)
  const { figure } = words
  return {
    title: words.figures,
    headings: [
      figure.metric,
      figure.name,
      figure.value,
      figure.low,
      figure.high,
      figure.unit,
      figure.unknown,
    ],
    rows: METRIC_IDS.map((id) => {
      const { amount, unknown } = evaluation.metrics[id]
      return [
        id,
        metrics[id].name,
        amount && tidyNumber(amount.value),
        amount && tidyNumber(amount.low),
        amount && tidyNumber(amount.high),
        METRICS[id],
        unknown && terms.unknown[unknown],
      ]
    }),
  }
}

/** The documents that the catalogue cites. */
export function buildSourcesTable(evaluation: Evaluation, language: Language): Table {
  const { exports: words } = viewMessages(language)
  const { sourceColumns: columns } = words
  return {
    title: words.sources,
    headings: [columns.id, columns.title, columns.publisher, columns.date, columns.address],
    rows: [...evaluation.catalogue.sources.values()].map((source) => [
      source.id,
      source.title,
      source.publisher,
      source.date,
      source.address,
    ]),
  }
}
