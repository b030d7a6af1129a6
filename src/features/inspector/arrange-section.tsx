import { lazy, Suspense, useMemo, useState } from 'react'
import { rackUnits, slotStep } from '../../core/design/fit'
import type { Placement, RackGroup } from '../../core/design/schema'
import { listSwaps } from '../../core/design/swap-parts'
import { copySelected, cutSelected, offerToClipboard, pasteFromClipboard } from '../../state/clipboard'
import { fillFromSelected, moveSelectedTo, turnSelected } from '../../state/commands'
import { useCatalogue } from '../../state/design-catalogue'
import { useDesign } from '../../state/design-store'
import { useText } from '../../state/preferences-store'
import { Button } from '../../ui/button'
import { NumberField, SelectField } from '../../ui/field'
import { Section } from '../../ui/section'
import css from './inspector-panel.module.css'

const SwapField = lazy(() => import('./swap-field'))

interface ArrangeSectionProps {
  readonly group: RackGroup
  readonly placements: readonly Placement[]
}

/** More units than any rack has, so that one number fits every frame. */
const MOST_COPIES = 60

/** Repeats what is selected into free slots, puts another part in its place, takes it to the clipboard. */
export function ArrangeSection({ group, placements }: ArrangeSectionProps) {
  const text = useText()
  const catalogue = useCatalogue()
  const design = useDesign((state) => state.design)
  const [copies, setCopies] = useState(1)
  const target = useMemo(
    () => ({ group: group.id, ids: placements.map(({ id }) => id) }),
    [group.id, placements],
  )
  const swaps = useMemo(() => listSwaps(design, catalogue, target), [design, catalogue, target])
  const slots = placements.flatMap(({ u }) => (u === undefined ? [] : [u]))
  const slotted = slots.length > 0
  const lowest = Math.min(...slots)
  const parts = placements.flatMap(({ part }) => catalogue.parts.get(part) ?? [])
  const halfDeep = parts.every(({ mount }) => mount?.depth === 'half')
  const step = Math.min(1, ...parts.map((part) => slotStep(group, catalogue, part)))
  return (
    <Section title={text.inspector.arrange}>
      {slotted && (
        <>
          <NumberField
            label={text.placing.lowest}
            hint={text.placing.lowestHint}
            value={lowest}
            min={1}
            max={rackUnits(group, catalogue)}
            step={step}
            onChange={moveSelectedTo}
          />
          {halfDeep && (
            <SelectField
              label={text.placing.side}
              hint={text.placing.sideHint}
              value={placements[0]?.face ?? 'front'}
              choices={[
                { value: 'front', label: text.elevation.sides.front },
                { value: 'rear', label: text.elevation.sides.rear },
              ]}
              onChange={(face) => turnSelected(face === 'rear' ? 'rear' : 'front')}
            />
          )}
          <NumberField
            label={text.inspector.fillCount}
            hint={text.inspector.fillHint}
            value={copies}
            min={1}
            max={MOST_COPIES}
            onChange={setCopies}
          />
          <div className={css.actions}>
            <Button icon="up" onClick={() => fillFromSelected(copies, 'up')}>
              {text.inspector.fillUp}
            </Button>
            <Button icon="down" onClick={() => fillFromSelected(copies, 'down')}>
              {text.inspector.fillDown}
            </Button>
          </div>
        </>
      )}
      {swaps.length > 0 && (
        // Its list of previewed choices is not needed before something is selected.
        <Suspense fallback={null}>
          <SwapField target={target} swaps={swaps} />
        </Suspense>
      )}
      <div className={css.actions}>
        <Button title="Ctrl+C" onClick={() => offerToClipboard(copySelected())}>
          {text.inspector.copy}
        </Button>
        <Button title="Ctrl+X" onClick={() => offerToClipboard(cutSelected())}>
          {text.inspector.cut}
        </Button>
        <Button title="Ctrl+V" onClick={pasteFromClipboard}>
          {text.inspector.paste}
        </Button>
      </div>
    </Section>
  )
}
