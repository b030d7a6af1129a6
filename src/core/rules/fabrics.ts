import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** A scale-out network that no fat tree of the chosen switches can serve; its switches and optics are missing in every total. */
export function checkFabrics({ networks }: RuleContext): Finding[] {
  return networks.flatMap(({ link, endpoints, refusal }) =>
    refusal === undefined
      ? []
      : [finding('links.fabric-refused', 'error', { link }, { endpoints, reason: refusal })],
  )
}
