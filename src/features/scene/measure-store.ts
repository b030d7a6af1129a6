import { create } from 'zustand'

/** World metres. */
export type Spot = readonly [number, number, number]

export interface MeasureState {
  /** One point, or two between which it is measured. */
  readonly points: readonly Spot[]
}

export const useMeasure = create<MeasureState>()(() => ({ points: [] }))

/** The first or the second point; a third begins anew. */
export function takePoint(point: Spot): void {
  const { points } = useMeasure.getState()
  useMeasure.setState({ points: points.length === 1 ? [...points, point] : [point] })
}

export function clearMeasure(): void {
  useMeasure.setState({ points: [] })
}
