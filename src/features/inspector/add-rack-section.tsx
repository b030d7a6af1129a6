import { useState } from 'react'
import { useCatalogue } from '../../state/design-catalogue'
import { useLanguage, useText } from '../../state/preferences-store'
import { addRack } from '../../state/rack-commands'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/field'
import { Section } from '../../ui/section'
import css from './inspector-panel.module.css'

/** An empty rack from a frame of the catalogue, to build from nothing. */
export function AddRackSection() {
  const text = useText().inspector
  const language = useLanguage()
  const catalogue = useCatalogue()
  const frames = [...catalogue.parts.values()].filter((part) => part.category === 'frame')
  const [chosen, setChosen] = useState<string>()
  const frame = frames.find(({ id }) => id === chosen) ?? frames[0]
  if (!frame) return null
  return (
    <Section title={text.addRackTitle}>
      <SelectField
        label={text.frame}
        value={frame.id}
        choices={frames.map((part) => ({ value: part.id, label: part.name[language] }))}
        onChange={setChosen}
      />
      <div className={css.actions}>
        <Button icon="plus" onClick={() => addRack(frame.id)}>
          {text.addRack}
        </Button>
      </div>
    </Section>
  )
}
