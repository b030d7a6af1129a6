import { create } from 'zustand'
import { renameDesign } from '../core/design/edits'
import type { DesignFault } from '../core/design/parse-design'
import type { Design } from '../core/design/schema'
import { serialiseDesign } from '../core/design/serialise-design'
import { readDesign } from '../io/read-design'
import { useDesign } from './design-store'
import { type KeptRecord, readRecord, readRecords, removeRecord, writeRecord } from './kept-records'
import { useNotices } from './notice-store'
import { getPresets } from './presets'
import { clearSelection } from './selection-store'

/** A design in the list. */
export interface KeptDesign {
  readonly id: string
  readonly savedAt: number
  readonly design: Design
}

/** One that cannot be read: it stays as it is until the user has taken it. */
export interface BrokenKept {
  readonly id: string
  readonly text: string
  readonly fault: DesignFault | undefined
}

export interface KeptState {
  /** 'blocked' where the browser gives no database. */
  readonly access: 'unread' | 'ready' | 'blocked'
  /** Latest first. */
  readonly designs: readonly KeptDesign[]
  readonly broken: readonly BrokenKept[]
}

export const useKept = create<KeptState>()(() => ({ access: 'unread', designs: [], broken: [] }))

/** Parsing again what has not changed would also cost the evaluation and the picture. */
const parsed = new Map<string, { readonly text: string; readonly outcome: ReturnType<typeof readDesign> }>()

function parseRecord({ id, text }: KeptRecord): ReturnType<typeof readDesign> {
  const known = parsed.get(id)
  if (known?.text === text) return known.outcome
  const outcome = readDesign(text)
  parsed.set(id, { text, outcome })
  return outcome
}

/** Reads the list anew. */
export async function refreshKept(): Promise<void> {
  let records: KeptRecord[]
  try {
    records = await readRecords()
  } catch {
    useKept.setState({ access: 'blocked' })
    return
  }
  const designs: KeptDesign[] = []
  const broken: BrokenKept[] = []
  for (const record of records.sort((a, b) => b.savedAt - a.savedAt)) {
    const outcome = parseRecord(record)
    if (outcome.ok) designs.push({ id: record.id, savedAt: record.savedAt, design: outcome.value })
    else broken.push({ id: record.id, text: record.text, fault: outcome.error[0] })
  }
  useKept.setState({ access: 'ready', designs, broken })
}

/** Not a secret, only unlike every other; also on pages without a secure origin. */
export function newKeptId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`
}

/** The text under which a design is kept. */
export function keptText(design: Design): string {
  return serialiseDesign(design, getPresets().catalogue.version)
}

/** A design equal to the ready-made system of its id is that system, so that it does not count as edited. */
export function shippedOrSelf(design: Design): Design {
  const system = design.id === undefined ? undefined : getPresets().systems.get(design.id)
  return system && keptText(system) === keptText(design) ? system : design
}

/** Adds a design to the list under an id of its own. */
async function addKept(design: Design): Promise<void> {
  await writeRecord({ id: newKeptId(), text: keptText(design), grewFrom: undefined }, Date.now())
}

export async function duplicateKept(kept: KeptDesign, name: string): Promise<void> {
  const renamed = renameDesign(kept.design, name)
  await tryToKeep(() => addKept(renamed.ok ? renamed.value : kept.design))
}

export async function renameKept(id: string, name: string): Promise<void> {
  await tryToKeep(async () => {
    const record = await readRecord(id)
    const outcome = record && parseRecord(record)
    if (!record || !outcome?.ok) return
    const renamed = renameDesign(outcome.value, name)
    if (!renamed.ok) return
    await writeRecord({ id, text: keptText(renamed.value), grewFrom: record.revision }, Date.now())
  })
}

/** Takes a design from the list, with a word that can take it back. */
export async function deleteKept(id: string, name: string): Promise<void> {
  await tryToKeep(async () => {
    const record = await readRecord(id)
    if (!record) return
    await removeRecord(id)
    const { notify } = useNotices.getState()
    notify('info', (text) => text.share.kept.deleted(name), {
      label: (text) => text.share.kept.bringBack,
      run: () => {
        const { text, revision } = record
        void tryToKeep(async () => {
          await writeRecord({ id, text, grewFrom: revision }, record.savedAt)
        })
      },
    })
  })
}

async function tryToKeep(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch {
    useNotices.getState().notify('problem', (text) => text.share.kept.blocked)
  }
  await refreshKept()
}

/** Puts a system on the table as it ships. What was edited before is in the list, and one undo away. */
export function openShipped(id: string): boolean {
  const system = getPresets().systems.get(id)
  if (!system) return false
  clearSelection()
  useDesign.getState().open(system)
  return true
}
