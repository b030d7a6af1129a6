import type { ReactNode } from 'react'
import { useViewText } from '../../state/view-text'
import { Button, IconButton } from '../../ui/button'
import { LENSES, type Lens } from './model/lenses'
import { PictureMenu } from './picture-menu'
import { STANDPOINTS, useScene } from './scene-store'
import css from './scene-toolbar.module.css'

interface SceneToolbarProps {
  readonly lead: ReactNode
  readonly able: boolean
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
              <Button key={what} variant="quiet" onClick={() => ask(what)}>
                {sceneMenu.standpoints[what]}
              </Button>
            ))}
          </div>
          <span className={css.zoom}>
            <IconButton icon="minus" label={text.farther} onClick={() => ask('farther')} />
            <IconButton icon="plus" label={text.nearer} onClick={() => ask('nearer')} />
            <Button variant="quiet" title={text.fitTitle} onClick={() => ask('fit')}>
              {text.fit}
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
