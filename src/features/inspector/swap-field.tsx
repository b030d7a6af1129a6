import type { Part } from '../../core/catalogue/schema'
import type { Design } from '../../core/design/schema'
import { swapParts } from '../../core/design/swap-parts'
import { swapSelected } from '../../state/commands'
import { useCatalogue } from '../../state/design-catalogue'
import { useDesign } from '../../state/design-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { previewEdit } from '../../state/preview-edit'
import { ChoiceField } from '../../ui/choice-field'
import { DifferenceList } from '../../ui/difference-list'

interface SwapFieldProps {
  /** What is selected. */
  readonly target: { readonly group: string; readonly ids: readonly string[] }
  /** Parts that fit in its place. */
  readonly swaps: readonly Part[]
}

/** Puts another part in the place of what is selected; each says what it would change before it is taken. */
export default function SwapField({ target, swaps }: SwapFieldProps) {
  const text = useText()
  const language = useLanguage()
  const catalogue = useCatalogue()
  const design = useDesign((state) => state.design)
  const swapFor = (part: string) => (from: Design) => swapParts(from, catalogue, { ...target, part })
  return (
    <ChoiceField
      label={text.inspector.swap}
      hint={text.inspector.swapHint}
      value=""
      placeholder={text.inspector.swapChoose}
      choices={swaps.map(({ id, name, category }) => ({
        value: id,
        label: name[language],
        note: text.terms.categories[category],
      }))}
      onChange={swapSelected}
      preview={(part) => <DifferenceList {...previewEdit(design, swapFor(part), language)} />}
    />
  )
}
