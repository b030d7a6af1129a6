import { CLOSED, type Opening } from '../../core/geometry/opened-rack'

const MOVE_MS = 180
/** A slider moves in smaller steps than this; what jumps farther is shown moving. */
const JUMP = 0.2

/** How the racks are opened right now, on the way to how they shall be. */
export class OpeningMotion {
  now: Opening = CLOSED
  private from: Opening = CLOSED
  private to: Opening = CLOSED
  private began = -1

  /** @param still without moving there: for reduced motion, and for halls that are too large to be built anew in every frame */
  aim(opening: Opening, still: boolean): void {
    const pulls = opening.pulled.size > 0
    const others = pulls && [...opening.pulled].some((id) => !this.now.pulled.has(id))
    // What closes is still what is shown until it has closed; what is newly opened begins in its place.
    const pulled = pulls ? opening.pulled : this.now.pulled
    this.to = { ...opening, pulled, pull: pulls ? 1 : 0 }
    this.from = { ...this.to, explode: this.now.explode, pull: others ? 0 : this.now.pull }
    const far = Math.abs(this.to.explode - this.from.explode) > JUMP || this.to.pull !== this.from.pull
    this.began = far && !still ? performance.now() : -1
    this.now = this.began < 0 ? settled(this.to) : this.from
  }

  get isMoving(): boolean {
    return this.began >= 0
  }

  /** @returns whether the racks stand otherwise than before */
  step(time: number): boolean {
    if (this.began < 0) return false
    const share = Math.min(Math.max(0, time - this.began) / MOVE_MS, 1)
    const eased = 1 - (1 - share) ** 3
    const mix = (a: number, b: number) => a + (b - a) * eased
    this.now = {
      ...this.to,
      explode: mix(this.from.explode, this.to.explode),
      pull: mix(this.from.pull, this.to.pull),
    }
    if (share >= 1) {
      this.began = -1
      this.now = settled(this.to)
    }
    return true
  }
}

function settled(opening: Opening): Opening {
  return opening.pull > 0 ? opening : { ...opening, pulled: new Set() }
}
