import { factNumber } from '../catalogue/resolve'
import { setFrame } from '../design/set-frame'
import { type Proposer, proposal } from './fix'

/** Another frame that takes everything in the rack, the lowest first. */
export const otherFrame: Proposer = function* ({ evaluation: { design, catalogue }, finding, group }) {
  // An unknown part that is not the frame is no matter of the frame.
  if (!group || (finding.code === 'part.unknown' && finding.numbers.role !== 'frame')) return
  const frames = [...catalogue.parts.values()].filter(({ category }) => category === 'frame')
  frames.sort((a, b) => (factNumber(a, 'units') ?? 0) - (factNumber(b, 'units') ?? 0))
  for (const { id: frame } of frames)
    yield proposal('set-frame', { frame }, setFrame(design, catalogue, { group: group.id, frame }))
}
