import { saveDesignFile } from '../features/share/save-design-file'
import { followDesignFile } from '../state/design-file'
import { keepDesigns } from '../state/keep-designs'
import { keepWorkingDesign, writeReference } from '../state/working-design'
import { restoreDesign } from './restore-design'

/** Brings back the design of the last visit and keeps every change from here on. */
export function startKeeping(): void {
  // The list settles under which id a change is kept, the crash net writes that down: hence the order.
  keepDesigns({ restored: restoreDesign(), saveFile: () => void saveDesignFile(), onWritten: writeReference })
  keepWorkingDesign()
  followDesignFile()
}
