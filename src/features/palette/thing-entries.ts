import type { Catalogue } from '../../core/catalogue/catalogue'
import { isOwnId } from '../../core/catalogue/schema'
import type { Design } from '../../core/design/schema'
import { METRIC_IDS } from '../../core/metrics/registry'
import { GLOSSARIES } from '../../i18n/glossaries'
import { LANGUAGES, type Language, localise } from '../../i18n/language'
import { MESSAGES, type Messages } from '../../i18n/messages'
import { addPart, isEdited, openSystem } from '../../state/commands'
import { useDesign } from '../../state/design-store'
import { useGuide } from '../../state/guide-store'
import { copyAsOwnPart } from '../../state/own-part-commands'
import { usePartEditor } from '../../state/part-editor-store'
import { useView } from '../../state/view-store'
import type { PaletteEntry } from './palette-entry'

interface Things {
  readonly catalogue: Catalogue
  readonly systems: ReadonlyMap<string, Design>
}

/** What can be done to each system, part, figure and term. */
export function buildThingEntries({ catalogue, systems }: Things, language: Language): PaletteEntry[] {
  const text = MESSAGES[language]
  return [
    ...[...systems].flatMap(([id, design]) => systemEntries(id, design, language)),
    ...partEntries(catalogue, language),
    ...ownPartEntries(catalogue, language),
    ...METRIC_IDS.map((id): PaletteEntry => {
      const { name, short } = text.metrics[id]
      return {
        id: `why-${id}`,
        group: 'figures',
        label: text.palette.why(name),
        words: [id, short, ...inEvery((other) => other.palette.why(other.metrics[id].name))],
        icon: 'info',
        ...READY,
        perform: () => useView.getState().explain(id),
      }
    }),
    ...termEntries(text, language),
  ]
}

const READY = { enabled: true, chosen: false } as const

function inEvery(say: (text: Messages) => string): string[] {
  return LANGUAGES.map((language) => say(MESSAGES[language]))
}

function systemEntries(id: string, design: Design, language: Language): PaletteEntry[] {
  const { palette } = MESSAGES[language]
  const nameIn = (other: Language) => localise(design.name, other)
  return [
    {
      id: `open-${id}`,
      group: 'systems',
      label: palette.openSystem(nameIn(language)),
      words: [id, ...LANGUAGES.map((other) => MESSAGES[other].palette.openSystem(nameIn(other)))],
      icon: 'file',
      enabled: true,
      chosen: useDesign.getState().design.id === id,
      perform: () => {
        if (openSystem(id)) useView.getState().setView('design')
      },
    },
    {
      id: `compare-${id}`,
      group: 'systems',
      label: palette.compareWith(nameIn(language)),
      words: [id, ...LANGUAGES.map((other) => MESSAGES[other].palette.compareWith(nameIn(other)))],
      icon: 'compare',
      ...READY,
      // The unedited system cannot be compared with itself.
      enabled: onTheTable() !== id,
      needs: palette.needs.other,
      perform: () => useView.getState().openCompare([onTheTable(), id], id),
    },
  ]
}

/** The design on the table as the comparison names it: by its system where nothing was changed. */
function onTheTable(): string {
  const { design } = useDesign.getState()
  return design.id === undefined || isEdited(design) ? 'design' : design.id
}

function partEntries(catalogue: Catalogue, language: Language): PaletteEntry[] {
  const text = MESSAGES[language]
  return [...catalogue.parts.values()]
    .filter((part) => part.mount && part.category !== 'frame')
    .map((part) => ({
      id: `add-${part.id}`,
      group: 'parts',
      label: text.palette.addPart(part.name[language]),
      words: [
        part.id,
        ...LANGUAGES.map((other) => MESSAGES[other].palette.addPart(part.name[other])),
        ...inEvery((other) => other.terms.categories[part.category]),
      ],
      detail: text.terms.categories[part.category],
      tone: `cat-${part.category}`,
      ...READY,
      perform: () => {
        useView.getState().setView('design')
        addPart(part.id)
      },
    }))
}

/** Any part can be copied; those of the design can be changed. */
function ownPartEntries(catalogue: Catalogue, language: Language): PaletteEntry[] {
  return [...catalogue.parts.values()].flatMap(({ id, name, category }) => {
    const entry = (
      kind: 'copyOf' | 'editOf',
      rest: Pick<PaletteEntry, 'icon' | 'perform'>,
    ): PaletteEntry => ({
      id: `${kind}-${id}`,
      group: 'parts',
      label: MESSAGES[language].ownParts[kind](name[language]),
      words: [id, ...LANGUAGES.map((other) => MESSAGES[other].ownParts[kind](name[other]))],
      detail: MESSAGES[language].terms.categories[category],
      ...READY,
      ...rest,
    })
    const copy = entry('copyOf', { icon: 'copy', perform: () => copyAsOwnPart(id) })
    if (!isOwnId(id)) return [copy]
    return [entry('editOf', { icon: 'edit', perform: () => usePartEditor.getState().edit(id) }), copy]
  })
}

function termEntries(text: Messages, language: Language): PaletteEntry[] {
  return Object.entries(GLOSSARIES[language].terms).map(([id, term]) => ({
    id: `term-${id}`,
    group: 'terms',
    label: text.palette.whatIs(term.name),
    words: [
      id,
      ...LANGUAGES.flatMap((each) =>
        Object.entries(GLOSSARIES[each].terms).flatMap(([other, { name, words }]) =>
          other === id ? [name, ...words] : [],
        ),
      ),
    ],
    detail: term.meaning,
    icon: 'info',
    ...READY,
    perform: () => useGuide.getState().open('glossary', id),
  }))
}
