import type { ReactNode } from 'react'
import type { Messages } from '../../i18n/messages'
import { useCatalogue } from '../../state/design-catalogue'
import { useLanguage } from '../../state/preferences-store'
import { addRack } from '../../state/rack-commands'
import { Button, IconButton } from '../../ui/button'
import { MenuButton } from '../../ui/menu-button'
import { Segmented } from '../../ui/segmented'
import { SIDES, useElevation } from './elevation-store'
import css from './elevation-view.module.css'

interface ElevationToolbarProps {
  readonly text: Messages
  /** What stands before everything else. */
  readonly lead?: ReactNode
  /** Key to the colours. */
  readonly children: ReactNode
}

const STEP = 1.35

export function ElevationToolbar({ text: messages, lead, children }: ElevationToolbarProps) {
  const text = messages.elevation
  const language = useLanguage()
  const frames = [...useCatalogue().parts.values()]
    .filter(({ category }) => category === 'frame')
    .map(({ id, name }) => ({ id, label: name[language] }))
  const { side, zoom, plan, row, setSide, zoomBy, fit, showPlan, showRow } = useElevation()
  return (
    <div className={css.toolbar}>
      {lead}
      <Segmented
        label={text.side}
        value={row ? 'row' : side}
        choices={[
          ...SIDES.map((value) => ({ value, label: text.sides[value] })),
          { value: 'row' as const, label: messages.placing.row.show, title: messages.placing.row.showTitle },
        ]}
        onChange={(value) => (value === 'row' ? showRow(true) : setSide(value))}
      />
      <MenuButton
        label={messages.start.addRack}
        icon="plus"
        groups={[{ title: messages.start.frame, entries: frames }]}
        onAction={addRack}
      >
        {messages.start.addRack}
      </MenuButton>
      {children}
      {!row && (
        <div className={css.look}>
          <IconButton
            icon="minus"
            label={text.zoomOut}
            disabled={zoom <= 1}
            onClick={() => zoomBy(1 / STEP)}
          />
          <IconButton icon="plus" label={text.zoomIn} onClick={() => zoomBy(STEP)} />
          <Button variant="quiet" title={text.fitTitle} disabled={zoom <= 1} onClick={fit}>
            {text.fit}
          </Button>
          <Button
            variant="quiet"
            aria-pressed={plan}
            title={plan ? text.hidePlan : text.showPlan}
            onClick={() => showPlan(!plan)}
          >
            {text.planShort}
          </Button>
        </div>
      )}
    </div>
  )
}
