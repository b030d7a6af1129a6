import { isOwnId } from '../../core/catalogue/schema'
import { copyAsOwnPart } from '../../state/own-part-commands'
import { usePartEditor } from '../../state/part-editor-store'
import { useText } from '../../state/preferences-store'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import css from './inspector-panel.module.css'

/** Changes a part of the design, or makes one of a part of the catalogue. */
export function OwnPartActions({ part }: { readonly part: string }) {
  const text = useText().ownParts
  return (
    <div className={classNames(css.actions, css.own)}>
      {isOwnId(part) && (
        <Button icon="edit" onClick={() => usePartEditor.getState().edit(part)}>
          {text.edit}
        </Button>
      )}
      <Button icon="copy" onClick={() => copyAsOwnPart(part)}>
        {text.copy}
      </Button>
    </div>
  )
}
