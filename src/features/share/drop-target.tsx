import { useEffect, useState } from 'react'
import { useText } from '../../state/preferences-store'
import { type Dropped, takeDropped } from '../../ui/dropped-files'
import { Icon } from '../../ui/icon'
import css from './drop-target.module.css'

interface DropTargetProps {
  readonly onDrop: (dropped: readonly Dropped[], handle: FileSystemFileHandle | undefined) => void
}

/** The whole page takes dropped files and folders. Drags of parts carry no files and are left alone. */
export function DropTarget({ onDrop }: DropTargetProps) {
  const text = useText().share.drop
  const [over, setOver] = useState(false)
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Every element inside is left too; only the one that leaves for nowhere leaves the page.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      // Otherwise the browser would leave the page for the file.
      event.preventDefault()
      setOver(false)
      if (!event.dataTransfer) return
      const dropped = takeDropped(event.dataTransfer)
      if (dropped.length === 1) void handleOf(event).then((handle) => onDrop(dropped, handle))
      else onDrop(dropped, undefined)
    }
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('dragenter', hover, { signal })
    window.addEventListener('dragover', hover, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => listening.abort()
  }, [onDrop])
  if (!over) return null
  return (
    <div className={css.over}>
      <p className={css.hint}>
        <Icon name="file" size={20} />
        {text.hint}
      </p>
    </div>
  )
}

/** Where the browser gives one, the dropped file can be saved again in its place. It must be asked for within the event. */
async function handleOf(event: DragEvent): Promise<FileSystemFileHandle | undefined> {
  const item = event.dataTransfer?.items[0] as (DataTransferItem & Partial<HandleSource>) | undefined
  const handle = await item?.getAsFileSystemHandle?.().catch(() => undefined)
  return handle?.kind === 'file' ? (handle as FileSystemFileHandle) : undefined
}

interface HandleSource {
  readonly getAsFileSystemHandle: () => Promise<FileSystemHandle | null>
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
