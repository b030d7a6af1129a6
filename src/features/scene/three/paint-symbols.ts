import type { FaceKind } from '../../../core/geometry/face-layout'
import { cssColour, type Palette } from './palette'

type Canvas = CanvasRenderingContext2D

/** Draws what stands on a panel into a rectangle from its top left corner, mm, as the drawing does. */
export function paintSymbol(
  ctx: Canvas,
  kind: FaceKind,
  { w, h, index }: { readonly w: number; readonly h: number; readonly index: number },
  palette: Palette,
): void {
  const pen = penOf(ctx, palette)
  switch (kind) {
    case 'handle':
      pen.bar(0, 0, w, h, 'metal-2', w * 0.1)
      pen.bar(w * 0.25, h * 0.1, w * 0.5, h * 0.8, 'metal-dark', w * 0.25)
      return
    case 'vent':
      paintVent(ctx, w, h, palette)
      return
    case 'osfp':
    case 'qsfp':
    case 'sfp': {
      const rim = Math.min(w, h) * 0.12
      pen.bar(0, 0, w, h, 'metal-1', rim)
      pen.bar(rim, rim, w - 2 * rim, h - 2 * rim, 'hole', rim * 0.5)
      pen.bar(w * 0.2, h * 0.56, w * 0.6, h * 0.12, 'contact')
      pen.bar(rim, rim, w - 2 * rim, h * 0.14, 'metal-dark')
      return
    }
    case 'e1s':
    case 'u2':
    case 'm2':
      paintDrive(ctx, w, h, palette)
      return
    case 'rj45':
      pen.bar(0, 0, w, h, 'metal-1', w * 0.06)
      pen.bar(w * 0.14, h * 0.28, w * 0.72, h * 0.46, 'hole')
      pen.bar(w * 0.3, h * 0.7, w * 0.4, h * 0.2, 'hole')
      pen.bar(w * 0.26, h * 0.3, w * 0.48, h * 0.09, 'contact')
      pen.bar(w * 0.1, h * 0.08, w * 0.16, h * 0.12, 'led-on')
      pen.bar(w * 0.74, h * 0.08, w * 0.16, h * 0.12, 'led-busy')
      return
    case 'usb':
      pen.bar(0, 0, w, h, 'metal-1', h * 0.12)
      pen.bar(w * 0.1, h * 0.18, w * 0.8, h * 0.64, 'hole')
      pen.bar(w * 0.18, h * 0.24, w * 0.64, h * 0.22, 'metal-3')
      return
    case 'serial':
      pen.bar(0, 0, w, h, 'metal-1', h * 0.15)
      pen.bar(w * 0.2, h * 0.2, w * 0.6, h * 0.6, 'hole', h * 0.1)
      return
    case 'fibre': {
      const r = Math.min(w * 0.16, h * 0.26)
      pen.bar(0, 0, w, h, 'fibre', h * 0.14)
      pen.bar(w * 0.07, h * 0.16, w * 0.86, h * 0.68, 'hole', h * 0.1)
      pen.disc(w * 0.29, h / 2, r, 'metal-3')
      pen.disc(w * 0.71, h / 2, r, 'metal-3')
      return
    }
    case 'coupling': {
      const r = Math.min(w, h) / 2
      pen.disc(w / 2, h / 2, r, index % 2 === 1 ? 'coolant-warm' : 'coolant-cold')
      pen.disc(w / 2, h / 2, r * 0.76, 'metal-1')
      pen.disc(w / 2, h / 2, r * 0.46, 'hole')
      pen.disc(w / 2, h / 2, r * 0.18, 'metal-3')
      return
    }
    case 'fan':
    case 'blower':
      paintFan(ctx, w, h, palette)
      return
    case 'psu':
      pen.bar(0, 0, w, h, 'metal-1', h * 0.04)
      pen.frame(0, 0, w, h, 'metal-3')
      ctx.save()
      ctx.translate(w * 0.05, h * 0.14)
      paintVent(ctx, w * 0.5, h * 0.72, palette)
      ctx.restore()
      pen.bar(w * 0.62, h * 0.14, w * 0.1, h * 0.72, 'metal-dark', w * 0.05)
      pen.bar(w * 0.8, h * 0.56, w * 0.13, h * 0.28, 'cat-psu', h * 0.05)
      pen.disc(w * 0.865, h * 0.3, Math.min(h * 0.09, w * 0.05), 'led-on')
      return
    case 'led': {
      const r = Math.min(w, h) / 2
      pen.disc(w / 2, h / 2, r, 'metal-dark')
      pen.disc(w / 2, h / 2, r * 0.7, index % 2 === 1 ? 'led-busy' : 'led-on')
      return
    }
    case 'screen':
      pen.bar(0, 0, w, h, 'port', h * 0.08)
      pen.bar(w * 0.08, h * 0.18, w * 0.5, h * 0.12, 'coolant-cold')
      pen.bar(w * 0.08, h * 0.42, w * 0.74, h * 0.08, 'metal-3')
      pen.bar(w * 0.08, h * 0.6, w * 0.64, h * 0.08, 'metal-3')
      return
    case 'label':
      pen.bar(0, 0, w, h, 'metal-1', h * 0.1)
      pen.bar(w * 0.08, h * 0.24, w * 0.5, h * 0.18, 'metal-4')
      pen.bar(w * 0.08, h * 0.58, w * 0.8, h * 0.12, 'metal-4')
      return
    case 'button': {
      const r = Math.min(w, h) / 2
      pen.disc(w / 2, h / 2, r, 'metal-dark')
      pen.disc(w / 2, h / 2, r * 0.62, 'metal-1')
      return
    }
    case 'blade':
      paintBlade(ctx, w, h, palette)
      return
    case 'gap':
      return
    default:
      // A kind that the drawing knows is drawn here too, or this does not compile.
      kind satisfies never
  }
}

/** Face of a blade that stands upright: perforated, with a lever at both ends and a lamp. */
function paintBlade(ctx: Canvas, w: number, h: number, palette: Palette): void {
  const pen = penOf(ctx, palette)
  const lever = Math.min(h * 0.08, w * 1.6)
  pen.bar(0, 0, w, h, 'metal-1', w * 0.08)
  ctx.save()
  ctx.translate(w * 0.18, lever * 2.1)
  paintVent(ctx, w * 0.64, Math.max(h - lever * 4.2, 0), palette)
  ctx.restore()
  for (const y of [lever * 0.3, h - lever * 1.3])
    pen.bar(w * 0.22, y, w * 0.56, lever, 'metal-dark', w * 0.12)
  pen.disc(w * 0.5, lever * 1.7, w * 0.09, 'led-on')
}

export interface Pen {
  readonly bar: (x: number, y: number, w: number, h: number, token: string, radius?: number) => void
  readonly frame: (x: number, y: number, w: number, h: number, token: string) => void
  readonly disc: (x: number, y: number, r: number, token: string) => void
}

/** The few strokes that everything is made of. */
export function penOf(ctx: Canvas, palette: Palette): Pen {
  return {
    bar: (x, y, w, h, token, radius = 0) => {
      ctx.fillStyle = cssColour(palette(token))
      ctx.beginPath()
      ctx.roundRect(x, y, Math.max(w, 0), Math.max(h, 0), radius)
      ctx.fill()
    },
    frame: (x, y, w, h, token) => {
      ctx.strokeStyle = cssColour(palette(token))
      ctx.lineWidth = 0.6
      ctx.strokeRect(x, y, w, h)
    },
    disc: (x, y, r, token) => {
      ctx.fillStyle = cssColour(palette(token))
      ctx.beginPath()
      ctx.arc(x, y, Math.max(r, 0), 0, 2 * Math.PI)
      ctx.fill()
    },
  }
}

/** Pitch and width of the holes of a vent, mm. */
const HOLE_PITCH = 5.2
const HOLE = 3.6

/** Perforated sheet: holes in rows, every other row shifted by half a pitch. */
export function paintVent(ctx: Canvas, w: number, h: number, palette: Palette): void {
  const inset = Math.min(2, h * 0.06)
  ctx.fillStyle = cssColour(palette('hole'))
  const rise = HOLE_PITCH * 0.866
  let row = 0
  for (let y = inset + HOLE / 2; y <= h - inset - HOLE / 2; y += rise, row++) {
    for (
      let x = inset + HOLE / 2 + ((row % 2) * HOLE_PITCH) / 2;
      x <= w - inset - HOLE / 2;
      x += HOLE_PITCH
    ) {
      ctx.beginPath()
      ctx.arc(x, y, HOLE / 2, 0, 2 * Math.PI)
      ctx.fill()
    }
  }
}

export function paintDrive(ctx: Canvas, w: number, h: number, palette: Palette): void {
  ctx.save()
  const [short, long] = h >= w ? [w, h] : [h, w]
  if (h < w) {
    ctx.translate(0, h)
    ctx.rotate(-Math.PI / 2)
  }
  const pen = penOf(ctx, palette)
  pen.bar(0, 0, short, long, 'metal-1', short * 0.12)
  pen.bar(short * 0.2, long * 0.3, short * 0.6, long * 0.62, 'metal-dark')
  for (const at of [0.44, 0.6, 0.76]) pen.bar(short * 0.2, long * at, short * 0.6, long * 0.05, 'metal-3')
  pen.bar(short * 0.2, long * 0.06, short * 0.6, long * 0.14, 'cat-drive')
  pen.disc(short * 0.5, long * 0.25, short * 0.1, 'led-on')
  ctx.restore()
}

const BLADES = 7

export function paintFan(ctx: Canvas, w: number, h: number, palette: Palette): void {
  const r = Math.min(w, h) / 2
  ctx.save()
  ctx.translate(w / 2, h / 2)
  const pen = penOf(ctx, palette)
  pen.bar(-w / 2, -h / 2, w, h, 'bezel-1', r * 0.12)
  pen.disc(0, 0, r * 0.9, 'hole')
  ctx.fillStyle = cssColour(palette('metal-3'))
  for (let blade = 0; blade < BLADES; blade++) {
    ctx.beginPath()
    ctx.moveTo(0, -r * 0.2)
    ctx.bezierCurveTo(r * 0.36, -r * 0.34, r * 0.42, -r * 0.66, r * 0.16, -r * 0.84)
    ctx.bezierCurveTo(r * 0.14, -r * 0.56, r * 0.02, -r * 0.4, -r * 0.16, -r * 0.24)
    ctx.fill()
    ctx.rotate((2 * Math.PI) / BLADES)
  }
  pen.disc(0, 0, r * 0.26, 'metal-dark')
  ctx.strokeStyle = cssColour(palette('metal-3'))
  ctx.lineWidth = 0.6
  for (const ring of [0.58, 0.88]) {
    ctx.beginPath()
    ctx.arc(0, 0, r * ring, 0, 2 * Math.PI)
    ctx.stroke()
  }
  ctx.restore()
}
