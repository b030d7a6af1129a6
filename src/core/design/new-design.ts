import type { Catalogue } from '../catalogue/catalogue'
import { done, type Outcome, refused } from '../units/outcome'
import type { Refusal } from './refusal'
import { DESIGN_SCHEMA, type Design, designSchema, NAME_LIMIT } from './schema'

export interface NewDesign {
  readonly name: string
  /** Part id of the frame that the first rack is built on. */
  readonly frame: string
  /** Networks and options to start with, such as those of a ready-made system. */
  readonly like?: Pick<Design, 'links' | 'options'> | undefined
}

/** A design of one empty rack. */
export function newDesign(catalogue: Catalogue, request: NewDesign): Outcome<Design, Refusal> {
  const name = request.name.trim()
  if (name === '' || name.length > NAME_LIMIT) return refused({ code: 'bad-name', most: NAME_LIMIT })
  const frame = catalogue.parts.get(request.frame)
  if (!frame) return refused({ code: 'no-part', part: request.frame })
  if (frame.category !== 'frame') return refused({ code: 'not-a-frame', part: frame.id })
  const racks = [{ id: 'r1', frame: frame.id, count: 1, placements: [] }]
  const { links = [], options = {} } = request.like ?? {}
  return done(designSchema.parse({ schema: DESIGN_SCHEMA, name, pod: { racks }, links, options }))
}
