import { createContext, useContext } from 'react'
import type { OwnPart } from '../../core/design/own-parts/own-part-schema'
import type { ChangeLabel } from '../../state/change-label'
import type { AttemptedEdit } from '../../state/commands'

export interface EditorValue {
  readonly part: OwnPart
  /** Runs an edit as one step of history; a refusal is said in the editor. @returns whether it was done */
  readonly attempt: (edit: AttemptedEdit, label?: ChangeLabel) => boolean
}

const EditorContext = createContext<EditorValue | undefined>(undefined)
export const EditorProvider = EditorContext.Provider

export function useEditor(): EditorValue {
  const value = useContext(EditorContext)
  if (!value) throw new Error('only inside the editor of a part')
  return value
}
