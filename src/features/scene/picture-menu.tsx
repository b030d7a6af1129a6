import { useState } from 'react'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/field'
import { ModalDialog } from '../../ui/modal-dialog'
import css from './picture-menu.module.css'
import { PICTURE_SIZES, type PictureSize, saveModel, savePicture } from './save-scene'

/** Takes the scene away as a picture or as a model. */
export function PictureMenu() {
  const { scene, shell } = useViewText()
  const text = scene.picture
  const [open, setOpen] = useState(false)
  const [size, setSize] = useState<PictureSize>('2x')
  const [clear, setClear] = useState(true)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        variant="quiet"
        icon="download"
        title={text.title}
        aria-label={text.title}
        onClick={() => setOpen(true)}
      />
      {open && (
        <ModalDialog
          title={text.title}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{shell.close}</Button>
              <Button
                onClick={() => {
                  close()
                  void saveModel()
                }}
              >
                {text.model}
              </Button>
              <Button
                variant="primary"
                onClick={() => {
                  close()
                  void savePicture(size, clear)
                }}
              >
                {text.save}
              </Button>
            </>
          }
        >
          <SelectField
            label={text.size}
            value={size}
            choices={PICTURE_SIZES.map((value) => ({ value, label: text.sizes[value] }))}
            onChange={(value) => setSize(PICTURE_SIZES.find((known) => known === value) ?? 'view')}
          />
          <label className={css.check}>
            <input type="checkbox" checked={clear} onChange={(event) => setClear(event.target.checked)} />
            {text.clear}
          </label>
          <p className={css.lead}>{text.modelLead}</p>
        </ModalDialog>
      )}
    </>
  )
}
