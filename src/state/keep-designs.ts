import { renameDesign } from '../core/design/edits'
import type { Design } from '../core/design/schema'
import { done } from '../core/units/outcome'
import { readDesign } from '../io/read-design'
import { type Change, useDesign } from './design-store'
import { deleteKept, keptText, newKeptId, refreshKept, renameKept, useKept } from './kept-designs'
import { readRecord, removeRecord, writeRecord } from './kept-records'
import { useNotices } from './notice-store'
import { getPresets } from './presets'
import { clearSelection } from './selection-store'
import { openTabChannel, type TabChannel } from './tab-channel'
import { tellClimbOnce } from './tell-climb'

/*
 * Every design that is not exactly a shipped system is kept by itself, under an id that follows it through edits, undo
 * and redo. The id is no part of the design: files and links of equal designs stay equal.
 */

/** Well within a second of a change, yet not at every step of a drag. */
const PAUSE_MS = 300

/** Which kept design each state of the history belongs to. */
const owners = new WeakMap<Design, string>()
/** The revision that this tab last saw of each kept design. */
const revisions = new Map<string, number>()
/** What is still to be written; undefined means to be removed. */
const pending = new Map<string, Design | undefined>()
/** What is being written right now. */
const inHand = new Set<string>()

let current: string | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let writing: Promise<boolean> = Promise.resolve(true)
let warned = false
let channel: TabChannel | undefined
let options: Keeping | undefined

/** Ties a state that was restored to what is kept. */
export interface KeptReference {
  readonly id: string
  readonly revision: number | undefined
}

/** Under which id the design on the table is kept, for the next visit. */
export function currentReference(): KeptReference | undefined {
  return current === undefined ? undefined : { id: current, revision: revisions.get(current) }
}

export function isShipped(design: Design): boolean {
  return design.id !== undefined && getPresets().systems.get(design.id) === design
}

interface Keeping {
  /** What the design of the last visit was kept under. */
  readonly restored: KeptReference | undefined
  /** Saves the design as a file, where the browser keeps nothing. */
  readonly saveFile: () => void
  /** The reference has changed. */
  readonly onWritten: () => void
}

/** Starts keeping what is on the table. @returns a function that stops it */
export function keepDesigns(keeping: Keeping): () => void {
  options = keeping
  const { restored } = keeping
  const { design } = useDesign.getState()
  if (restored && !isShipped(design)) {
    current = restored.id
    if (restored.revision !== undefined) revisions.set(restored.id, restored.revision)
  }
  channel = openTabChannel({ changed: takeFromTab, opened: answerTab, answered: sayTwice })
  settle(design, undefined)
  const stop = useDesign.subscribe((state, former) => {
    if (state.design !== former.design) settle(state.design, state.lastChange)
  })
  const leave = () => void keepNow()
  window.addEventListener('pagehide', leave)
  return () => {
    stop()
    window.removeEventListener('pagehide', leave)
    channel?.close()
    channel = undefined
  }
}

/** Writes at once what waits. @returns whether all of it is kept */
export function keepNow(): Promise<boolean> {
  clearTimeout(timer)
  timer = undefined
  const due = [...pending]
  pending.clear()
  writing = writing.then((before) => (due.length === 0 ? before : writeAll(due)))
  return writing
}

/** Puts a kept design on the table, as it is kept now. */
export async function openKept(id: string): Promise<boolean> {
  await keepNow()
  const record = await readRecord(id).catch(() => undefined)
  const outcome = record && readDesign(record.text)
  if (!record || !outcome?.ok) {
    await refreshKept()
    return false
  }
  const design = outcome.value
  owners.set(design, id)
  revisions.set(id, record.revision)
  clearSelection()
  useDesign.getState().open(design)
  void tellClimbOnce(id, design)
  return true
}

/** The design on the table is renamed there, as an edit like others. */
export async function renameOwn(id: string, name: string): Promise<void> {
  if (id !== current) return renameKept(id, name)
  useDesign.getState().apply('rename', (design) => renameDesign(design, name))
  await keepNow()
}

/** What is on the table stays there; its next edit is kept as a new design. */
export async function deleteOwn(id: string, name: string): Promise<void> {
  await keepNow()
  if (id === current) {
    current = undefined
    owners.delete(useDesign.getState().design)
  }
  revisions.delete(id)
  await deleteKept(id, name)
}

/** Finds out which kept design a new state belongs to, and has it written. */
function settle(design: Design, change: Change | undefined): void {
  const former = current
  const crossing = change !== undefined && (change.kind === 'open' || change.label === 'open')
  const owner = owners.get(design)
  if (owner !== undefined || crossing) current = owner
  if (isShipped(design)) {
    // Taken back to the very start: the copy that the first edit made says nothing any more.
    if (!crossing && current !== undefined) schedule(current, undefined)
    if (crossing) current = undefined
  } else {
    current ??= newKeptId()
    if (owner === undefined || change?.kind !== 'open') schedule(current, design)
    owners.set(design, current)
  }
  if (current !== undefined && (current !== former || change === undefined))
    channel?.tell({ kind: 'opened', id: current })
}

function schedule(id: string, design: Design | undefined): void {
  pending.set(id, design)
  timer ??= setTimeout(keepNow, PAUSE_MS)
}

async function writeAll(due: readonly (readonly [string, Design | undefined])[]): Promise<boolean> {
  try {
    for (const [id] of due) inHand.add(id)
    for (const [id, design] of due) await (design ? writeOne(id, design) : removeOne(id))
    warned = false
    return true
  } catch {
    // Still in memory and in the crash net; tried again with the next change.
    for (const [id, design] of due) if (!pending.has(id)) pending.set(id, design)
    if (!warned) {
      useNotices.getState().notify('problem', (text) => text.share.kept.blocked, {
        label: (text) => text.share.saveFile,
        run: () => options?.saveFile(),
      })
    }
    warned = true
    return false
  } finally {
    inHand.clear()
    options?.onWritten()
    if (useKept.getState().access !== 'unread') await refreshKept()
  }
}

async function writeOne(id: string, design: Design): Promise<void> {
  const text = keptText(design)
  const revision = await writeRecord({ id, text, grewFrom: revisions.get(id) }, Date.now())
  if (revision !== 'conflict') {
    if (revisions.get(id) !== revision) channel?.tell({ kind: 'changed', id, revision, text })
    revisions.set(id, revision)
    return
  }
  // Another tab was first. Theirs stays; ours goes on under a new id.
  const copy = newKeptId()
  const first = await writeRecord({ id: copy, text, grewFrom: undefined }, Date.now())
  if (first !== 'conflict') revisions.set(copy, first)
  owners.set(design, copy)
  if (current === id) {
    current = copy
    owners.set(useDesign.getState().design, copy)
    const later = pending.get(id)
    if (later) {
      pending.delete(id)
      pending.set(copy, later)
    }
  }
  useNotices.getState().notify('problem', (messages) => messages.share.kept.conflict)
}

async function removeOne(id: string): Promise<void> {
  await removeRecord(id)
  revisions.delete(id)
}

/** Another tab wrote. What it wrote to the design on this table appears here, unless there is something of our own. */
function takeFromTab(id: string, revision: number, text: string): void {
  if (useKept.getState().access !== 'unread') void refreshKept()
  if (id !== current || pending.has(id) || inHand.has(id)) return
  const outcome = readDesign(text)
  if (!outcome.ok) return
  revisions.set(id, revision)
  owners.set(outcome.value, id)
  useDesign.getState().apply('edit', () => done(outcome.value))
}

function answerTab(id: string): void {
  if (id !== current) return
  channel?.tell({ kind: 'answered', id })
  sayTwice(id)
}

function sayTwice(id: string): void {
  if (id === current) useNotices.getState().notify('info', (text) => text.share.kept.twoTabs)
}
