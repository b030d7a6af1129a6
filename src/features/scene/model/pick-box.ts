/** Boxes side by side in arrays: least corner and size of each, three numbers a box, in whatever unit and axes. */
export interface BoxArrays {
  readonly count: number
  readonly position: Float32Array
  readonly size: Float32Array
}

export interface Ray {
  readonly origin: readonly [number, number, number]
  readonly direction: readonly [number, number, number]
  /** Part of the ray that counts: what a section leaves. */
  readonly near: number
  readonly far: number
}

export interface Hit {
  index: number
  distance: number
}

/** The nearest box that a ray meets from outside, written into `hit`; nothing is allocated. */
export function pickBox(boxes: BoxArrays, ray: Ray, hit: Hit): void {
  const { origin, direction, near, far } = ray
  for (let i = 0; i < boxes.count; i++) {
    let enter = near
    let leave = Math.min(far, hit.distance)
    for (let k = 0; k < 3; k++) {
      const at = i * 3 + k
      const low = (boxes.position[at] ?? 0) - (origin[k] ?? 0)
      const high = low + (boxes.size[at] ?? 0)
      const slope = direction[k] ?? 0
      if (Math.abs(slope) < 1e-9) {
        if (low > 0 || high < 0) leave = Number.NEGATIVE_INFINITY
        continue
      }
      const a = low / slope
      const b = high / slope
      enter = Math.max(enter, Math.min(a, b))
      leave = Math.min(leave, Math.max(a, b))
    }
    if (enter <= leave && enter < hit.distance) {
      hit.index = i
      hit.distance = enter
    }
  }
}
