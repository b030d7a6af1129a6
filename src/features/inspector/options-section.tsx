import { OPTION_FIELDS, OPTION_GROUPS, type OptionGroup } from '../../core/options/option-fields'
import { optionsSchema } from '../../core/options/options'
import { useDesign } from '../../state/design-store'
import { useText } from '../../state/preferences-store'
import { getPresets } from '../../state/presets'
import { Section } from '../../ui/section'
import css from './inspector-panel.module.css'
import { LeverControl } from './lever-control'
import { OptionControl } from './option-control'
import { useFolds } from './use-folds'

const DEFAULTS = optionsSchema.parse({})

/** The levers of the whole design, by what they act on. */
export default function OptionsSection() {
  return OPTION_GROUPS.map((group) => <OptionGroupSection key={group} group={group} />)
}

function OptionGroupSection({ group }: { readonly group: OptionGroup }) {
  const text = useText()
  const design = useDesign((state) => state.design)
  const folded = useFolds((state) => state.folded.includes(group))
  const fold = useFolds((state) => state.fold)
  const fields = OPTION_FIELDS.filter((field) => field.group === group && (field.shown?.(design) ?? true))
  const levers = getPresets().catalogue.levers.filter((lever) => lever.group === group)
  if (fields.length + levers.length === 0) return null
  const pulled = levers.filter(({ id }) => design.options.levers[id] !== undefined)
  const changed = fields.filter(({ name }) => design.options[name] !== DEFAULTS[name]).length + pulled.length
  return (
    <Section
      foldable
      folded={folded}
      onFold={(closed) => fold(group, closed)}
      title={text.terms.optionGroups[group]}
      aside={changed > 0 && <span className={css.count}>{text.preview.changed(changed)}</span>}
    >
      {fields.map((field) => (
        <OptionControl key={field.name} field={field} />
      ))}
      {levers.map((lever) => (
        <LeverControl key={lever.id} lever={lever} />
      ))}
    </Section>
  )
}
