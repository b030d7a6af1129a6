import { create } from 'zustand'
import type { Lens } from './model/lenses'

export const CANVASES = ['drawing', 'scene', 'both'] as const
/** What the Design view shows: the drawing, the scene, or both side by side. */
export type CanvasKind = (typeof CANVASES)[number]

export const STANDPOINTS = ['iso', 'front', 'rear', 'side', 'top'] as const
/** Where the scene is looked at from. */
export type Standpoint = (typeof STANDPOINTS)[number]

/** What the camera is asked to do; the same wish twice is two wishes. */
export type CameraWish = Standpoint | 'fit' | 'focus' | 'nearer' | 'farther'

export const CUT_AXES = ['x', 'y', 'z'] as const
export type CutAxis = (typeof CUT_AXES)[number]

export interface SceneState {
  readonly canvas: CanvasKind
  readonly lens: Lens
  /** 0 as it stands, 1 drawn apart. */
  readonly explode: number
  /** Plane of the section across x (width), y (depth) or z (height); how far along, 0 to 1. */
  readonly cut: { readonly axis: CutAxis; readonly at: number } | undefined
  /** Doors and side walls. */
  readonly walls: boolean
  /** What is selected is pulled out and open. */
  readonly pulledOut: boolean
  readonly labels: boolean
  /** The coolant is shown moving. */
  readonly flow: boolean
  readonly measuring: boolean
  readonly wish: { readonly what: CameraWish } | undefined
  readonly setCanvas: (canvas: CanvasKind) => void
  readonly set: (change: Partial<Omit<SceneState, 'set' | 'setCanvas' | 'ask' | 'canvas' | 'wish'>>) => void
  readonly ask: (what: CameraWish) => void
}

/** How the scene is looked at; nothing of it belongs to the design. Light: the scene itself is loaded when it is shown. */
export const useScene = create<SceneState>()((set) => ({
  canvas: 'drawing',
  lens: 'look',
  explode: 0,
  cut: undefined,
  walls: false,
  pulledOut: false,
  labels: true,
  flow: false,
  measuring: false,
  wish: undefined,
  setCanvas: (canvas) => set({ canvas }),
  set: (change) => set(change),
  ask: (what) => set({ wish: { what } }),
}))
