/** What every PNG file begins with, and the first chunk after it: width, height, depth. Bytes. */
const SIGNATURE = 8
const HEADER = 25

/**
 * A PNG picture that carries words of its own, in any language (iTXt chunks of the PNG standard, ISO/IEC 15948).
 * @param texts by keyword of the standard, such as Title and Description
 */
export function addPngTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text))
  const parts = [png.subarray(0, SIGNATURE + HEADER), ...chunks, png.subarray(SIGNATURE + HEADER)]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A picture with the lines of its stamp, the first of which names the design. */
export function stampPng(png: Uint8Array, [title = '', ...rest]: readonly string[]): Uint8Array {
  return addPngTexts(png, { Title: title, Description: rest.join('\n'), Software: 'Rackwright' })
}

/** Length, type, then keyword, no compression, neither language nor translated keyword, text; the check sum at the end. */
function textChunk(keyword: string, text: string): Uint8Array {
  const data = new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`)
  const chunk = new Uint8Array(data.length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(new TextEncoder().encode('iTXt'), 4)
  chunk.set(data, 8)
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)))
  return chunk
}

/** CRC-32 as PNG wants it, polynomial 0xEDB88320. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0)
  }
  return (crc ^ 0xffff_ffff) >>> 0
}
