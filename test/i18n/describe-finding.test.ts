import { describe, expect, test } from 'vitest'
import { DESIGN_FAULT_CODES } from '../../src/core/design/parse-design'
import type { Refusal } from '../../src/core/design/refusal'
import { FABRIC_REFUSALS } from '../../src/core/links/fabric'
import { FINDING_CODES, type Finding, finding } from '../../src/core/rules/finding'
import { describeFinding } from '../../src/i18n/describe-finding'
import { describeFault, describeRefusal } from '../../src/i18n/describe-refusal'
import { LANGUAGES } from '../../src/i18n/language'
import { buildCatalogue } from '../core/fixtures'

const catalogue = buildCatalogue([
  { id: 'tray', category: 'compute-tray', name: { en: 'The tray', zh: '托盘甲' } },
])
const BROKEN = /undefined|NaN|null|\[object|Infinity/

/** A value for everything that any sentence may ask for. */
const WORDS = [
  'part',
  'by',
  'switch',
  'endpoint',
  'laminate',
  'reason',
  'redundancy',
  'widthClass',
  'frameWidth',
  'feeder',
  'lever',
  'choice',
  'zone',
]
const FIGURES = `u byU heightU units count loadKw usableKw nameplateKw shelves shelvesNeeded amps ratedAmps airKw limitKw
  present needed heatKw capacityKw flowLpm maxFlowLpm supplyC returnC limitC riseK ports asked offered switchesNeeded ratio
  hostLinks uplinks perNetwork leftOver endpoints dissipationFactor maxDissipationFactor signalGbps layers minLayers massKg maxMassKg
  volts busbarVolts airflowCfm highestKw highestKg lengthM leastM reachM furthestM`
const NUMBERS: Finding['numbers'] = {
  ...Object.fromEntries(WORDS.map((key) => [key, key])),
  ...Object.fromEntries(FIGURES.split(/\s+/).map((key) => [key, 3])),
  role: 'placed',
  lack: 'contents',
  what: 'gone',
}

describe('findings in words', () => {
  test.each(FINDING_CODES)('%s is said in both languages', (code) => {
    const said: Finding = { code, severity: 'error', where: {}, numbers: NUMBERS }
    const [en, zh] = LANGUAGES.map((language) => describeFinding(said, catalogue, language))
    expect(`${en?.title} ${en?.detail}`).not.toMatch(BROKEN)
    expect(`${zh?.title} ${zh?.detail}`).not.toMatch(BROKEN)
    expect(zh?.detail).toMatch(/[\u4e00-\u9fff]/)
    expect(en?.detail).not.toMatch(/[\u4e00-\u9fff]/)
  })

  test('parts are called by their names', () => {
    const outside = finding('space.outside', 'error', {}, { part: 'tray', u: 48, heightU: 2, units: 48 })
    expect(describeFinding(outside, catalogue, 'en')).toEqual({
      title: 'The tray is outside the rack',
      detail: 'It is at U48 and is 2U tall, but the rack ends at U48. Move it inside or remove it.',
    })
    expect(describeFinding(outside, catalogue, 'zh').title).toBe('托盘甲超出机柜')
  })

  test('the shelf sentence has all its numbers', () => {
    const short = finding(
      'power.shelf-short',
      'warning',
      {},
      {
        loadKw: 142,
        usableKw: 132,
        nameplateKw: 264,
        redundancy: 'N+N',
        shelves: 8,
        shelvesNeeded: 10,
      },
    )
    const { detail } = describeFinding(short, catalogue, 'en')
    for (const number of ['8 shelves', '264', '132', '142', '10 shelves', 'N+N'])
      expect(detail).toContain(number)
  })
})

describe('reasons of a refused network', () => {
  test.each(FABRIC_REFUSALS)('%s is said in both languages', (reason) => {
    const refused = finding('links.fabric-refused', 'error', {}, { endpoints: 9000, reason })
    const [en, zh] = LANGUAGES.map((language) => describeFinding(refused, catalogue, language).detail)
    expect(en).toMatch(/9,000 endpoints: [a-z]/)
    expect(zh).toMatch(/9,000 个端点：[\u4e00-\u9fff]/)
  })
})

describe('refusals in words', () => {
  const refusals: Refusal[] = [
    { code: 'no-group', group: 'main' },
    { code: 'no-part', part: 'ghost' },
    { code: 'no-tray', placement: 'p1' },
    { code: 'not-mountable', part: 'gpu' },
    { code: 'needs-slot', part: 'tray' },
    { code: 'outside', part: 'tray', u: 48, heightU: 2, units: 48 },
    { code: 'occupied', part: 'tray', u: 4, by: ['p1', 'p2'], byPart: 'tray' },
    { code: 'width', part: 'tray', widthClass: '19in', frameWidth: '21in' },
    { code: 'zone-size', part: 'tray', zone: 'side', measure: 'width', sizeMm: 56, roomMm: 31.5 },
    { code: 'zone-full', part: 'tray', zone: 'rear-left', by: ['p1', 'p2'], byPart: 'tray' },
    { code: 'no-room', part: 'tray', heightU: 2 },
    { code: 'too-many', most: 400 },
    { code: 'out-of-range', least: 1, most: 10_000 },
    { code: 'bad-option', option: 'supplyC' },
    { code: 'bad-name', most: 160 },
  ]

  test.each(refusals)('$code is said in both languages', (refusal) => {
    const [en, zh] = LANGUAGES.map((language) => describeRefusal(refusal, catalogue, language))
    expect(`${en} ${zh}`).not.toMatch(BROKEN)
    expect(zh).toMatch(/[\u4e00-\u9fff]/)
  })

  test('who is in the way is called by name', () => {
    const occupied: Refusal = { code: 'occupied', part: 'gpu', u: 4, by: ['p1'], byPart: 'tray' }
    expect(describeRefusal(occupied, catalogue, 'en')).toBe('U4 is taken by The tray.')
    expect(describeRefusal(occupied, catalogue, 'zh')).toBe('U4 已被托盘甲占用。')
  })

  test.each(DESIGN_FAULT_CODES)('the file fault %s is said in both languages', (code) => {
    for (const language of LANGUAGES) {
      expect(describeFault({ code, path: 'pod.racks.0', detail: '3' }, language)).not.toMatch(BROKEN)
    }
  })
})
