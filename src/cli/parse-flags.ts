import { type ParseArgsConfig, parseArgs } from 'node:util'
import { METRIC_IDS, type MetricId } from '../core/metrics/registry'
import { LANGUAGES, type Language } from '../i18n/language'
import { BadInput } from './bad-input'

/** Flags that a command knows: whether each takes a text, may be given often with a text each, or stands alone. */
export type FlagKinds = Readonly<Record<string, 'text' | 'texts' | 'switch'>>

export interface Arguments<F extends FlagKinds> {
  readonly words: readonly string[]
  readonly flags: {
    readonly [K in keyof F]?: F[K] extends 'switch' ? boolean : F[K] extends 'texts' ? string[] : string
  }
}

/** Splits what follows a command; a flag that it does not know, or one without its value, is refused. */
export function parseFlags<const F extends FlagKinds>(args: readonly string[], kinds: F): Arguments<F> {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? 'boolean' : 'string', multiple: kind === 'texts' },
    ]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    })
    // The options above were made from `kinds`, which the type follows.
    return { words: positionals, flags: values as Arguments<F>['flags'] }
  } catch (error) {
    const sentence = error instanceof Error ? error.message.split(/\.\s|\n/, 1)[0] : undefined
    throw new BadInput(sentence ?? 'the flags cannot be read')
  }
}

/** The words of a command, of which it takes a given number. */
export function takeWords<const N extends readonly string[]>(
  words: readonly string[],
  names: N,
): { readonly [K in keyof N]: string } {
  if (words.length < names.length) throw new BadInput(`<${names[words.length]}> is missing`)
  if (words.length > names.length) throw new BadInput(`unexpected argument '${words[names.length]}'`)
  return words as { readonly [K in keyof N]: string }
}

export function parseLanguage(text: string | undefined): Language {
  return parseChoice('lang', text ?? 'en', LANGUAGES)
}

export function parseChoice<const C extends string>(flag: string, text: string, choices: readonly C[]): C {
  const found = choices.find((choice) => choice === text)
  if (found === undefined) throw new BadInput(`--${flag} must be ${choices.join(' or ')}, not '${text}'`)
  return found
}

export function parseWhole(flag: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new BadInput(`--${flag} must be a whole number, not '${text}'`)
  return Number(text)
}

export function parseDecimal(flag: string, text: string): number {
  if (!/^\d{1,15}(\.\d{1,15})?$/.test(text)) throw new BadInput(`--${flag} must be a number, not '${text}'`)
  return Number(text)
}

/** @param where what the complaint begins with, e.g. the flag that was given */
export function parseMetric(text: string, where = ''): MetricId {
  const metric = METRIC_IDS.find((known) => known === text)
  if (metric) return metric
  throw new BadInput(`${where}unknown metric '${text}'${suggestMetrics(text)}`)
}

/** Metrics of the same area, or where to find them. */
function suggestMetrics(text: string): string {
  const area = `${text.split('.', 1)[0]}.`
  const near = METRIC_IDS.filter((known) => known.startsWith(area))
  return near.length > 0 ? `; known metrics: ${near.join(', ')}` : '; `report` lists all metrics'
}
