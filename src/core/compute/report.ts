import type { FactName } from '../catalogue/facts'
import { citationOf, factAmount } from '../catalogue/resolve'
import type { Line } from '../count/bill'
import type { Metric, Term, UnknownReason } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import { metricOf, sumFact, summedMetric, termOf, termsOfFact, unknownMetric } from '../metrics/terms'
import { multiply, scale } from '../units/amount'
import { SECONDS_PER_DAY } from '../units/quantity'

const TERA_PER_PETA = 1000
const GIGA_PER_TERA = 1000

/** Rates and memory of all accelerators: dense, per direction. */
export function reportCompute(lines: readonly Line[]): Partial<Record<MetricId, Metric>> {
  const accelerators = lines.filter((line) => line.part.category === 'accelerator')
  const stacks = lines.filter((line) => line.part.category === 'memory' && line.part.facts.hbmTbps)
  const rate = (name: FactName) => rateMetric(accelerators, name)
  const hbm = (name: FactName, factor: number) => {
    if (accelerators.length === 0) return unknownMetric('no-accelerator')
    if (!stacks.some((line) => line.part.facts[name])) return unknownMetric('not-published')
    return factMetric(stacks, name, factor)
  }
  return {
    'compute.bf16Pflops': rate('bf16Tflops'),
    'compute.fp8Pflops': rate('fp8Tflops'),
    'compute.fp4Pflops': rate('fp4Tflops'),
    'compute.hbmTb': hbm('capacityGb', 1 / GIGA_PER_TERA),
    'compute.hbmTbps': hbm('hbmTbps', 1),
    'compute.scaleUpTbps': scaleUpMetric(accelerators),
    'serve.tokensPerDay': tokensMetric(accelerators),
  }
}

/**
 * Sum over the accelerators that have the format. One that cannot run it adds nothing; one whose rate nobody printed
 * makes the sum unknown.
 */
function rateMetric(accelerators: readonly Line[], name: FactName): Metric {
  const reason = reasonAgainst(accelerators, name)
  if (reason) return unknownMetric(reason)
  return factMetric(accelerators, name, 1 / TERA_PER_PETA)
}

function factMetric(lines: readonly Line[], name: FactName, factor: number): Metric {
  return summedMetric(sumFact(lines, name, factor), () => termsOfFact(lines, name, factor))
}

function reasonAgainst(accelerators: readonly Line[], name: FactName): UnknownReason | undefined {
  if (accelerators.length === 0) return 'no-accelerator'
  const silent = accelerators.filter((line) => !line.part.facts[name])
  if (silent.some((line) => !line.part.notKnown?.[name])) return 'not-published'
  return silent.length === accelerators.length ? 'not-native' : undefined
}

/** Accelerators × links × GB/s of one link, one direction. */
function scaleUpMetric(accelerators: readonly Line[]): Metric {
  if (accelerators.length === 0) return unknownMetric('no-accelerator')
  const terms: Term[] = []
  for (const line of accelerators) {
    const links = factAmount(line.part, 'scaleUpLinks')
    const each = factAmount(line.part, 'scaleUpLinkGBps')
    const cited = line.part.facts.scaleUpLinkGBps
    if (!links || !each || !cited) return unknownMetric('not-published')
    const perPiece = scale(multiply(links, each), 1 / GIGA_PER_TERA)
    terms.push(termOf(line.path, line.total, perPiece, { cited: citationOf(cited) }))
  }
  return metricOf(() => terms)
}

function tokensMetric(accelerators: readonly Line[]): Metric {
  if (accelerators.length === 0) return unknownMetric('no-accelerator')
  if (accelerators.some((line) => !line.part.facts.tokensPerSecond)) return unknownMetric('no-serving-rate')
  return factMetric(accelerators, 'tokensPerSecond', SECONDS_PER_DAY)
}
