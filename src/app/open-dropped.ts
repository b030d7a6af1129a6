import { useNotices } from '../state/notice-store'
import type { Dropped } from '../ui/dropped-files'
import { importTypes, isTypes, openDesignFile } from './open-design-file'

/**
 * Takes what was dropped on the page: one design file, or any number of NetBox files, archives and folders of them.
 * @param handle of a single file, by which the browser lets it be written again
 */
export async function openDropped(
  dropped: readonly Dropped[],
  handle: FileSystemFileHandle | undefined,
): Promise<void> {
  const [first, ...more] = dropped
  if (first instanceof File && more.length === 0 && !isTypes(first.name)) return openDesignFile(first, handle)
  if (first && dropped.every((each) => !(each instanceof File) || isTypes(each.name)))
    return importTypes(dropped)
  useNotices.getState().notify('refused', (text) => text.share.drop.mixed)
}
