import type { DrawnRow } from '../io/rack-artist'

/** Pixels of the picture for one of the screen: sharp on paper and on dense screens. */
const DENSITY = 2
/** Longest side that every browser's canvas takes, and most pixels in all. */
const LONGEST = 8192
const MOST = 64_000_000

/** A drawing as a PNG picture. */
export async function paintSvg({ svg, width, height }: DrawnRow): Promise<Uint8Array> {
  const density = Math.min(DENSITY, LONGEST / width, LONGEST / height, Math.sqrt(MOST / (width * height)))
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * density)
    canvas.height = Math.round(height * density)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('canvas')
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('canvas')
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(url)
  }
}
