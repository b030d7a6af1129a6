import { createContext, use } from 'react'

/** What every shape of one drawing shares. */
export interface Drawing {
  /** Keeps the ids of this drawing's gradients and patterns apart from those of another on the page. */
  readonly prefix: string
  /** Millimetres that one screen pixel covers: lines, labels and colour edges keep their size at every scale. */
  readonly px: number
}

const DrawingContext = createContext<Drawing>({ prefix: 'drawing', px: 1 })

export const DrawingProvider = DrawingContext.Provider

export function useDrawing(): Drawing {
  return use(DrawingContext)
}

/** @example paint(drawing, 'vent') // url(#r1-vent) */
export function paint(drawing: Drawing, name: PaintName): string {
  return `url(#${drawing.prefix}-${name})`
}

export type PaintName =
  | 'metal'
  | 'panel'
  | 'post'
  | 'tube'
  | 'copper'
  | 'plate'
  | 'cold'
  | 'warm'
  | 'vent'
  | 'traces'
  | 'shade'

/** For what only adorns: names and figures stand in the lists, so a screen reader passes over it. */
export const ORNAMENT = { 'aria-hidden': true } as const
