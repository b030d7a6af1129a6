import {
  type BufferGeometry,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  type ShaderMaterial,
} from 'three'
import type { BoxArrays } from '../model/pick-box'

interface Arrays extends BoxArrays {
  count: number
  position: Float32Array
  size: Float32Array
  colour: Uint8Array
  tiles: Int16Array
  marks: Uint8Array
  /** Rack in the hall and piece in the rack that an instance is. */
  rack: Int32Array
  piece: Int32Array
}

const FIRST_CAPACITY = 1024

/** Instances of one shape with one material: one draw call, in arrays that grow by doubling and are then reused. */
export class InstancePool {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  readonly arrays: Arrays
  private capacity = 0

  constructor(
    private readonly shape: BufferGeometry,
    material: ShaderMaterial,
  ) {
    this.arrays = emptyArrays()
    this.mesh = new Mesh(new InstancedBufferGeometry(), material)
    this.mesh.frustumCulled = false
    this.mesh.matrixAutoUpdate = false
    this.reserve(FIRST_CAPACITY)
  }

  /** Room for so many instances; what was in the arrays is gone where they had to grow. */
  reserve(count: number): void {
    if (count <= this.capacity) return
    const capacity = Math.max(count, this.capacity * 2)
    this.capacity = capacity
    Object.assign(this.arrays, {
      position: new Float32Array(capacity * 3),
      size: new Float32Array(capacity * 3),
      colour: new Uint8Array(capacity * 4),
      tiles: new Int16Array(capacity * 4),
      marks: new Uint8Array(capacity * 4),
      rack: new Int32Array(capacity),
      piece: new Int32Array(capacity),
    })
    this.mesh.geometry.dispose()
    const geometry = new InstancedBufferGeometry()
    geometry.index = this.shape.index
    for (const name of ['position', 'normal', 'uv'])
      geometry.setAttribute(name, this.shape.getAttribute(name))
    const add = (
      name: string,
      array: Float32Array | Uint8Array | Int16Array,
      size: number,
      normalised = false,
    ) =>
      geometry.setAttribute(
        name,
        new InstancedBufferAttribute(array, size, normalised).setUsage(
          DynamicDrawUsage,
        ) as InstancedBufferAttribute,
      )
    add('place', this.arrays.position, 3)
    add('extent', this.arrays.size, 3)
    add('colour', this.arrays.colour, 4, true)
    add('tiles', this.arrays.tiles, 4)
    add('marks', this.arrays.marks, 4, true)
    this.mesh.geometry = geometry
  }

  /** Everything goes to the graphics card anew. */
  commit(): void {
    const { geometry } = this.mesh
    geometry.instanceCount = this.arrays.count
    this.mesh.visible = this.arrays.count > 0
    for (const name of ['place', 'extent', 'colour', 'tiles', 'marks']) this.touch(name)
  }

  /** One attribute goes to the graphics card anew, as far as it is in use. */
  touch(name: string): void {
    const attribute = this.mesh.geometry.getAttribute(name)
    if (!(attribute instanceof InstancedBufferAttribute)) return
    attribute.clearUpdateRanges()
    attribute.addUpdateRange(0, this.arrays.count * attribute.itemSize)
    attribute.needsUpdate = true
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}

function emptyArrays(): Arrays {
  return {
    count: 0,
    position: new Float32Array(),
    size: new Float32Array(),
    colour: new Uint8Array(),
    tiles: new Int16Array(),
    marks: new Uint8Array(),
    rack: new Int32Array(),
    piece: new Int32Array(),
  }
}
