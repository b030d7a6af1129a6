import { parseHex, type Rgb } from '../model/ramps'

/** Colours of the style sheet as the theme in force has them. */
export type Palette = (token: string) => Rgb

const GREY: Rgb = [128, 134, 142]

/** Reads tokens as they are asked for, and each once: the palette of a theme is a palette of its own. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const known = new Map<string, Rgb>()
  return (token) => {
    const ready = known.get(token)
    if (ready) return ready
    const value = style.getPropertyValue(`--${token}`).trim()
    const colour = /^#[0-9a-f]{6}$/i.test(value) ? parseHex(value) : GREY
    known.set(token, colour)
    return colour
  }
}

export function cssColour([r, g, b]: Rgb, alpha = 1): string {
  return `rgb(${r} ${g} ${b} / ${alpha})`
}
