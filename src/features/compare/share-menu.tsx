import { useState } from 'react'
import { viewMessages } from '../../i18n/view-messages'
import { formatComparisonLink } from '../../io/comparison-link'
import { formatSettings, useComparisonState } from '../../state/comparison-store'
import {
  forgetComparison,
  keepComparison,
  MOST_KEPT_COMPARISONS,
  useKeptComparisons,
} from '../../state/kept-comparisons'
import { linkTo } from '../../state/link-to'
import { useNotices } from '../../state/notice-store'
import { useText } from '../../state/preferences-store'
import { getPresets } from '../../state/presets'
import { Button } from '../../ui/button'
import { MenuButton } from '../../ui/menu-button'
import { ModalDialog } from '../../ui/modal-dialog'
import styles from './compare-view.module.css'
import type { ComparedSystem, Comparison } from './compared-systems'
import { openComparison } from './open-comparison'
import { useWords } from './use-words'

/** Sends the comparison as a link, keeps it, or brings a kept one back. */
export function ShareMenu({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords().share
  const { kept } = useKeptComparisons()
  const [manual, setManual] = useState<string>()
  const { systems } = comparison
  const copy = async () => {
    const { notify } = useNotices.getState()
    const hash = await hashOf(comparison)
    if (hash === undefined)
      return notify('problem', (_, language) => viewMessages(language).compare.share.tooLarge)
    const link = linkTo(hash)
    try {
      await navigator.clipboard.writeText(link)
      notify('info', (_, language) => viewMessages(language).compare.share.copied)
    } catch {
      setManual(link)
    }
  }
  const act = (id: string) => {
    if (id === 'copy') void copy()
    else if (id === 'keep') void keep(comparison)
    else if (id === 'print') window.print()
    else if (id.startsWith('open~')) void openComparison(id.slice('open~'.length))
    else if (id.startsWith('forget~')) forget(id.slice('forget~'.length))
  }
  const groups = [
    {
      entries:
        systems.length === 0
          ? []
          : [
              { id: 'copy', label: words.copy, icon: 'link' as const },
              { id: 'keep', label: words.keep, icon: 'file' as const },
              { id: 'print', label: words.print, icon: 'download' as const },
            ],
    },
    {
      title: words.keptTitle,
      entries: kept.map(({ name, hash }) => ({ id: `open~${hash}`, label: name, icon: 'compare' as const })),
    },
    {
      entries: kept.map(({ name, hash }) => ({
        id: `forget~${hash}`,
        label: words.forget(name),
        icon: 'trash' as const,
      })),
    },
  ].filter(({ entries }) => entries.length > 0)
  if (groups.length === 0) return null
  return (
    <>
      <MenuButton label={words.menu} icon="link" groups={groups} onAction={act}>
        {words.menu}
      </MenuButton>
      {manual !== undefined && <ManualLink link={manual} onClose={() => setManual(undefined)} />}
    </>
  )
}

interface ManualLinkProps {
  readonly link: string
  readonly onClose: () => void
}

function ManualLink({ link, onClose }: ManualLinkProps) {
  const words = useWords().share
  const text = useText().shell
  return (
    <ModalDialog
      title={words.copy}
      onClose={onClose}
      actions={<Button onClick={onClose}>{text.close}</Button>}
    >
      <p>{words.manual}</p>
      <textarea
        className={styles.link}
        aria-label={words.copy}
        readOnly
        rows={5}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
    </ModalDialog>
  )
}

/** The address itself where nothing but ready-made systems stand in it, else a link that holds the designs. */
async function hashOf({ systems, base, against }: Comparison): Promise<string | undefined> {
  const shipped = getPresets().systems
  if (systems.every(({ id }) => shipped.has(id))) return window.location.hash
  return linkOf(systems, base, against)
}

async function linkOf(
  systems: readonly ComparedSystem[],
  base: ComparedSystem | undefined,
  against: ComparedSystem | undefined,
): Promise<string | undefined> {
  const settings = { ...useComparisonState.getState(), against: undefined }
  const at = against ? systems.indexOf(against) : -1
  const link = await formatComparisonLink(
    {
      designs: systems.map(({ evaluation }) => evaluation.design),
      base: base ? systems.indexOf(base) : 0,
      ...(at >= 0 && { against: at }),
      settings: formatSettings(settings),
    },
    getPresets().systems,
  ).catch(() => undefined)
  return link?.ok ? link.value : undefined
}

async function keep({ systems, base, against }: Comparison): Promise<void> {
  const { notify } = useNotices.getState()
  const hash = await linkOf(systems, base, against)
  if (hash === undefined)
    return notify('problem', (_, language) => viewMessages(language).compare.share.tooLarge)
  const name = systems.map((system) => system.name).join(' / ')
  if (keepComparison({ name, hash })) {
    notify('info', (_, language) => viewMessages(language).compare.share.kept(name))
    return
  }
  const full = useKeptComparisons.getState().kept.length >= MOST_KEPT_COMPARISONS
  notify('problem', (_, language) => {
    const { most, keepFull } = viewMessages(language).compare.share
    return full ? most(MOST_KEPT_COMPARISONS) : keepFull
  })
}

function forget(hash: string): void {
  const gone = useKeptComparisons.getState().kept.find((each) => each.hash === hash)
  if (!gone) return
  forgetComparison(hash)
  useNotices
    .getState()
    .notify('info', (_, language) => viewMessages(language).compare.share.forgotten(gone.name), {
      label: (text) => text.share.kept.bringBack,
      run: () => keepComparison(gone),
    })
}
