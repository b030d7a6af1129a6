import type { ReactNode } from 'react'
import type { Messages } from '../../i18n/messages'
import { Button, IconButton } from '../../ui/button'
import { Segmented } from '../../ui/segmented'
import { SIDES, useElevation } from './elevation-store'
import css from './elevation-view.module.css'

interface ElevationToolbarProps {
  readonly text: Messages['elevation']
  /** Key to the colours. */
  readonly children: ReactNode
}

const STEP = 1.35

export function ElevationToolbar({ text, children }: ElevationToolbarProps) {
  const { side, zoom, plan, setSide, zoomBy, fit, showPlan } = useElevation()
  return (
    <div className={css.toolbar}>
      <Segmented
        label={text.side}
        value={side}
        choices={SIDES.map((value) => ({ value, label: text.sides[value] }))}
        onChange={setSide}
      />
      {children}
      <IconButton icon="minus" label={text.zoomOut} disabled={zoom <= 1} onClick={() => zoomBy(1 / STEP)} />
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
  )
}
