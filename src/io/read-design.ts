import { type DesignFault, parseDesign } from '../core/design/parse-design'
import type { Design } from '../core/design/schema'
import { type Outcome, refused } from '../core/units/outcome'

/** Largest design file that is read, bytes (or characters): a hundred times what a large design takes. */
export const FILE_LIMIT = 8_000_000

/** A design from the text of a file; anything else is refused with the reason. */
export function readDesign(text: string): Outcome<Design, DesignFault[]> {
  if (text.length > FILE_LIMIT) return refused([{ code: 'too-large', path: '', detail: '' }])
  let document: unknown
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return refused([{ code: 'not-json', path: '', detail: error instanceof Error ? error.message : '' }])
  }
  return parseDesign(document)
}
