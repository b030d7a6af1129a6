import type { Amount } from '../units/amount'
import type { Severity } from './finding'

/**
 * How bad it is that a figure exceeds a limit: an error beyond the highest value that the limit may have, a warning
 * between that and its plain value, undefined below. Many limits of frames are estimates, and a range says so.
 */
export function rateExcess(value: number, limit: Amount): Severity | undefined {
  if (value <= limit.value) return undefined
  return value > limit.high ? 'error' : 'warning'
}
