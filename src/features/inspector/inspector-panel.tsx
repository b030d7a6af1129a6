import { lazy, Suspense } from 'react'
import { currentGroup, selectedPlacements } from '../../state/commands'
import { useEvaluation } from '../../state/evaluation'
import { useText } from '../../state/preferences-store'
import { useSelection } from '../../state/selection-store'
import { Button } from '../../ui/button'
import { ArrangeSection } from './arrange-section'
import css from './inspector-panel.module.css'
import { LaminateSection } from './laminate-section'
import { OverridesSection } from './overrides-section'
import { PartSections } from './part-sections'
import { PlacementHead } from './placement-head'
import { RackSections } from './rack-sections'
import { ScaleSection } from './scale-section'

// It stands below what is seen first, and the rack is drawn sooner without it.
const OptionsSection = lazy(() => import('./options-section'))

/** What is selected, or the racks and the levers of the whole design where nothing is. */
export function InspectorPanel() {
  const text = useText()
  const { design, catalogue } = useEvaluation()
  const selection = useSelection()
  const group = currentGroup(design, selection.group)
  const placements = selectedPlacements(group, selection.placements)
  const distinct = new Set(placements.map(({ part }) => part))
  const onlyPart = distinct.size === 1 ? placements[0]?.part : undefined
  // A part picked inside a selected tray is shown instead of the tray until it is let go.
  const part = catalogue.parts.get(selection.part ?? onlyPart ?? '')

  if (group && placements.length > 0 && selection.part === undefined) {
    return (
      <div className={css.panel}>
        <PlacementHead group={group} placements={placements} />
        <ArrangeSection group={group} placements={placements} />
        {part && <PartSections part={part} group={group.id} />}
      </div>
    )
  }
  if (part) {
    return (
      <div className={css.panel}>
        <header className={css.head}>
          <p className={css.kind}>{text.terms.categories[part.category]}</p>
          <Button
            variant="quiet"
            icon="close"
            aria-label={text.inspector.backToRack}
            title={text.inspector.backToRack}
            onClick={() => selection.selectPart(undefined)}
          />
        </header>
        <PartSections part={part} group={group?.id} titled />
      </div>
    )
  }
  return (
    <div className={css.panel}>
      <RackSections />
      <OverridesSection />
      <ScaleSection />
      <Suspense fallback={null}>
        <OptionsSection />
      </Suspense>
      <LaminateSection />
    </div>
  )
}
