import { useMemo, useState } from 'react'
import type { OwnPart } from '../../core/design/own-parts/own-part-schema'
import type { Refusal } from '../../core/design/refusal'
import { describeRefusal } from '../../i18n/describe-refusal'
import { attempt } from '../../state/commands'
import { useCatalogue } from '../../state/design-catalogue'
import { useLanguage } from '../../state/preferences-store'
import { Icon } from '../../ui/icon'
import { ContentsList } from './contents-list'
import { EditorProvider, type EditorValue } from './editor-context'
import { HeadFields } from './head-fields'
import { MountFields } from './mount-fields'
import css from './part-editor.module.css'
import { PartSum } from './part-sum'
import { PartUses } from './part-uses'
import { useKeptFocus } from './use-kept-focus'
import { ValueList } from './value-list'

interface PartFormProps {
  readonly part: OwnPart
}

/** All that can be changed of one own part, what it sums up to, and where it is used. */
export function PartForm({ part }: PartFormProps) {
  const language = useLanguage()
  const catalogue = useCatalogue()
  const keptFocus = useKeptFocus()
  const [refusal, setRefusal] = useState<Refusal>()
  const value = useMemo(
    (): EditorValue => ({
      part,
      attempt: (edit, label = 'editOwnPart') => {
        const refused = attempt(label, edit)
        setRefusal(refused)
        return refused === undefined
      },
    }),
    [part],
  )
  return (
    <EditorProvider value={value}>
      <div className={css.form} {...keptFocus}>
        <PartSum />
        <HeadFields />
        <MountFields />
        <ValueList />
        <ContentsList />
        <PartUses />
        <div className={css.refusal} role="alert">
          {refusal && (
            <p>
              <Icon name="warning" />
              {describeRefusal(refusal, catalogue, language)}
            </p>
          )}
        </div>
      </div>
    </EditorProvider>
  )
}
