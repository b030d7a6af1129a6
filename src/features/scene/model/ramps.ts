/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number]

/**
 * Colour ramps that read the same to colour-blind eyes and in grey: lightness rises all the way (cividis, viridis by
 * their published stops), and the diverging one runs from orange to blue over a light middle.
 */
const STOPS = {
  cividis: [
    '#00224e',
    '#123570',
    '#3b496c',
    '#575d6d',
    '#707173',
    '#8a8678',
    '#a59c74',
    '#c3b369',
    '#e1cc55',
    '#fee838',
  ],
  viridis: [
    '#440154',
    '#482878',
    '#3e4989',
    '#31688e',
    '#26828e',
    '#1f9e89',
    '#35b779',
    '#6ece58',
    '#b5de2b',
    '#fde725',
  ],
  airLiquid: [
    '#b35806',
    '#e08214',
    '#fdb863',
    '#fee0b6',
    '#e6e6ea',
    '#b9d3ea',
    '#7fb2dc',
    '#3f87c4',
    '#1d5a9e',
  ],
} as const

export type RampName = keyof typeof STOPS

export function parseHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** Colour of a ramp at a share of its length; beyond its ends it stays. */
export function rampColour(name: RampName, at: number): Rgb {
  const stops = STOPS[name]
  const place = Math.min(1, Math.max(0, at)) * (stops.length - 1)
  const i = Math.min(Math.floor(place), stops.length - 2)
  const [from, to] = [parseHex(stops[i] ?? '#000000'), parseHex(stops[i + 1] ?? '#000000')]
  const mix = (k: 0 | 1 | 2) => Math.round(from[k] + (to[k] - from[k]) * (place - i))
  return [mix(0), mix(1), mix(2)]
}

/** The ramp as a gradient for a legend. */
export function rampGradient(name: RampName): string {
  return `linear-gradient(to right, ${STOPS[name].join(', ')})`
}
