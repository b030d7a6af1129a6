/** What tabs of one browser tell each other about kept designs. */
export type TabMessage =
  | { readonly kind: 'changed'; readonly id: string; readonly revision: number; readonly text: string }
  /** A tab has a kept design on its table, and asks who else has. */
  | { readonly kind: 'opened'; readonly id: string }
  | { readonly kind: 'answered'; readonly id: string }

export interface TabListener {
  readonly changed: (id: string, revision: number, text: string) => void
  readonly opened: (id: string) => void
  readonly answered: (id: string) => void
}

export interface TabChannel {
  readonly tell: (message: TabMessage) => void
  readonly close: () => void
}

/** A browser without channels has tabs that do not hear each other; revisions still keep them from overwriting. */
export function openTabChannel(listener: TabListener): TabChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  const channel = new BroadcastChannel('rackwright.designs')
  // Only pages of this origin can write here, and this build may meet another one in an older tab.
  channel.addEventListener('message', ({ data }: MessageEvent<Partial<Record<string, unknown>>>) => {
    const { kind, id, revision, text } = data
    if (typeof id !== 'string') return
    if (kind === 'opened') listener.opened(id)
    if (kind === 'answered') listener.answered(id)
    if (kind === 'changed' && typeof revision === 'number' && typeof text === 'string')
      listener.changed(id, revision, text)
  })
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() }
}
