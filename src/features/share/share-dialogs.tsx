import { useDesign } from '../../state/design-store'
import { designName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { Button } from '../../ui/button'
import { ModalDialog } from '../../ui/modal-dialog'
import { ImportReport } from './import-report'
import { openShared } from './open-link'
import { saveDesignFile } from './save-design-file'
import css from './share-dialogs.module.css'
import { type ShareQuestion, useShare } from './share-store'

/** What has to be asked or shown about links and files that came. */
export function ShareDialogs() {
  const { question } = useShare()
  if (!question) return null
  if (question.kind === 'imported') return <ImportReport imported={question.imported} />
  return question.kind === 'outgoing' ? (
    <OutgoingLink link={question.link} />
  ) : (
    <IncomingDesign question={question} />
  )
}

function OutgoingLink({ link }: { readonly link: string }) {
  const text = useText()
  const close = useShare((state) => state.close)
  return (
    <ModalDialog
      title={text.share.outgoing.title}
      onClose={close}
      actions={<Button onClick={close}>{text.shell.close}</Button>}
    >
      <p>{text.share.outgoing.lead}</p>
      <textarea
        className={css.link}
        aria-label={text.share.outgoing.field}
        readOnly
        rows={5}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
    </ModalDialog>
  )
}

interface IncomingProps {
  readonly question: Extract<ShareQuestion, { kind: 'incoming' }>
}

function IncomingDesign({ question: { design, kept } }: IncomingProps) {
  const text = useText().share
  const language = useLanguage()
  const mine = designName(
    useDesign((state) => state.design),
    language,
  )
  const close = useShare((state) => state.close)
  const { incoming } = text
  return (
    <ModalDialog
      title={incoming.title(designName(design, language))}
      onClose={close}
      actions={
        <>
          {!kept && (
            <Button icon="download" onClick={() => void saveDesignFile()}>
              {text.saveFile}
            </Button>
          )}
          <Button onClick={close}>{incoming.keep}</Button>
          <Button
            variant="primary"
            onClick={() => {
              close()
              openShared(design)
            }}
          >
            {incoming.open}
          </Button>
        </>
      }
    >
      <p>{kept ? incoming.lead(mine) : incoming.leadNotKept(mine)}</p>
    </ModalDialog>
  )
}
