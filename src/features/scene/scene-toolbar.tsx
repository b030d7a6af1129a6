import type { ReactNode } from 'react'
import { useViewText } from '../../state/view-text'
import { Button, IconButton } from '../../ui/button'
import type { IconName } from '../../ui/icon'
import { MenuButton } from '../../ui/menu-button'
import { LENSES, type Lens } from './model/lenses'
import { PictureMenu } from './picture-menu'
import { STANDPOINTS, type Standpoint, useScene } from './scene-store'
import css from './scene-toolbar.module.css'

interface SceneToolbarProps {
  readonly lead: ReactNode
  readonly able: boolean
}

const ICONS: Readonly<Record<Standpoint, IconName>> = {
  iso: 'corner',
  front: 'front',
  rear: 'rear',
  side: 'side',
  top: 'top',
}

/** Where the scene is seen from and what its colours say. */
export function SceneToolbar({ lead, able }: SceneToolbarProps) {
  const { scene: text, sceneMenu } = useViewText()
  const lens = useScene((state) => state.lens)
  const { ask, set } = useScene.getState()
  return (
    <div className={css.toolbar}>
      {lead}
      {able && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be boxed in; these are buttons of one kind */}
          <div role="group" aria-label={text.standpoint} className={css.standpoints}>
            {STANDPOINTS.map((what) => (
              <Button key={what} variant="quiet" icon={ICONS[what]} onClick={() => ask(what)}>
                {sceneMenu.standpoints[what]}
              </Button>
            ))}
          </div>
          <span className={css.standpointMenu}>
            <MenuButton
              label={text.standpoint}
              icon="corner"
              groups={[
                {
                  entries: STANDPOINTS.map((what) => ({
                    id: what,
                    label: sceneMenu.standpoints[what],
                    icon: ICONS[what],
                  })),
                },
              ]}
              onAction={(id) => ask(STANDPOINTS.find((what) => what === id) ?? 'iso')}
            >
              {text.view}
            </MenuButton>
          </span>
          <span className={css.zoom}>
            <IconButton icon="minus" label={text.farther} onClick={() => ask('farther')} />
            <IconButton icon="plus" label={text.nearer} onClick={() => ask('nearer')} />
            <Button variant="quiet" icon="fit" title={text.fitTitle} onClick={() => ask('fit')}>
              <span className={css.word}>{text.fit}</span>
            </Button>
          </span>
          <label className={css.lens}>
            <span>{text.lens}</span>
            <select value={lens} onChange={(event) => set({ lens: event.target.value as Lens })}>
              {LENSES.map((value) => (
                <option key={value} value={value}>
                  {sceneMenu.lenses[value]}
                </option>
              ))}
            </select>
          </label>
          <PictureMenu />
        </>
      )}
    </div>
  )
}
