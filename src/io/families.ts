import * as z from 'zod/mini'
import { idSchema, textSchema } from '../core/catalogue/schema'

/** Ready-made systems that belong together, in the order in which they are listed. */
export const familySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  systems: z.array(idSchema).check(z.minLength(1)),
})
export type Family = z.infer<typeof familySchema>

/** Reads the families and names every fault: each system must stand in exactly one. */
export function parseFamilies(
  data: unknown,
  systems: Iterable<string>,
): { readonly families: readonly Family[]; readonly faults: readonly string[] } {
  const read = z.array(familySchema).safeParse(data)
  if (!read.success) {
    return {
      families: [],
      faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    }
  }
  const listed = read.data.flatMap((family) => family.systems)
  const known = new Set(systems)
  return {
    families: read.data,
    faults: [
      ...listed.filter((id) => !known.has(id)).map((id) => `no system '${id}'`),
      ...listed.filter((id, i) => listed.indexOf(id) < i).map((id) => `'${id}' is listed twice`),
      ...[...known].filter((id) => !listed.includes(id)).map((id) => `'${id}' is in no family`),
    ],
  }
}
