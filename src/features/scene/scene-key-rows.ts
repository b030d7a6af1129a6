import type { Messages } from '../../i18n/messages'

/** Keys that the scene answers while it has the focus, for the list of keys. */
export const SCENE_KEY_ROWS: readonly {
  readonly id: string
  readonly label: (text: Messages) => string
  readonly keys: readonly string[]
}[] = [
  {
    id: 'scene-orbit',
    label: ({ sceneMenu }) => sceneMenu.keys.orbit,
    keys: ['ArrowLeft', 'ArrowRight', '$mod+ArrowUp', '$mod+ArrowDown'],
  },
  {
    id: 'scene-pan',
    label: ({ sceneMenu }) => sceneMenu.keys.pan,
    keys: ['Shift+ArrowLeft', 'Shift+ArrowUp'],
  },
  { id: 'scene-home', label: ({ sceneMenu }) => sceneMenu.keys.home, keys: ['Home'] },
  { id: 'scene-enter', label: ({ sceneMenu }) => sceneMenu.keys.focus, keys: ['Enter'] },
]
