import type { Design } from '../core/design/schema'
import { writtenSchema } from '../core/design/written-schema'
import { useNotices } from './notice-store'
import { readStored, writeStored } from './stored'

/** Says that a design which was just opened comes from an older version, and what became of it. The words load for it. */
export async function tellClimb(design: Design): Promise<void> {
  const from = writtenSchema(design)
  if (from === undefined) return
  const { describeClimb } = await import('../i18n/describe-climb')
  useNotices.getState().notify('info', (_, language) => describeClimb(from, language))
}

const TOLD_KEY = 'rackwright.told-climb'
const MOST_TOLD = 200

/** The same for a kept design, which stays as it was written until its next edit: once for each. */
export async function tellClimbOnce(id: string, design: Design): Promise<void> {
  if (writtenSchema(design) === undefined) return
  const stored = readStored(TOLD_KEY)
  const told = Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : []
  if (told.includes(id)) return
  writeStored(TOLD_KEY, [...told, id].slice(-MOST_TOLD))
  await tellClimb(design)
}
