import { setOption } from '../../core/design/edits'
import { perform } from '../../state/commands'
import { useDesign } from '../../state/design-store'
import { useEvaluation } from '../../state/evaluation'
import { useLanguage, useText } from '../../state/preferences-store'
import { NumberField, SelectField } from '../../ui/field'

const MOST_CDUS = 10_000

/** Which coolant distribution unit carries the liquid heat away, how many, and whether one may fail. */
export function CduFields() {
  const { options, optionValues } = useText().terms
  const language = useLanguage()
  const { catalogue, metrics } = useEvaluation()
  const { cdu, cduCount, cduRedundancy } = useDesign((state) => state.design.options)
  const units = [...catalogue.parts.values()].filter((part) => part.category === 'cdu')
  const present = metrics['cooling.cdus'].amount?.value ?? 1
  return (
    <>
      <SelectField
        label={options.cdu.name}
        hint={options.cdu.help}
        value={cdu}
        choices={units.map((part) => ({ value: part.id, label: part.name[language] }))}
        onChange={(id) => perform('setOption', (design) => setOption(design, 'cdu', id))}
      />
      <SelectField
        label={options.cduCount.name}
        hint={options.cduCount.help}
        value={cduCount === 'auto' ? 'auto' : 'fixed'}
        choices={[
          { value: 'auto', label: optionValues.cduCount.auto.name },
          { value: 'fixed', label: optionValues.cduCount.fixed.name },
        ]}
        onChange={(kind) =>
          perform('setOption', (design) => setOption(design, 'cduCount', kind === 'auto' ? 'auto' : present))
        }
      />
      {cduCount === 'auto' ? (
        <SelectField
          label={options.cduRedundancy.name}
          hint={options.cduRedundancy.help}
          value={cduRedundancy}
          choices={(['N', 'N+1'] as const).map((value) => ({
            value,
            label: optionValues.cduRedundancy[value].name,
          }))}
          onChange={(value) =>
            perform('setOption', (design) => setOption(design, 'cduRedundancy', value === 'N' ? 'N' : 'N+1'))
          }
        />
      ) : (
        <NumberField
          label={optionValues.cduCount.fixed.name}
          hint={optionValues.cduCount.fixed.help}
          value={cduCount}
          min={0}
          max={MOST_CDUS}
          onChange={(count) => perform('setOption', (design) => setOption(design, 'cduCount', count))}
        />
      )}
    </>
  )
}
