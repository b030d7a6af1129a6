import tokens from '../../styles/tokens.css?raw'
import drawing from './rack-drawing.module.css'
import drawingSource from './rack-drawing.module.css?raw'
import symbols from './symbols.module.css'
import symbolsSource from './symbols.module.css?raw'
import ruler from './u-ruler.module.css'
import rulerSource from './u-ruler.module.css?raw'
import labels from './unit-labels.module.css'
import labelsSource from './unit-labels.module.css?raw'

/*
 * The style sheets of a drawing as text, for files that have none to load: the same sources that the page is built
 * from, so that a drawing in a file is the one on the screen.
 */

/** The style sheets that a rack's picture uses, each with the names that the build gave its classes. */
const SHEETS: readonly (readonly [source: string, names: Readonly<Record<string, string>>])[] = [
  [symbolsSource, symbols],
  [drawingSource, drawing],
  [rulerSource, ruler],
  [labelsSource, labels],
]

export type Theme = 'light' | 'dark'

/** The custom properties, as a style sheet for files: light, and dark on a screen whose user prefers it. Paper stays light. */
export function fileTokens(): string {
  const body = (wanted: string) =>
    parseRules(tokens).flatMap(({ selector, body }) => (selector === wanted ? [body] : []))
  return [
    `:root{${body(':root').join('')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${body('[data-theme="dark"]').join('')}}}`,
  ].join('\n')
}

/** The rules of a rack's picture; colours and fonts are still the names of tokens. */
export function drawingRules(): string {
  return SHEETS.flatMap(([source, names]) =>
    parseRules(source).flatMap(({ selector, body }) => {
      const classes = selector.split(',').map((part) => /^\.([\w-]+)$/.exec(part.trim())?.[1])
      // States of pointing and choosing belong to the screen.
      if (classes.some((name) => name === undefined)) return []
      return [`${classes.map((name) => `.${names[name ?? ''] ?? name}`).join(',')}{${body}}`]
    }),
  ).join('\n')
}

/** A text in which every token is replaced by what it stands for in a theme: readers of files know no custom properties. */
export function resolveTokens(text: string, theme: Theme): string {
  const values = tokenValues(theme)
  const resolve = (part: string, depth = 0): string =>
    depth > 4
      ? part
      : part.replace(/var\((--[\w-]+)\)/g, (whole, name) => resolve(values.get(name) ?? whole, depth + 1))
  return resolve(text)
}

function tokenValues(theme: Theme): Map<string, string> {
  const values = new Map<string, string>()
  for (const { selector, body } of parseRules(tokens)) {
    if (selector !== ':root' && !(theme === 'dark' && selector === '[data-theme="dark"]')) continue
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+)(?:;|$)/g))
      values.set(name, value.replace(/\s+/g, ' ').trim())
  }
  return values
}

/** Top-level rules of a flat style sheet; what stands in an at-rule is left out. */
function parseRules(source: string): { readonly selector: string; readonly body: string }[] {
  const plain = source.replace(/\/\*.*?\*\//gs, '').replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    body: body.replace(/\s+/g, ' ').trim(),
  }))
}
