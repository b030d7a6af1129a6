import { copySelected, cutSelected, pasteText } from '../state/clipboard'
import { useView } from '../state/view-store'

/**
 * Copy, cut and paste by the browser's own keys and menus. Their events carry text to other tabs without a permission,
 * which the clipboard's other interface asks for.
 */
export function listenToClipboard(): () => void {
  const copy = (event: ClipboardEvent) => offer(event, copySelected)
  const cut = (event: ClipboardEvent) => offer(event, cutSelected)
  document.addEventListener('copy', copy)
  document.addEventListener('cut', cut)
  document.addEventListener('paste', paste)
  return () => {
    document.removeEventListener('copy', copy)
    document.removeEventListener('cut', cut)
    document.removeEventListener('paste', paste)
  }
}

function offer(event: ClipboardEvent, take: () => string | undefined): void {
  // Words that the user has marked are what he means to copy.
  if (isElsewhere(event) || !(document.getSelection()?.isCollapsed ?? true)) return
  const text = take()
  if (text === undefined) return
  event.clipboardData?.setData('text/plain', text)
  event.preventDefault()
}

function paste(event: ClipboardEvent): void {
  if (isElsewhere(event)) return
  event.preventDefault()
  pasteText(event.clipboardData?.getData('text/plain') ?? '')
}

/** Fields and dialogs copy and paste their own; other views have no trays. */
function isElsewhere({ target }: ClipboardEvent): boolean {
  if (useView.getState().view !== 'design') return true
  const owners =
    'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="menu"]'
  return target instanceof Element && target.closest(owners) !== null
}
