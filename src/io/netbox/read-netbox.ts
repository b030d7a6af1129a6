import type * as z from 'zod/mini'
import { nextOwnId } from '../../core/design/own-parts/add-own-part'
import type { OwnPart } from '../../core/design/own-parts/own-part-schema'
import { done, type Outcome, refused } from '../../core/units/outcome'
import { deviceToPart, rackToPart } from './device-to-part'
import { type Mend, mendValues, readYaml, type YamlFault } from './mend-yaml'
import { type DeviceType, deviceTypeSchema, type RackType, rackTypeSchema } from './netbox-schema'
import type { ZipFault } from './read-zip'

/** Most parts that one import brings: as many as a design may have. */
export const IMPORT_LIMIT = 200

export interface NetboxFile {
  /** As it is said to the user; nothing is opened by it. */
  readonly name: string
  readonly text: string
}

export type NetboxFault = YamlFault | ZipFault | 'not-a-type' | 'module-type' | 'invalid' | 'over-limit'

export interface FileOutcome {
  readonly name: string
  readonly parts: readonly OwnPart[]
  readonly mends: readonly Mend[]
  readonly fault?: { readonly code: NetboxFault; readonly detail: string }
}

export interface NetboxImport {
  readonly parts: readonly OwnPart[]
  readonly files: readonly FileOutcome[]
}

/**
 * Device and rack types of NetBox as own parts. What one file lacks or hides does not stop the others; every mend and
 * every refusal is told.
 * @param taken ids that are in use
 */
export function readNetbox(files: readonly NetboxFile[], taken: Iterable<string>): NetboxImport {
  const ids = new Set(taken)
  const parts: OwnPart[] = []
  const outcomes = files.map(({ name, text }): FileOutcome => {
    const read = readYaml(text)
    if (typeof read === 'string') return { name, parts: [], mends: [], fault: { code: read, detail: '' } }
    const mends = new Set(read.mends)
    const own: OwnPart[] = []
    // A file may hold a list of types, or several documents.
    for (const document of read.documents.flat()) {
      if (parts.length + own.length >= IMPORT_LIMIT)
        return finish({ code: 'over-limit', detail: String(IMPORT_LIMIT) })
      const part = readType(mendValues(document, mends), ids, mends)
      if (!part.ok) return finish(part.error)
      ids.add(part.value.id)
      own.push(part.value)
    }
    return finish()

    function finish(fault?: FileOutcome['fault']): FileOutcome {
      parts.push(...own)
      return { name, parts: own, mends: [...mends], ...(fault && { fault }) }
    }
  })
  return { parts, files: outcomes }
}

type Fault = NonNullable<FileOutcome['fault']>

function readType(document: unknown, ids: ReadonlySet<string>, mends: Set<Mend>): Outcome<OwnPart, Fault> {
  if (typeof document !== 'object' || document === null) return refused({ code: 'not-a-type', detail: '' })
  const has = (key: string) => key in document
  if (!has('model') || !has('manufacturer')) return refused({ code: 'not-a-type', detail: '' })
  const isRack = has('form_factor') || has('outer_width') || has('max_weight')
  // A module goes into a device and has no height of its own.
  if (!isRack && !has('u_height') && !has('slug')) return refused({ code: 'module-type', detail: '' })
  return isRack ? readRack(document, ids, mends) : readDevice(document, ids, mends)
}

function readRack(document: object, ids: ReadonlySet<string>, mends: Set<Mend>): Outcome<OwnPart, Fault> {
  const parsed = rackTypeSchema.safeParse(document)
  return parsed.success ? done(rackToPart(parsed.data, idOf(parsed.data, ids), mends)) : invalid(parsed.error)
}

function readDevice(document: object, ids: ReadonlySet<string>, mends: Set<Mend>): Outcome<OwnPart, Fault> {
  const parsed = deviceTypeSchema.safeParse(document)
  return parsed.success
    ? done(deviceToPart(parsed.data, idOf(parsed.data, ids), mends))
    : invalid(parsed.error)
}

function invalid({ issues: [issue] }: z.core.$ZodError): Outcome<never, Fault> {
  return refused({ code: 'invalid', detail: issue ? `${issue.path.join('.')}: ${issue.message}` : '' })
}

function idOf({ manufacturer, model, slug }: DeviceType | RackType, ids: ReadonlySet<string>): string {
  return nextOwnId(slugOf(slug || `${manufacturer} ${model}`), ids)
}

/** @example slugOf('Dell PowerEdge R740') // dell-poweredge-r740 */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug || 'part'
}
