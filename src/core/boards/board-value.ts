import { type Amount, divide, exact, multiply, scale } from '../units/amount'

/** What the price of a bare board depends on. Money in US$, area in m². */
export interface BoardModel {
  readonly areaM2: Amount
  readonly layers: number
  readonly hdiSteps: number
  /** One sheet of laminate of the board's grade, US$/m². */
  readonly laminateUsdPerM2: Amount
  /** Laminate and prepreg bought over laminate in the finished board. */
  readonly wasteFactor: Amount
  readonly processUsdPerLayerM2: Amount
  /** Cost added by one build-up step, as a fraction. */
  readonly hdiStepFactor: Amount
  readonly yieldPlain: Amount
  readonly yieldHdi: Amount
  readonly yieldThick: Amount
}

/** Layer counts between which yield falls from plain to thick. */
const PLAIN_LAYERS = 16
const THICK_LAYERS = 44

/**
 * Price of a bare board that nobody printed:
 * area × [ layers/2 × laminate × waste + layers × process ] × (1 + step factor × HDI steps) / yield.
 * One sheet of laminate carries a pair of layers.
 */
export function computeBoardValue(model: BoardModel): Amount {
  const laminate = scale(multiply(model.laminateUsdPerM2, model.wasteFactor), model.layers / 2)
  const process = scale(model.processUsdPerLayerM2, model.layers)
  const perM2 = {
    value: laminate.value + process.value,
    low: laminate.low + process.low,
    high: laminate.high + process.high,
  }
  const steps = {
    value: 1 + model.hdiStepFactor.value * model.hdiSteps,
    low: 1 + model.hdiStepFactor.low * model.hdiSteps,
    high: 1 + model.hdiStepFactor.high * model.hdiSteps,
  }
  return divide(multiply(multiply(model.areaM2, perM2), steps), computeYield(model))
}

/** Plain up to 16 layers, thick from 44, in proportion between; never better than an HDI board where there are steps. */
function computeYield({ layers, hdiSteps, yieldPlain, yieldHdi, yieldThick }: BoardModel): Amount {
  const share = Math.min(1, Math.max(0, (layers - PLAIN_LAYERS) / (THICK_LAYERS - PLAIN_LAYERS)))
  const blend = (end: keyof Amount) => yieldPlain[end] + share * (yieldThick[end] - yieldPlain[end])
  const byLayers = { value: blend('value'), low: blend('low'), high: blend('high') }
  const best = hdiSteps > 0 ? yieldHdi : exact(1)
  return {
    value: Math.min(byLayers.value, best.value),
    low: Math.min(byLayers.low, best.low),
    high: Math.min(byLayers.high, best.high),
  }
}
