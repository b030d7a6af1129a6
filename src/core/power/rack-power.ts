import { amountOf, factAmount, factNumber } from '../catalogue/resolve'
import type { Line } from '../count/bill'
import type { Options } from '../options/options'
import { type Amount, scale, subtract, ZERO } from '../units/amount'
import { WATTS_PER_KILOWATT } from '../units/quantity'
import { type Feeds, isRackRoot } from './feeds'
import type { LinePower } from './fold-power'

/** Electrical state of one rack of a group. Powers in kW. */
export interface RackPower {
  readonly root: Line
  /** What the rack itself takes, conversion loss included. */
  readonly itKw: Amount
  /** At the rack's inlet: with what it passes on to racks that it feeds. */
  readonly inletKw: Amount
  /** Behind the rack's own supplies: what its busbar carries. */
  readonly busKw: Amount
  /** The group whose shelves feed it, if it has none of its own. */
  readonly fedBy: string | undefined
  readonly shelves: number
  readonly shelfNameplateKw: Amount
  readonly shelfUsableKw: Amount
  readonly busbarVolts: Amount | undefined
  readonly busbarRatedAmps: number | undefined
}

export function rackPower(
  lines: readonly Line[],
  power: readonly LinePower[],
  options: Options,
  feeds: Feeds,
): RackPower[] {
  return lines.filter(isRackRoot).map((root) => {
    const own = power[root.index]
    const perRack = 1 / root.total / WATTS_PER_KILOWATT
    const children = lines.filter((line) => line.parent === root.index)
    // Shelves of batteries or capacitors only carry nothing that lasts.
    const shelfLines = children.filter(
      (line) =>
        line.part.category === 'power-shelf' &&
        lines.some((content) => content.parent === line.index && content.part.category === 'psu'),
    )
    const shelves = shelfLines.reduce((n, line) => n + line.qty, 0)
    const shelfNameplateKw = shelfOutput(lines, shelfLines, root)
    const busbar = children.find((line) => line.part.category === 'busbar')
    return {
      root,
      itKw: scale(own ? subtract(own.draw, own.carried) : ZERO, perRack),
      inletKw: scale(own?.draw ?? ZERO, perRack),
      fedBy: root.group === undefined ? undefined : feeds.get(root.group),
      busKw: scale(own?.load ?? ZERO, perRack),
      shelves,
      shelfNameplateKw,
      shelfUsableKw: scale(shelfNameplateKw, usableShare(shelves, options)),
      busbarVolts: busbar && factAmount(busbar.part, 'busbarVolts'),
      busbarRatedAmps: busbar && factNumber(busbar.part, 'ratedAmps'),
    }
  })
}

function shelfOutput(lines: readonly Line[], shelves: readonly Line[], root: Line): Amount {
  let total = ZERO
  for (const line of lines) {
    if (line.part.category !== 'psu' || !shelves.some((shelf) => shelf.index === line.parent)) continue
    const rated = line.part.facts.ratedWatts
    const each = (rated && amountOf(rated)) ?? ZERO
    const pieces = line.total / root.total / WATTS_PER_KILOWATT
    total = {
      value: total.value + each.value * pieces,
      low: total.low + each.low * pieces,
      high: total.high + each.high * pieces,
    }
  }
  return total
}

/** Part of the nameplate that stays when the spare shelves are gone: N all, N+1 all but one, N+N half. */
export function usableShare(shelves: number, options: Options): number {
  if (shelves === 0) return 0
  switch (options.shelfRedundancy) {
    case 'N':
      return 1
    case 'N+1':
      return (shelves - 1) / shelves
    case 'N+N':
      return Math.floor(shelves / 2) / shelves
  }
}
