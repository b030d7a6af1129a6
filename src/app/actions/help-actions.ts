import { useGuide } from '../../state/guide-store'
import type { Action } from './action'

export const paletteAction: Action = {
  id: 'palette',
  group: 'help',
  label: (text) => text.palette.open,
  icon: 'search',
  keys: ['$mod+k'],
  reach: 'anywhere',
  perform: () => useGuide.getState().open('palette'),
}

export const keysAction: Action = {
  id: 'keys',
  group: 'help',
  label: (text) => text.palette.keys.title,
  icon: 'info',
  // With Shift on most keyboards, without on some.
  keys: ['Shift+?', '?'],
  perform: () => useGuide.getState().open('keys'),
}

export const HELP_ACTIONS: readonly Action[] = [
  paletteAction,
  keysAction,
  {
    id: 'glossary',
    group: 'help',
    label: (text) => text.shell.glossary,
    icon: 'info',
    perform: () => useGuide.getState().open('glossary'),
  },
  {
    id: 'exports-help',
    group: 'help',
    label: (text) => text.shell.exportHelp,
    icon: 'info',
    perform: () => useGuide.getState().open('exports'),
  },
  {
    id: 'hint',
    group: 'help',
    label: (text) => text.palette.hint.again,
    icon: 'info',
    perform: () => useGuide.getState().showHint(true),
  },
]
