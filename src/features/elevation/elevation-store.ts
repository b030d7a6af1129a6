import { create } from 'zustand'
import type { RowFigure, RowRequest } from '../../io/rack-artist'

export const SIDES = ['front', 'rear', 'both'] as const
/** Which side of the racks is drawn. */
export type Side = (typeof SIDES)[number]

export interface ElevationState {
  readonly side: Side
  /** 1 fits the tallest rack to the height of the canvas. */
  readonly zoom: number
  readonly plan: boolean
  /** All racks small in a row with a figure under each, instead of the racks to work on. */
  readonly row: boolean
  /** How the racks were last drawn, for a file that shows them the same; undefined before they were. */
  readonly shown: { readonly px: number; readonly labels: boolean } | undefined
  /** What stands under each rack of the row, and the room that the row was last given, screen pixels. */
  readonly figure: RowFigure
  readonly room: RowRequest['room'] | undefined
  readonly setSide: (side: Side) => void
  readonly zoomBy: (factor: number) => void
  readonly fit: () => void
  readonly showPlan: (plan: boolean) => void
  readonly showRow: (row: boolean) => void
  readonly showFigure: (figure: RowFigure) => void
  readonly noteShown: (px: number, labels: boolean) => void
  readonly noteRoom: (room: RowRequest['room']) => void
}

const NEAREST = 6

/** How the drawing is looked at; nothing of it belongs to the design. */
export const useElevation = create<ElevationState>()((set) => ({
  side: 'front',
  zoom: 1,
  plan: true,
  row: false,
  // Choosing a side is asking for the racks.
  setSide: (side) => set({ side, row: false }),
  zoomBy: (factor) => set((state) => ({ zoom: Math.min(NEAREST, Math.max(1, state.zoom * factor)) })),
  fit: () => set({ zoom: 1 }),
  showPlan: (plan) => set({ plan }),
  showRow: (row) => set({ row }),
  figure: 'itKw',
  showFigure: (figure) => set({ figure }),
  room: undefined,
  noteRoom: (room) => set({ room }),
  shown: undefined,
  noteShown: (px, labels) => set({ shown: { px, labels } }),
}))
