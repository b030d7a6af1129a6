import { setOption } from '../../core/design/edits'
import type { Options } from '../../core/options/options'
import { perform } from '../../state/commands'
import { useDesign } from '../../state/design-store'
import { useText } from '../../state/preferences-store'
import { NumberField, SelectField } from '../../ui/field'
import { Section } from '../../ui/section'
import { CduFields } from './cdu-fields'

/** The levers of the whole design. */
export function OptionsSection() {
  const text = useText().inspector
  const hasScaleOut = useDesign((state) => state.design.links.some((link) => link.plane === 'scale-out'))
  return (
    <>
      <Section title={text.cooling}>
        <OptionSelect name="coldPlates" values={['per-chip', 'shared']} />
        <OptionSelect name="coolant" values={['pg25', 'water']} />
        <OptionNumber name="supplyC" min={5} max={60} step={0.5} unit="°C" />
        <OptionNumber name="riseK" min={1} max={40} step={0.5} unit="K" />
        <OptionNumber name="airRiseK" min={1} max={40} step={0.5} unit="K" />
        <CduFields />
      </Section>
      <Section title={text.supply}>
        <OptionSelect name="shelfRedundancy" values={['N', 'N+1', 'N+N']} />
      </Section>
      {hasScaleOut && (
        <Section title={text.network}>
          <OptionSelect name="tiers" values={['auto', 1, 2, 3]} />
          <OptionNumber name="oversubscription" min={1} max={64} step={0.5} unit=": 1" />
          <OptionSelect name="hostLink" values={['optical', 'copper']} />
        </Section>
      )}
    </>
  )
}

type Named = 'coldPlates' | 'coolant' | 'cduRedundancy' | 'shelfRedundancy' | 'tiers' | 'hostLink'

interface OptionSelectProps<K extends Named> {
  readonly name: K
  readonly values: readonly (Options[K] & (string | number))[]
}

function OptionSelect<K extends Named>({ name, values }: OptionSelectProps<K>) {
  const { options, optionValues } = useText().terms
  const value = useDesign((state) => state.design.options[name])
  const words: Readonly<Partial<Record<string, { name: string }>>> = optionValues[name]
  return (
    <SelectField
      label={options[name].name}
      hint={options[name].help}
      value={String(value)}
      choices={values.map((choice) => ({
        value: String(choice),
        label: words[String(choice)]?.name ?? String(choice),
      }))}
      onChange={(chosen) => {
        const next = values.find((choice) => String(choice) === chosen)
        if (next !== undefined) perform('setOption', (design) => setOption(design, name, next))
      }}
    />
  )
}

interface OptionNumberProps {
  readonly name: 'supplyC' | 'riseK' | 'airRiseK' | 'oversubscription'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit: string
}

function OptionNumber({ name, ...bounds }: OptionNumberProps) {
  const { options } = useText().terms
  const value = useDesign((state) => state.design.options[name])
  return (
    <NumberField
      label={options[name].name}
      hint={options[name].help}
      value={value}
      {...bounds}
      onChange={(next) => perform('setOption', (design) => setOption(design, name, next))}
    />
  )
}
