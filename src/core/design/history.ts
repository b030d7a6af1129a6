/** A change that can be taken back: what it was called and the state on its other side. */
export interface Change<T> {
  readonly label: string
  readonly state: T
}

/**
 * Undo and redo over whole immutable states. Edits share what they do not touch, so a step costs little.
 * `past` ends with the latest change and holds the state before it; `future` starts with the next to redo and holds
 * the state after it.
 */
export interface History<T> {
  readonly past: readonly Change<T>[]
  readonly present: T
  readonly future: readonly Change<T>[]
}

export const HISTORY_DEPTH = 200

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] }
}

/** Makes `next` the present. A change that changes nothing leaves no trace; anything else forgets what was undone. */
export function record<T>(history: History<T>, label: string, next: T): History<T> {
  if (next === history.present) return history
  const past = [...history.past, { label, state: history.present }].slice(-HISTORY_DEPTH)
  return { past, present: next, future: [] }
}

/** Takes the latest change back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1)
  if (!last) return history
  return {
    past: history.past.slice(0, -1),
    present: last.state,
    future: [{ label: last.label, state: history.present }, ...history.future],
  }
}

/** Does the latest undone change again; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future
  if (!next) return history
  return {
    past: [...history.past, { label: next.label, state: history.present }],
    present: next.state,
    future,
  }
}

/**
 * Several steps at once: back below 0, forward above. As far as there is history.
 * @example travel(history, -3) // takes the latest three changes back
 */
export function travel<T>(history: History<T>, by: number): History<T> {
  let next = history
  for (let step = 0; step < Math.min(Math.abs(by), HISTORY_DEPTH); step++)
    next = by < 0 ? undo(next) : redo(next)
  return next
}
