import { useDesign } from '../../state/design-store'
import { linkTo } from '../../state/link-to'
import { useNotices } from '../../state/notice-store'
import { getPresets } from '../../state/presets'
import { useShare } from './share-store'

/** Puts a link with the whole design on the clipboard, or shows it where the browser refuses that. */
export async function copyLink(): Promise<void> {
  const { notify } = useNotices.getState()
  const { design } = useDesign.getState()
  const hash = await import('../../io/share-link')
    .then(({ formatShareLink }) => formatShareLink(design, getPresets().systems))
    .catch(() => undefined)
  if (!hash) return notify('problem', (text) => text.share.failed)
  if (!hash.ok) return notify('problem', (text) => text.share.tooLarge)
  const link = linkTo(hash.value)
  try {
    await navigator.clipboard.writeText(link)
    notify('info', (text) => text.share.copied)
  } catch {
    useShare.getState().ask({ kind: 'outgoing', link })
  }
}
