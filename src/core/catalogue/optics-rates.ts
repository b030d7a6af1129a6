import * as z from 'zod/mini'
import { idSchema } from './schema'

const gbps = z.number().check(z.positive())

/**
 * Parts of a scale-out network by the rate of its optics. `switches`: a switch whose cages take modules of `moduleGbps`,
 * its ports run at `portGbps`, and the module that carries so many of these. `hosts`: what plugs into a host at a port rate.
 */
export const opticsRatesSchema = z.strictObject({
  $schema: z.optional(z.string()),
  switches: z.array(
    z.strictObject({ moduleGbps: gbps, portGbps: gbps, switch: idSchema, transceiver: idSchema }),
  ),
  hosts: z.array(
    z.strictObject({ portGbps: gbps, transceiver: idSchema, cable: idSchema, activeCable: idSchema }),
  ),
})
export type OpticsRates = z.infer<typeof opticsRatesSchema>

export const NO_OPTICS_RATES: OpticsRates = { switches: [], hosts: [] }

/** Every part that the table names, with its place in it. */
export function partsOfRates({
  switches,
  hosts,
}: OpticsRates): { readonly at: string; readonly part: string }[] {
  return [
    ...switches.flatMap((row, i) => [
      { at: `switches.${i}.switch`, part: row.switch },
      { at: `switches.${i}.transceiver`, part: row.transceiver },
    ]),
    ...hosts.flatMap((row, i) => [
      { at: `hosts.${i}.transceiver`, part: row.transceiver },
      { at: `hosts.${i}.cable`, part: row.cable },
      { at: `hosts.${i}.activeCable`, part: row.activeCable },
    ]),
  ]
}
