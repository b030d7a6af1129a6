import { useEffect } from 'react'
import { type Notice, useNotices } from '../state/notice-store'
import { usePreferences, useText } from '../state/preferences-store'
import { IconButton } from '../ui/button'
import { classNames } from '../ui/class-names'
import { Icon } from '../ui/icon'
import css from './notices.module.css'

/** Long enough to read a sentence; problems stay until they are dismissed. */
const SHOWN_MS = 6000

export function Notices() {
  const notices = useNotices((state) => state.notices)
  return (
    <div className={css.stack} role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const text = useText()
  const language = usePreferences((state) => state.language)
  const dismiss = useNotices((state) => state.dismiss)
  const { id, tone } = notice
  useEffect(() => {
    if (tone === 'problem') return
    const timer = setTimeout(() => dismiss(id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [id, tone, dismiss])
  return (
    <div className={classNames(css.notice, css[tone])}>
      <Icon name={tone === 'info' ? 'info' : tone === 'refused' ? 'warning' : 'error'} />
      <p className={css.sentence}>{notice.say(text, language)}</p>
      {notice.action && (
        <button type="button" className={css.action} onClick={notice.action.run}>
          {notice.action.label(text)}
        </button>
      )}
      <IconButton icon="close" label={text.shell.dismiss} onClick={() => dismiss(id)} />
    </div>
  )
}
