import { factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'

/** Busbars and shelves of one class are named by any voltage from 48 to 54 V; the next class is 400 V. */
const SAME_CLASS = 0.2

/** Whether a shelf puts out what a busbar is for; what states no voltage is taken to. */
export function suitsBusbar(shelf: Part, busbar: Part): boolean {
  const volts = factNumber(shelf, 'outputVolts')
  const busbarVolts = factNumber(busbar, 'busbarVolts')
  if (volts === undefined || busbarVolts === undefined) return true
  return Math.abs(volts - busbarVolts) <= SAME_CLASS * busbarVolts
}
