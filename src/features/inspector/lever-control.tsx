import type { Lever } from '../../core/catalogue/levers'
import type { Design } from '../../core/design/schema'
import { setLever } from '../../core/design/set-lever'
import { perform } from '../../state/commands'
import { useDesign } from '../../state/design-store'
import { useLanguage } from '../../state/preferences-store'
import { getPresets } from '../../state/presets'
import { previewEdit } from '../../state/preview-edit'
import { ChoiceField } from '../../ui/choice-field'
import { DifferenceList } from '../../ui/difference-list'

/** A lever of the catalogue; its names and what its choices do are data. */
export function LeverControl({ lever }: { readonly lever: Lever }) {
  const language = useLanguage()
  const design = useDesign((state) => state.design)
  const edit = (choice: string) => (from: Design) => setLever(from, getPresets().catalogue, lever.id, choice)
  return (
    <ChoiceField
      label={lever.name[language]}
      hint={lever.help[language]}
      value={design.options.levers[lever.id] ?? lever.choices[0]?.id ?? ''}
      choices={lever.choices.map(({ id, name, help }) => ({
        value: id,
        label: name[language],
        note: help?.[language],
      }))}
      onChange={(choice) => perform(`setLever:${lever.id}`, edit(choice))}
      preview={(choice) => <DifferenceList {...previewEdit(design, edit(choice), language)} />}
    />
  )
}
