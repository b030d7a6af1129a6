import type { OwnMount } from '../../core/design/own-parts/own-part-schema'
import { HEIGHT_LIMIT, setOwnPartMount } from '../../core/design/own-parts/shape-own-part'
import { EDITOR_WORDS } from '../../i18n/editor-words'
import { useLanguage } from '../../state/preferences-store'
import { CheckedField } from '../../ui/checked-field'
import { SelectField } from '../../ui/field'
import { useEditor } from './editor-context'
import css from './part-editor.module.css'

const KINDS = ['slot', 'hung', 'none'] as const
type Kind = (typeof KINDS)[number]

/** What a kind begins with. */
const FRESH: Readonly<Record<Kind, OwnMount | undefined>> = {
  slot: { heightU: 1, widthClass: 'any', depth: 'full' },
  hung: { heightU: 0, widthClass: 'any', depth: 'full', zone: 'rear-centre' },
  none: undefined,
}

/** How the part stands or hangs in a rack. A frame is the rack. */
export function MountFields() {
  const words = EDITOR_WORDS[useLanguage()].mount
  const { part, attempt } = useEditor()
  const { mount } = part
  const kind: Kind = !mount ? 'none' : mount.heightU > 0 ? 'slot' : 'hung'
  const set = (next: OwnMount | undefined) =>
    attempt((design, catalogue) => setOwnPartMount(design, catalogue, { part: part.id, mount: next }))
  if (part.category === 'frame') return null
  return (
    <section className={css.section} aria-label={words.title}>
      <h3 className={css.title}>{words.title}</h3>
      <div className={css.pairs}>
        <Choice
          label={words.stands}
          value={kind}
          names={words.kinds}
          onChange={(next) => next !== kind && set(FRESH[next])}
        />
        {mount && kind === 'slot' && (
          <>
            <div className={css.labelled}>
              <span>{words.height}</span>
              <CheckedField
                numeric
                name={words.height}
                unit="U"
                value={String(mount.heightU)}
                check={(typed) => (isHeight(Number(typed)) ? undefined : words.notNumber)}
                onCommit={(typed) => set({ ...mount, heightU: Number(typed) })}
              />
            </div>
            <Choice
              label={words.width}
              value={mount.widthClass}
              names={words.widths}
              onChange={(widthClass) => set({ ...mount, widthClass })}
            />
            <Choice
              label={words.depth}
              value={mount.depth}
              names={words.depths}
              onChange={(depth) => set({ ...mount, depth })}
            />
          </>
        )}
        {mount && kind === 'hung' && (
          <Choice
            label={words.zone}
            value={mount.zone ?? 'rear-centre'}
            names={words.zones}
            onChange={(zone) => set({ ...mount, zone })}
          />
        )}
      </div>
    </section>
  )
}

/** Zero is another way to be mounted, not a height. */
function isHeight(height: number): boolean {
  return height > 0 && height <= HEIGHT_LIMIT && Number.isInteger(height * 2)
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly names: Readonly<Record<T, string>>
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, names, onChange }: ChoiceProps<T>) {
  const values = Object.keys(names) as T[]
  return (
    <SelectField
      label={label}
      value={value}
      choices={values.map((each) => ({ value: each, label: names[each] }))}
      onChange={(next) => {
        const chosen = values.find((each) => each === next)
        if (chosen) onChange(chosen)
      }}
    />
  )
}
