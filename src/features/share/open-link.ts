import type { Design } from '../../core/design/schema'
import { parseShareLink } from '../../io/share-link'
import { describeLinkFault } from '../../state/describe-link-fault'
import { useDesign } from '../../state/design-store'
import { isShipped, keepNow } from '../../state/keep-designs'
import { keptText, shippedOrSelf } from '../../state/kept-designs'
import { useNotices } from '../../state/notice-store'
import { designName } from '../../state/part-name'
import { getPresets } from '../../state/presets'
import { clearSelection } from '../../state/selection-store'
import { tellClimb } from '../../state/tell-climb'
import { useView } from '../../state/view-store'
import { useShare } from './share-store'

/** Opens the design of a link. Work on the table is kept first and never replaced without asking. */
export async function openLink(hash: string): Promise<void> {
  const parsed = await parseShareLink(hash, getPresets().systems)
  if (!parsed.ok) {
    const { error } = parsed
    useNotices.getState().notify('problem', (text, language) => describeLinkFault(error, text, language))
    return
  }
  const mine = useDesign.getState().design
  if (isShipped(mine) || keptText(mine) === keptText(parsed.value)) return openShared(parsed.value)
  useShare.getState().ask({ kind: 'incoming', design: parsed.value, kept: await keepNow() })
}

export function openShared(design: Design): void {
  clearSelection()
  useDesign.getState().open(shippedOrSelf(design))
  useView.getState().setView('design')
  useNotices.getState().notify('info', (text, language) => text.share.opened(designName(design, language)))
  void tellClimb(design)
}
