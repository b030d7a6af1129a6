import { type FormEvent, useState } from 'react'
import { newDesign } from '../../core/design/new-design'
import { NAME_LIMIT } from '../../core/design/schema'
import { describeRefusal } from '../../i18n/describe-refusal'
import { localise } from '../../i18n/language'
import { useDesign } from '../../state/design-store'
import { usePresets } from '../../state/evaluation'
import { useGuide } from '../../state/guide-store'
import { useNotices } from '../../state/notice-store'
import { useLanguage } from '../../state/preferences-store'
import { useSelection } from '../../state/selection-store'
import { useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/field'
import { ModalDialog } from '../../ui/modal-dialog'
import { TextField } from '../../ui/text-field'
import css from './new-design-dialog.module.css'

const NONE = ''

/** An empty rack to build from nothing. Networks and levers, which nobody places by hand, may be those of a system. */
export function NewDesignDialog() {
  const words = useViewText().newDesign
  const language = useLanguage()
  const { catalogue, systems } = usePresets()
  const close = useGuide((state) => state.close)
  const present = useDesign((state) => state.design.pod.racks[0]?.frame)
  const frames = [...catalogue.parts.values()].filter(({ category }) => category === 'frame')
  const [name, setName] = useState(words.defaultName)
  const [frame, setFrame] = useState(frames.find(({ id }) => id === present)?.id ?? frames[0]?.id ?? '')
  const [like, setLike] = useState(NONE)

  const create = (event?: FormEvent) => {
    event?.preventDefault()
    const created = newDesign(catalogue, { name, frame, like: systems.get(like) })
    if (!created.ok) {
      useNotices
        .getState()
        .notify('refused', (_, spoken) => describeRefusal(created.error, catalogue, spoken))
      return
    }
    useDesign.getState().open(created.value)
    useSelection.getState().selectGroup(created.value.pod.racks[0]?.id ?? '')
    useView.getState().setView('design')
    close()
  }
  return (
    <ModalDialog
      title={words.title}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          <Button variant="primary" disabled={name.trim() === ''} onClick={() => create()}>
            {words.create}
          </Button>
        </>
      }
    >
      <form className={css.form} onSubmit={create}>
        <p className={css.lead}>{words.lead}</p>
        <TextField label={words.name} value={name} most={NAME_LIMIT} onChange={setName} />
        <SelectField
          label={words.frame}
          value={frame}
          choices={frames.map((part) => ({ value: part.id, label: part.name[language] }))}
          onChange={setFrame}
        />
        <SelectField
          label={words.like}
          hint={words.likeHint}
          value={like}
          choices={[
            { value: NONE, label: words.likeNone },
            ...[...systems].map(([id, system]) => ({ value: id, label: localise(system.name, language) })),
          ]}
          onChange={setLike}
        />
        <p className={css.lead}>{words.likeHint}</p>
        <button type="submit" hidden />
      </form>
    </ModalDialog>
  )
}
