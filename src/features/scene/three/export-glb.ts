import {
  BoxGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  Scene,
  SRGBColorSpace,
} from 'three'
import { GLTFExporter } from 'three/examples/jsm/exporters/GLTFExporter.js'
import type { Language } from '../../../i18n/language'
import type { Level, Piece } from '../model/piece'
import { placeInHall, type WorldBox } from '../model/scene-model'
import type { World } from './world'

/** A file of more boxes than these would open nowhere. */
const MOST_NODES = 24_000

/**
 * One pod as it is opened: a node a rack, a node a placed part, a mesh a box. Metres, y up.
 * @param about what the file says of itself, in the extras of the scene
 */
export async function exportGlb(world: World, language: Language, about: readonly string[]): Promise<Blob> {
  const { model } = world
  if (!model) throw new Error('no scene')
  const { hall, design } = model
  const racks = Array.from({ length: hall.racks }, (_, rack) => rack).filter((rack) => hall.pod[rack] === 0)
  const level = finestLevel(racks.map((rack) => model.racks[hall.group[rack] ?? 0]?.pieces ?? []))
  const scene = new Scene()
  scene.userData = { about }
  const kit = createKit()
  const out: WorldBox = { x: 0, y: 0, z: 0, w: 0, h: 0, d: 0 }
  for (const rack of racks) {
    const g = hall.group[rack] ?? 0
    const own = model.racks[g]
    const group = design.pod.racks[g]
    if (!own || !group) continue
    const node = new Group()
    node.name = `${group.id} ${(hall.nth[rack] ?? 0) + 1}`
    scene.add(node)
    const placed = new Map<string, Group>()
    own.pieces.forEach((piece, i) => {
      if (!isShown(piece, level)) return
      const box = placeInHall(model, rack, piece, out)
      const mesh = new Mesh(kit.shape(piece), kit.material(world.colourAt(g, i), piece.glass === true))
      mesh.name = piece.part?.name[language] ?? piece.key
      mesh.position.set(box.x + box.w / 2, box.y + box.h / 2, box.z + box.d / 2)
      mesh.scale.set(box.w, box.h, box.d)
      mesh.userData = { key: piece.key, ...(piece.part && { part: piece.part.id }) }
      parentOf(piece, node, placed, group.placements.find(({ id }) => id === piece.placement)?.u).add(mesh)
    })
  }
  const binary = await new GLTFExporter().parseAsync(scene, { binary: true, onlyVisible: false })
  kit.dispose()
  if (!(binary instanceof ArrayBuffer)) throw new Error('no binary')
  return new Blob([binary], { type: 'model/gltf-binary' })
}

function isShown({ from, to }: Piece, level: Level): boolean {
  return from <= level && level <= to
}

function finestLevel(racks: readonly (readonly Piece[])[]): Level {
  for (const level of [3, 2, 1] as const) {
    const nodes = racks.reduce(
      (sum, pieces) => sum + pieces.filter((piece) => isShown(piece, level)).length,
      0,
    )
    if (nodes <= MOST_NODES) return level
  }
  return 0
}

function parentOf(piece: Piece, rack: Group, placed: Map<string, Group>, u: number | undefined): Group {
  if (piece.placement === undefined) return rack
  const known = placed.get(piece.placement)
  if (known) return known
  const node = new Group()
  node.name = u === undefined ? piece.placement : `U${u} ${piece.placement}`
  placed.set(piece.placement, node)
  rack.add(node)
  return node
}

/** Shapes and materials that all meshes share, so that the file holds each once. */
function createKit() {
  const box = new BoxGeometry(1, 1, 1)
  const bars = { 'tube-x': bar('x'), 'tube-y': bar('z'), 'tube-z': bar('y') }
  const materials = new Map<string, MeshStandardMaterial>()
  return {
    shape: ({ shape }: Piece) => (shape === 'box' ? box : bars[shape]),
    material: ([r, g, b]: readonly [number, number, number], glass: boolean) => {
      const key = `${r},${g},${b},${glass}`
      const known = materials.get(key)
      if (known) return known
      const material = new MeshStandardMaterial({ roughness: 0.6, metalness: 0.1 })
      material.color.setRGB(r / 255, g / 255, b / 255, SRGBColorSpace)
      if (glass) Object.assign(material, { transparent: true, opacity: 0.5 })
      materials.set(key, material)
      return material
    },
    dispose: () => {
      for (const shape of [box, ...Object.values(bars)]) shape.dispose()
      for (const material of materials.values()) material.dispose()
    },
  }
}

/** A bar of length 1 along an axis of the hall, as wide as its box. */
function bar(axis: 'x' | 'y' | 'z'): CylinderGeometry {
  const shape = new CylinderGeometry(0.5, 0.5, 1, 16)
  if (axis === 'x') shape.rotateZ(Math.PI / 2)
  if (axis === 'z') shape.rotateX(Math.PI / 2)
  return shape
}
