/*
 * Text to a few letters that are safe in an address, and back: UTF-8, raw deflate, base64url. The browser's own
 * streams do the work, in Node the same ones.
 */

/** Deflated and written in the letters A–Z, a–z, 0–9, - and _. */
export async function deflateText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return formatBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()))
}

/**
 * The text behind `deflateText`.
 * @param most bytes after which inflating stops: some hundred letters can stand for gigabytes
 * @returns undefined for anything that `deflateText` did not write; 'too-large' for more than is allowed
 */
export async function inflateText(letters: string, most: number): Promise<string | 'too-large' | undefined> {
  const packed = parseBase64Url(letters)
  if (!packed) return undefined
  const inflating = new DecompressionStream('deflate-raw')
  const writer = inflating.writable.getWriter()
  // What goes wrong here goes wrong at the reading end too, which reports it.
  writer.write(packed).catch(() => undefined)
  writer.close().catch(() => undefined)
  const reader = inflating.readable.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let size = 0
  let text = ''
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength
      if (size > most) {
        reader.cancel().catch(() => undefined)
        return 'too-large'
      }
      text += decoder.decode(next.value, { stream: true })
    }
    return text + decoder.decode()
  } catch {
    return undefined
  }
}

/** Bytes that are turned into letters at a time: one call takes no more arguments than an engine allows. */
const CHUNK = 8192

function formatBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function parseBase64Url(letters: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(letters)) return undefined
  try {
    return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    )
  } catch {
    return undefined
  }
}
