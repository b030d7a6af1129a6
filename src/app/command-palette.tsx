import { useEffect, useMemo, useState } from 'react'
import { PaletteDialog } from '../features/palette/palette-dialog'
import type { PaletteEntry } from '../features/palette/palette-entry'
import { buildThingEntries } from '../features/palette/thing-entries'
import { LANGUAGES } from '../i18n/language'
import { loadLanguage, MESSAGES } from '../i18n/messages'
import { useEvaluation, usePresets } from '../state/evaluation'
import { useLanguage } from '../state/preferences-store'
import { type Action, canPerform } from './actions/action'
import { ACTIONS } from './actions/actions'

/** The palette over all actions and all things. It searches in every language, so the others are loaded with it. */
export function CommandPalette() {
  const language = useLanguage()
  const { catalogue } = useEvaluation()
  const { systems } = usePresets()
  const [languages, setLanguages] = useState(0)
  useEffect(() => {
    for (const other of LANGUAGES) {
      // One that cannot be loaded is only not searched.
      loadLanguage(other).then(
        () => setLanguages((count) => count + 1),
        () => undefined,
      )
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has come to be searched
  const entries = useMemo(() => {
    const text = MESSAGES[language]
    const ofAction = (action: Action): PaletteEntry => ({
      id: action.id,
      group: action.group,
      label: action.label(text),
      words: [action.id, ...LANGUAGES.map((other) => action.label(MESSAGES[other]))],
      enabled: canPerform(action),
      chosen: action.chosen?.() ?? false,
      perform: action.perform,
      ...(action.needs && { needs: text.palette.needs[action.needs] }),
      ...(action.icon && { icon: action.icon }),
      ...(action.keys?.[0] && { keys: action.keys[0] }),
    })
    return [
      ...ACTIONS.filter(({ id }) => id !== 'palette').map(ofAction),
      ...buildThingEntries({ catalogue, systems }, language),
    ]
  }, [language, catalogue, systems, languages])
  return <PaletteDialog entries={entries} />
}
