import { setPods } from '../../core/design/edits'
import { COUNT_LIMIT } from '../../core/design/schema'
import { perform } from '../../state/commands'
import { useDesign } from '../../state/design-store'
import { useText } from '../../state/preferences-store'
import { NumberField } from '../../ui/field'
import { Section } from '../../ui/section'

export function ScaleSection() {
  const text = useText().inspector
  const pods = useDesign((state) => state.design.pods)
  return (
    <Section title={text.scale}>
      <NumberField
        label={text.pods}
        hint={text.podsHint}
        value={pods}
        min={1}
        max={COUNT_LIMIT}
        onChange={(next) => perform('setPods', (design) => setPods(design, next))}
      />
    </Section>
  )
}
