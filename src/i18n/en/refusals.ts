import type { DesignFault, DesignFaultCode } from '../../core/design/parse-design'
import type { Refusal, RefusalCode } from '../../core/design/refusal'
import { formatNumber, formatWhole } from '../format'
import { partInUse } from './own-parts'
import { ZONES } from './zones'

const u = (value: number) => formatNumber(value, 'en')
const count = (value: number) => formatWhole(value, 'en')

const MEASURES = { width: 'wide', depth: 'deep', height: 'tall' }

/** What part ids and other ids are called comes resolved (`describeRefusal`). */
export type RefusalMessages = {
  readonly edit: { readonly [C in RefusalCode]: (p: Extract<Refusal, { code: C }>) => string }
  /** Faults of a file that was to be opened. */
  readonly file: { readonly [C in DesignFaultCode]: (p: Pick<DesignFault, 'path' | 'detail'>) => string }
}

export const refusals: RefusalMessages = {
  edit: {
    'no-group': (p) => `There is no rack “${p.group}” in this design.`,
    'no-part': (p) => `The catalogue has no part “${p.part}”.`,
    'no-tray': () => 'That tray is no longer in the rack.',
    'not-mountable': (p) => `${p.part} cannot be placed in a rack by itself.`,
    'needs-slot': (p) => `${p.part} needs a slot.`,
    outside: (p) =>
      `${p.part} does not fit at U${u(p.u)}: it is ${u(p.heightU)}U tall and the rack has U1 to U${u(p.units)}.`,
    occupied: (p) =>
      `U${u(p.u)} is taken by ${p.byPart}${p.by.length > 1 ? ` and ${count(p.by.length - 1)} more` : ''}.`,
    width: (p) => `${p.part} is built for a ${p.widthClass} rack; this frame is ${p.frameWidth}.`,
    'too-deep': (p) =>
      `${p.part} is ${count(p.depthMm)} mm deep; this frame has ${count(p.roomMm)} mm behind its posts.`,
    'zone-size': (p) =>
      `${p.part} is ${count(p.sizeMm)} mm ${MEASURES[p.measure]}; ${ZONES[p.zone]} this frame has room for ${count(p.roomMm)} mm.`,
    'zone-full': (p) =>
      `There is no room left for ${p.part} ${ZONES[p.zone]}: ${p.byPart}${p.by.length > 1 ? ` and ${count(p.by.length - 1)} more are` : ' is'} there.`,
    'half-unit': (p) => `${p.frame} mounts parts at whole units only, not at U${u(p.u)}.`,
    'too-heavy': (p) =>
      `With ${p.part} this rack would weigh ${count(p.massKg)} kg; its frame is rated for at most ${count(p.mostKg)} kg.`,
    'no-room': (p) => `No free slot of ${u(p.heightU)}U is left for ${p.part}.`,
    'too-many': (p) => `A rack holds at most ${count(p.most)} parts.`,
    'out-of-range': (p) => `Enter a whole number from ${count(p.least)} to ${count(p.most)}.`,
    'bad-option': (p) => `“${p.option}” cannot have this value.`,
    'bad-name': (p) => `Enter a name of 1 to ${count(p.most)} characters.`,
    'takes-no-slot': (p) => `${p.part} takes no slot.`,
    'too-few-slots': (p) =>
      `Only ${count(p.free)} of ${count(p.wanted)} free slots are left for ${p.part} on that side.`,
    'no-room-together': (p) => `This rack has no room for all of them together: they span ${u(p.heightU)}U.`,
    'not-a-frame': (p) => `${p.part} is not a rack frame.`,
    'last-group': () => 'A design needs at least one rack.',
    'too-many-groups': (p) => `A design holds at most ${count(p.most)} rack groups.`,
    'no-fact': (p) => `${p.part} has no value “${p.fact}” that can be changed.`,
    'bad-value': (p) =>
      `Enter ${p.whole ? 'a whole number' : 'a number'} ${p.least > 0 && p.least < 1 ? 'above 0' : `from ${u(p.least)}`} ${p.least > 0 && p.least < 1 ? 'and at most' : 'to'} ${count(p.most)}.`,
    'bad-reason': (p) => `Enter a reason of at most ${count(p.most)} characters.`,
    'too-many-overrides': (p) => `A design holds at most ${count(p.most)} changed values.`,
    'no-override': (p) => `This value of ${p.part} is already the catalogue value.`,
    'too-many-own-parts': (p) => `A design holds at most ${count(p.most)} own parts.`,
    'no-own-part': (p) => `This design has no own part “${p.part}”.`,
    'part-in-use': partInUse,
    'contains-itself': (p) => `${p.part} would contain itself.`,
    'too-nested': (p) =>
      `Own parts can be nested at most ${count(p.depth)} deep and hold at most ${count(p.lines)} lines in total.`,
    'too-many-contents': (p) => `A part lists at most ${count(p.most)} kinds of contents.`,
    'bad-range': () => 'The range must include the value and stay within its bounds.',
    'no-choice': (p) => `“${p.value}” is not among the choices.`,
    'bad-height': (p) => `Enter a height from 0 to ${count(p.most)} U, in steps of half a unit.`,
    'bad-clip': () => 'There is nothing on the clipboard that can be placed in a rack.',
    'newer-clip': () =>
      'These parts were copied from a newer version of Rackwright. Reload this page and try again.',
  },
  file: {
    'not-json': ({ detail }) => `This is not a JSON document: ${detail}.`,
    'not-a-design': () => 'This is not a Rackwright design.',
    'schema-missing': () => 'This is not a Rackwright design: its schema number is missing.',
    'schema-newer': (p) =>
      `This design was saved by a newer version of Rackwright (schema ${p.detail}). Update Rackwright to open it.`,
    'too-large': () => 'The file is too large or nested too deeply for a design.',
    'duplicate-id': (p) => `${p.path}: the id “${p.detail}” is used twice.`,
    'contains-itself': (p) => `${p.path}: a part contains itself (${p.detail}).`,
    'too-nested': (p) => `${p.path}: parts within parts are too deep or too many (at most ${p.detail}).`,
    'outside-range': (p) => `${p.path}: the value lies outside its range (${p.detail}).`,
    missing: (p) => `${p.path}: missing (${p.detail} expected).`,
    'wrong-type': (p) => `${p.path}: ${p.detail} expected.`,
    'too-small': (p) => `${p.path}: below the minimum, ${p.detail}.`,
    'too-big': (p) => `${p.path}: above the maximum, ${p.detail}.`,
    'not-one-of': (p) => `${p.path}: must be one of ${p.detail}.`,
    invalid: (p) => `${p.path}: not valid (${p.detail}).`,
  },
}
