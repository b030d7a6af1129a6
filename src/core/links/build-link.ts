import type { Catalogue } from '../catalogue/catalogue'
import { factNumber } from '../catalogue/resolve'
import type { ScaleOutLink } from '../design/schema'
import type { Options } from '../options/options'

/** A scale-out network with the parts that it is built of under the design's choice of optics. */
export interface BuiltLink {
  readonly link: ScaleOutLink
  /** Links of one NIC port: two where an 800G port runs as two of 400G. */
  readonly linksPerPort: number
}

const MODULE_GBPS: Readonly<Record<Exclude<Options['opticsRate'], 'as-designed'>, number>> = {
  '400g': 400,
  '800g': 800,
  '1600g': 1600,
}

/**
 * Optics of another rate keep the bandwidth of the hosts. Faster modules carry several host ports each, in switches with
 * so many more ports; slower ones split a host port into several links. Where the design has that rate already, or the
 * catalogue has no parts for it, the network stays as it is.
 */
export function buildLink(
  link: ScaleOutLink,
  { opticsRate }: Pick<Options, 'opticsRate'>,
  { parts, opticsRates }: Catalogue,
): BuiltLink {
  const plain = { link, linksPerPort: 1 }
  const nic = parts.get(link.endpoint)
  const module = parts.get(link.switchTransceiver)
  const hostGbps = nic && factNumber(nic, 'portGbps')
  const now = hostGbps && hostGbps * ((module && factNumber(module, 'portsPerModule')) ?? 1)
  if (opticsRate === 'as-designed' || !hostGbps || MODULE_GBPS[opticsRate] === now) return plain

  const moduleGbps = MODULE_GBPS[opticsRate]
  const portGbps = Math.min(hostGbps, moduleGbps)
  const { lineCard: _, ...rest } = link
  const built = opticsRates.switches.find((row) => row.moduleGbps === moduleGbps && row.portGbps === portGbps)
  if (!built) return plain
  const switched = {
    ...rest,
    leaf: built.switch,
    spine: built.switch,
    core: built.switch,
    switchTransceiver: built.transceiver,
  }
  if (portGbps === hostGbps) return { link: switched, linksPerPort: 1 }
  const host = opticsRates.hosts.find((row) => row.portGbps === portGbps)
  if (!host) return plain
  return {
    link: {
      ...switched,
      hostTransceiver: host.transceiver,
      hostCable: host.cable,
      hostActiveCable: host.activeCable,
    },
    linksPerPort: Math.ceil(hostGbps / portGbps),
  }
}
