import type { Catalogue } from '../../../core/catalogue/catalogue'
import type { Part } from '../../../core/catalogue/schema'
import { layoutFace } from '../../../core/geometry/face-layout'
import { rearRuns } from '../../../core/geometry/rear-runs'
import { bodyTone } from '../model/part-looks'
import type { PartTile, Surface } from '../model/piece'
import { paintDrive, paintFan, paintSymbol, paintVent, penOf } from './paint-symbols'
import { cssColour, type Palette } from './palette'

type Canvas = CanvasRenderingContext2D

export interface TileContext {
  readonly catalogue: Catalogue
  readonly palette: Palette
}

/** Paints a picture of its own size in mm, from its top left corner. What it leaves clear takes the colour of the piece. */
export function paintTile(ctx: Canvas, tile: PartTile, context: TileContext): void {
  if (tile.kind === 'surface') SURFACE_PAINTERS[tile.surface](ctx, tile.w, tile.h, context.palette)
  else paintFace(ctx, tile.part, tile, tile.kind, context)
}

const TALL_U = 4
const RIM_MM = 9

/** Front or back of a part on its panel. */
function paintFace(
  ctx: Canvas,
  part: Part,
  { w, h }: { readonly w: number; readonly h: number },
  side: 'front' | 'rear',
  { catalogue, palette }: TileContext,
): void {
  const pen = penOf(ctx, palette)
  const tall = (part.mount?.heightU ?? 0) >= TALL_U
  pen.bar(0, 0, w, h, side === 'rear' || bodyTone(part.category) === 'bezel-1' ? 'bezel-1' : 'metal-1')
  if (tall) {
    pen.bar(RIM_MM, RIM_MM, w - 2 * RIM_MM, h - 2 * RIM_MM, 'bezel-1', 4)
    ctx.save()
    ctx.translate(RIM_MM, RIM_MM)
    paintVent(ctx, w - 2 * RIM_MM, h - 2 * RIM_MM, palette)
    ctx.restore()
  }
  const shown = side === 'front' ? part : { ...part, face: rearRuns(part, catalogue) }
  const counts = new Map<string, number>()
  for (const item of layoutFace(shown, { w, h })) {
    const index = counts.get(item.kind) ?? 0
    counts.set(item.kind, index + 1)
    ctx.save()
    ctx.translate(item.x, h - item.z - item.h)
    paintSymbol(ctx, item.kind, { w: item.w, h: item.h, index }, palette)
    ctx.restore()
  }
  if (part.category !== 'blank') pen.bar(0, 0, 3.2, h, `cat-${part.category}`)
  const shade = ctx.createLinearGradient(0, 0, 0, h)
  shade.addColorStop(0, 'rgb(255 255 255 / 0.22)')
  shade.addColorStop(0.14, 'rgb(255 255 255 / 0)')
  shade.addColorStop(0.8, 'rgb(0 0 0 / 0)')
  shade.addColorStop(1, 'rgb(0 0 0 / 0.28)')
  ctx.fillStyle = shade
  ctx.fillRect(0, 0, w, h)
}

type SurfacePainter = (ctx: Canvas, w: number, h: number, palette: Palette) => void

const SURFACE_PAINTERS: Readonly<Record<Surface, SurfacePainter>> = {
  package: (ctx, w, h, palette) => {
    const pen = penOf(ctx, palette)
    pen.bar(w * 0.24, h * 0.1, w * 0.25, h * 0.8, 'silicon')
    pen.bar(w * 0.51, h * 0.1, w * 0.25, h * 0.8, 'silicon')
    pen.frame(w * 0.24, h * 0.1, w * 0.25, h * 0.8, 'silicon-edge')
    pen.frame(w * 0.51, h * 0.1, w * 0.25, h * 0.8, 'silicon-edge')
    for (let i = 0; i < 12; i++) {
      for (const y of [0.035, 0.94]) pen.bar(w * (0.08 + i * 0.072), h * y, w * 0.03, h * 0.025, 'contact')
    }
  },
  board: (ctx, w, h, palette) => {
    const pen = penOf(ctx, palette)
    ctx.strokeStyle = cssColour(palette('pcb-trace'), 0.45)
    ctx.lineWidth = w * 0.004
    for (let i = 0; i < 22; i++) {
      const x = w * (0.06 + (i * 0.88) / 22)
      const jog = w * 0.05 * (i % 5)
      ctx.beginPath()
      ctx.moveTo(x, h * 0.06)
      ctx.lineTo(x, h * (0.2 + 0.03 * (i % 7)))
      ctx.lineTo(x + jog * 0.4, h * (0.3 + 0.03 * (i % 7)))
      ctx.lineTo(x + jog * 0.4, h * (0.78 + 0.02 * (i % 6)))
      ctx.stroke()
    }
    for (let i = 0; i < 40; i++) {
      const [x, y] = [(i * 37) % 92, (i * 53) % 91]
      pen.bar(
        w * (0.04 + x / 100),
        h * (0.05 + y / 100),
        w * 0.022,
        h * 0.012,
        i % 3 === 0 ? 'contact' : 'metal-dark',
      )
    }
    for (const [x, y] of [
      [0.03, 0.03],
      [0.97, 0.03],
      [0.03, 0.97],
      [0.97, 0.97],
    ] as const)
      pen.disc(w * x, h * y, w * 0.014, 'metal-3')
  },
  plate: (ctx, w, h, palette) => {
    const pen = penOf(ctx, palette)
    ctx.strokeStyle = cssColour(palette('plate-2'), 0.8)
    ctx.lineWidth = w * 0.012
    for (let i = 1; i < 12; i++) {
      ctx.beginPath()
      ctx.moveTo(w * 0.2, (h * i) / 12)
      ctx.lineTo(w * 0.8, (h * i) / 12)
      ctx.stroke()
    }
    pen.frame(w * 0.18, h * 0.06, w * 0.64, h * 0.88, 'plate-2')
    for (const [x, y] of [
      [0.08, 0.08],
      [0.92, 0.08],
      [0.08, 0.92],
      [0.92, 0.92],
    ] as const)
      pen.disc(w * x, h * y, w * 0.04, 'metal-3')
  },
  fan: paintFan,
  memory: (ctx, w, h, palette) => {
    const pen = penOf(ctx, palette)
    pen.frame(w * 0.06, h * 0.06, w * 0.88, h * 0.88, 'silicon-edge')
    pen.bar(w * 0.2, h * 0.42, w * 0.6, h * 0.06, 'metal-4')
    pen.bar(w * 0.2, h * 0.54, w * 0.4, h * 0.05, 'metal-4')
  },
  cartridge: (ctx, w, h, palette) => {
    const cables = 9
    for (let i = 0; i < cables; i++) {
      ctx.fillStyle = cssColour(palette(i % 2 === 0 ? 'copper-1' : 'copper-2'), 0.85)
      ctx.fillRect(w * (0.06 + (i * 0.9) / cables), 0, (w * 0.62) / cables, h)
    }
  },
  strip: (ctx, w, h, palette) => {
    const pen = penOf(ctx, palette)
    const outlets = Math.max(1, Math.round(h / Math.max(w, 1)))
    for (let i = 0; i < outlets; i++) {
      pen.bar(w * 0.25, ((i + 0.25) / outlets) * h, w * 0.5, (0.5 / outlets) * h, 'port', w * 0.06)
    }
  },
  psu: (ctx, w, h, palette) => {
    const pen = penOf(ctx, palette)
    pen.frame(w * 0.04, h * 0.02, w * 0.92, h * 0.96, 'metal-3')
    pen.bar(w * 0.2, h * 0.3, w * 0.6, h * 0.24, 'metal-1', w * 0.03)
    pen.bar(w * 0.26, h * 0.34, w * 0.3, h * 0.03, 'metal-4')
    pen.bar(w * 0.26, h * 0.4, w * 0.44, h * 0.02, 'metal-4')
  },
  lid: (ctx, w, h, palette) => {
    const pen = penOf(ctx, palette)
    pen.frame(w * 0.02, h * 0.02, w * 0.96, h * 0.96, 'metal-3')
    ctx.strokeStyle = cssColour(palette('metal-3'), 0.6)
    ctx.lineWidth = w * 0.003
    for (const y of [0.3, 0.62]) {
      ctx.beginPath()
      ctx.moveTo(w * 0.02, h * y)
      ctx.lineTo(w * 0.98, h * y)
      ctx.stroke()
    }
    for (let i = 0; i < 5; i++) {
      for (const y of [0.05, 0.95]) pen.disc(w * (0.08 + i * 0.21), h * y, w * 0.008, 'metal-4')
    }
  },
  drive: paintDrive,
  fins: (ctx, w, h, palette) => {
    const pen = penOf(ctx, palette)
    const fins = 26
    for (let i = 0; i < fins; i++) {
      pen.bar((i * w) / fins, 0, (w / fins) * 0.55, h, 'metal-4')
      pen.bar(((i + 0.55) * w) / fins, 0, (w / fins) * 0.14, h, 'metal-1')
    }
  },
}
