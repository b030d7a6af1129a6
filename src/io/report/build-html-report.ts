import type { Evaluation } from '../../core/evaluation'
import { LANGUAGE_TAGS, type Language } from '../../i18n/language'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import { buildStamp } from '../export-stamp'
import type { RackArtist } from '../rack-artist'
import { escapeHtml } from './escape-html'
import { htmlBill } from './html-bill'
import { htmlDrawings } from './html-drawings'
import { REPORT_SCRIPT } from './html-script'
import { htmlAssumptions, htmlCover, htmlFigures, htmlFindings, htmlSources } from './html-sections'
import { reportStyle } from './html-style'

/** Nothing is loaded from anywhere; what the file does stands in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"

/**
 * A design as one file that opens from disk: drawing, figures, bill with search and two-way highlight, findings,
 * sources, assumptions. Printed, the same file is a report with a cover, racks at one scale and page numbers.
 */
export function buildHtmlReport(
  evaluation: Evaluation,
  language: Language,
  day: Date,
  artist: RackArtist,
): string {
  const words = TAKEAWAY[language]
  const stamp = buildStamp(evaluation, language, day)
  const running = [shorten(stamp.design), stamp.date, words.report.foot].join(' · ')
  const section = (
    title: string,
    content: string,
    rest: { readonly kind?: string; readonly lead?: string } = {},
  ) =>
    `<section class="${rest.kind ?? ''}"><h2>${escapeHtml(title)}</h2>${rest.lead ?? ''}\n${content}\n</section>`
  const find = `<p class="hint kind">${escapeHtml(words.report.hint)}</p><div class="find"><label>${escapeHtml(words.report.find)} <input type="search"></label><output data-of="${escapeHtml(words.report.found)}"></output></div>`
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Rackwright">
<title>${escapeHtml(`${stamp.design}: ${words.report.kind}`)}</title>
<style>
${artist.tokens}
${artist.rules}
${reportStyle(running, words.report.page)}
</style>
</head>
<body>
${htmlCover(stamp, evaluation, language, artist)}
<div class="body">
${htmlDrawings(evaluation, language, artist)}
<main class="content">
${section(words.sheets.summary, htmlFigures(evaluation, language), { kind: 'page' })}
${section(words.sheets.bill, `<div class="scroll">${htmlBill(evaluation, language)}</div>`, { kind: 'wide', lead: find })}
${section(words.sheets.findings, htmlFindings(evaluation, language), { kind: 'page' })}
${section(words.sheets.sources, htmlSources(evaluation, language))}
${section(words.sheets.assumptions, htmlAssumptions(evaluation, language))}
</main>
</div>
<script>
${REPORT_SCRIPT}
</script>
</body>
</html>
`
}

/** Longest name at the foot of a page: beside it stands the number of the page. */
const NAME_LENGTH = 48

function shorten(name: string): string {
  const signs = [...name]
  return signs.length <= NAME_LENGTH
    ? name
    : `${signs
        .slice(0, NAME_LENGTH - 1)
        .join('')
        .trimEnd()}…`
}
