const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  Enter: '↵',
  '-': '−',
}

const isMac = typeof navigator !== 'undefined' && /Mac|iPod|iPhone|iPad/.test(navigator.platform)

/**
 * A key pattern of tinykeys as it stands on the keyboard, a word a key. A sign that already needs Shift says so by itself.
 * @example formatKeys('$mod+Shift+z') // ['Ctrl', 'Shift', 'Z'], on a Mac ['⌘', '⇧', 'Z']
 */
export function formatKeys(pattern: string): string[] {
  const keys = pattern.split(/\b\+/)
  const last = keys.at(-1) ?? ''
  const isSign = last.length === 1 && !/[\p{L}\d]/u.test(last)
  return keys
    .filter((key) => !(isSign && key === 'Shift'))
    .map((key) => {
      if (key === '$mod') return isMac ? '⌘' : 'Ctrl'
      if (key === 'Shift') return isMac ? '⇧' : 'Shift'
      if (key === 'Alt') return isMac ? '⌥' : 'Alt'
      return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)
    })
}
