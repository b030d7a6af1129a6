import { PerspectiveCamera, Spherical, Vector3 } from 'three'
import { OrbitControls } from 'three/examples/jsm/controls/OrbitControls.js'
import type { WorldBox } from '../model/scene-model'
import type { Standpoint } from '../scene-store'

const FOV = 30
/** Share of the view that what is fitted leaves free. */
const MARGIN = 1.1
const MOVE_MS = 200
/** From this depth on, metres, several rows are a hall. */
const HALL_M = 5
const HALL_PHI = 0.98
/** Straight down would leave no direction for up. */
const STEEPEST = 0.02

/** Direction of the eye as seen from what it looks at: about the vertical from the front, and from the zenith. */
const DIRECTIONS: Readonly<Record<Standpoint | 'tray', readonly [theta: number, phi: number]>> = {
  iso: [0.56, 1.22],
  /** Into a tray that is pulled out. */
  tray: [0.5, 0.78],
  front: [0, 1.54],
  rear: [Math.PI, 1.54],
  side: [Math.PI / 2, 1.54],
  top: [0, STEEPEST],
}

/** Camera, the controls of pointer and wheel, and moves between standpoints. */
export class CameraRig {
  readonly camera = new PerspectiveCamera(FOV, 1, 0.05, 500)
  readonly controls: OrbitControls
  private readonly offset = new Vector3()
  private readonly from = { target: new Vector3(), at: new Spherical() }
  private readonly to = { target: new Vector3(), at: new Spherical() }
  private readonly now = new Spherical()
  /** A hand is on the controls. */
  isHeld = false
  /** All that stands there is in view, and nobody has gone nearer or aside since: it stays so when it grows. */
  isWhole = false
  private readonly held = { target: new Vector3(), radius: 0 }
  private began = -1
  private reach = 10

  constructor(
    canvas: HTMLElement,
    private readonly changed: () => void,
    private readonly isStill: () => boolean,
  ) {
    this.camera.position.set(3, 2, 6)
    this.controls = new OrbitControls(this.camera, canvas)
    this.controls.maxPolarAngle = Math.PI / 2 + 0.12
    this.controls.minDistance = 0.08
    this.controls.zoomToCursor = true
    this.controls.rotateSpeed = 0.8
    this.controls.addEventListener('change', this.onChange)
    this.controls.addEventListener('start', this.onStart)
    this.controls.addEventListener('end', this.onEnd)
  }

  private readonly onChange = () => {
    if (this.isHeld) {
      const { target } = this.controls
      const radius = this.camera.position.distanceTo(target)
      const still = Math.abs(radius - this.held.radius) + target.distanceTo(this.held.target) < radius * 1e-4
      if (!still) this.isWhole = false
    }
    this.setDepth()
    this.changed()
  }

  /** A hand on the controls ends a move that is under way. */
  private readonly onStart = () => {
    this.began = -1
    this.isHeld = true
    this.held.target.copy(this.controls.target)
    this.held.radius = this.camera.position.distanceTo(this.controls.target)
  }

  /** What waits for rest may come now. */
  private readonly onEnd = () => {
    this.isHeld = false
    this.changed()
  }

  /** How far the farthest thing may be, metres. */
  setReach(metres: number): void {
    this.reach = Math.max(metres, 4)
    this.controls.maxDistance = this.reach * 4
    this.setDepth()
  }

  private setDepth(): void {
    const distance = this.camera.position.distanceTo(this.controls.target)
    this.camera.near = Math.max(distance * 0.02, 0.01)
    this.camera.far = distance + this.reach * 2.5
    this.camera.updateProjectionMatrix()
  }

  resize(width: number, height: number): void {
    this.camera.aspect = width / Math.max(height, 1)
    this.camera.updateProjectionMatrix()
    this.changed()
  }

  /** Moves so that a box fills the view, from a standpoint or from where the eye is. */
  fit(box: WorldBox, standpoint?: Standpoint | 'tray'): void {
    this.isWhole = false
    this.now.setFromVector3(this.offset.subVectors(this.camera.position, this.controls.target))
    const [theta, phi] = standpoint ? directionOf(standpoint, box) : [this.now.theta, this.now.phi]
    this.to.target.set(box.x + box.w / 2, box.y + box.h / 2, box.z + box.d / 2)
    this.to.at.set(this.distanceFor(box, theta, phi), phi, theta)
    this.start()
  }

  /** All of it in view, and kept so. */
  fitWhole(box: WorldBox, standpoint?: Standpoint): void {
    this.fit(box, standpoint)
    this.isWhole = true
  }

  /** What is in view as a whole has become larger or smaller: it stays in view as a whole, at once. */
  keepWhole(box: WorldBox): void {
    if (!this.isWhole) return
    const going = this.began >= 0
    const { theta, phi } = going ? this.to.at : this.readNow()
    this.to.target.set(box.x + box.w / 2, box.y + box.h / 2, box.z + box.d / 2)
    this.to.at.set(this.distanceFor(box, theta, phi), phi, theta)
    if (!going) this.place(this.to.target, this.to.at)
  }

  private distanceFor(box: WorldBox, theta: number, phi: number): number {
    const towards = new Vector3().setFromSphericalCoords(1, phi, theta)
    const right = new Vector3(Math.cos(theta), 0, -Math.sin(theta))
    const up = new Vector3().crossVectors(towards, right)
    const tanV = Math.tan((FOV * Math.PI) / 360) / MARGIN
    const tanH = tanV * this.camera.aspect
    let distance = 0.1
    for (let corner = 0; corner < 8; corner++) {
      const at = new Vector3(
        ((corner & 1) - 0.5) * box.w,
        (((corner >> 1) & 1) - 0.5) * box.h,
        (((corner >> 2) & 1) - 0.5) * box.d,
      )
      const depth = at.dot(towards)
      distance = Math.max(
        distance,
        depth + Math.abs(at.dot(right)) / tanH,
        depth + Math.abs(at.dot(up)) / tanV,
      )
    }
    return distance
  }

  /** Turns about what is looked at, radians. */
  orbit(theta: number, phi: number): void {
    this.readNow()
    this.now.theta += theta
    this.now.phi = Math.min(Math.max(this.now.phi + phi, STEEPEST), this.controls.maxPolarAngle)
    this.place(this.controls.target, this.now)
  }

  /** Moves sideways and up by shares of the distance. */
  pan(right: number, up: number): void {
    const { theta, radius } = this.readNow()
    this.isWhole = false
    this.offset.set(Math.cos(theta) * right * radius, up * radius, -Math.sin(theta) * right * radius)
    this.controls.target.add(this.offset)
    this.place(this.controls.target, this.now)
  }

  zoom(factor: number): void {
    this.readNow()
    this.isWhole = false
    this.now.radius = Math.min(
      Math.max(this.now.radius / factor, this.controls.minDistance),
      this.controls.maxDistance,
    )
    this.place(this.controls.target, this.now)
  }

  private readNow(): Spherical {
    this.began = -1
    return this.now.setFromVector3(this.offset.subVectors(this.camera.position, this.controls.target))
  }

  private start(): void {
    this.from.target.copy(this.controls.target)
    this.from.at.copy(this.now)
    // The short way round.
    const turn = this.to.at.theta - this.from.at.theta
    this.to.at.theta -= Math.round(turn / (2 * Math.PI)) * 2 * Math.PI
    if (this.isStill()) {
      this.began = -1
      this.place(this.to.target, this.to.at)
    } else {
      this.began = performance.now()
      this.changed()
    }
  }

  /** Carries a move on. @returns whether it goes on */
  step(time: number): boolean {
    if (this.began < 0) return false
    const share = Math.min((time - this.began) / MOVE_MS, 1)
    const eased = 1 - (1 - share) ** 3
    const { from, to, now } = this
    const mix = (a: number, b: number) => a + (b - a) * eased
    now.set(
      Math.exp(mix(Math.log(from.at.radius), Math.log(to.at.radius))),
      mix(from.at.phi, to.at.phi),
      mix(from.at.theta, to.at.theta),
    )
    this.offset.lerpVectors(from.target, to.target, eased)
    if (share >= 1) this.began = -1
    this.place(this.offset, now)
    return share < 1
  }

  private place(target: Vector3, at: Spherical): void {
    this.controls.target.copy(target)
    this.camera.position.setFromSpherical(at).add(this.controls.target)
    this.camera.lookAt(this.controls.target)
    this.setDepth()
    this.changed()
  }

  dispose(): void {
    this.controls.removeEventListener('change', this.onChange)
    this.controls.removeEventListener('start', this.onStart)
    this.controls.removeEventListener('end', this.onEnd)
    this.controls.dispose()
  }
}

/** A hall is looked at from higher up than a rack, so that its rows can be told apart. */
function directionOf(standpoint: Standpoint | 'tray', box: WorldBox): readonly [theta: number, phi: number] {
  const [theta, phi] = DIRECTIONS[standpoint]
  return standpoint === 'iso' && box.d > HALL_M ? [theta, HALL_PHI] : [theta, phi]
}
