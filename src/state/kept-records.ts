import { createStore, del, get, type UseStore, update, values } from 'idb-keyval'

/** One design as it lies in the browser's database. */
export interface KeptRecord {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** Rises with each writing, so that a tab notices what another wrote in between. */
  readonly revision: number
  /** The design as the text of a file. */
  readonly text: string
}

export interface Writing {
  readonly id: string
  readonly text: string
  /** The revision that the text grew from; undefined for one that was never kept. */
  readonly grewFrom: number | undefined
}

let opened: UseStore | undefined

/** A database that could not be opened is tried again next time. */
async function inStore<T>(act: (store: UseStore) => Promise<T>): Promise<T> {
  try {
    opened ??= createStore('rackwright', 'designs')
    return await act(opened)
  } catch (error) {
    opened = undefined
    throw error
  }
}

/** Everything that is kept; what is not a record is none of ours and is left out. */
export async function readRecords(): Promise<KeptRecord[]> {
  return (await inStore((store) => values<unknown>(store))).filter(isRecord)
}

export async function readRecord(id: string): Promise<KeptRecord | undefined> {
  const found = await inStore((store) => get<unknown>(id, store))
  return isRecord(found) ? found : undefined
}

/**
 * Writes a text under an id, in one transaction with the look at what is there.
 * @returns the revision it has now; 'conflict' where another tab wrote something else since: nothing is written then
 */
export async function writeRecord(
  { id, text, grewFrom }: Writing,
  now: number,
): Promise<number | 'conflict'> {
  let outcome: number | 'conflict' = 'conflict'
  await inStore((store) =>
    update<unknown>(
      id,
      (found) => {
        const before = isRecord(found) ? found : undefined
        if (before?.text === text) outcome = before.revision
        else if (before && before.revision !== grewFrom) outcome = 'conflict'
        else {
          outcome = (before?.revision ?? grewFrom ?? 0) + 1
          return { id, text, revision: outcome, savedAt: now }
        }
        return before
      },
      store,
    ),
  )
  return outcome
}

export async function removeRecord(id: string): Promise<void> {
  await inStore((store) => del(id, store))
}

function isRecord(value: unknown): value is KeptRecord {
  if (typeof value !== 'object' || value === null) return false
  const { id, savedAt, revision, text } = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    typeof savedAt === 'number' &&
    typeof revision === 'number' &&
    typeof text === 'string'
  )
}
