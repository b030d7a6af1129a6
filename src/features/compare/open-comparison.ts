import { writtenSchema } from '../../core/design/written-schema'
import { viewMessages } from '../../i18n/view-messages'
import { parseComparisonLink } from '../../io/comparison-link'
import { addGuest } from '../../state/comparison-guests'
import { parseSettings, useComparisonState } from '../../state/comparison-store'
import { describeLinkFault } from '../../state/describe-link-fault'
import { useNotices } from '../../state/notice-store'
import { getPresets } from '../../state/presets'
import { tellClimb } from '../../state/tell-climb'
import { useView } from '../../state/view-store'

/** Opens the comparison of a link. Its designs stand in it alone: what is on the table and what is kept stay. */
export async function openComparison(hash: string): Promise<void> {
  const { notify } = useNotices.getState()
  const parsed = await parseComparisonLink(hash, getPresets().systems)
  if (!parsed.ok) {
    const { error } = parsed
    notify('problem', (text, language) =>
      error.code === 'broken'
        ? viewMessages(language).compare.share.broken
        : describeLinkFault(error, text, language),
    )
    return
  }
  const { designs, base, against, settings } = parsed.value
  const ids = designs.map(addGuest)
  useView.getState().openCompare(ids, ids[base])
  useComparisonState.getState().change({
    ...parseSettings(settings),
    against: against === undefined ? undefined : ids[against],
  })
  notify('info', (_, language) => viewMessages(language).compare.share.opened)
  // Said of one, it holds for the others.
  const climbed = designs.find((design) => writtenSchema(design) !== undefined)
  if (climbed) void tellClimb(climbed)
}
