import { type ReactNode, useSyncExternalStore } from 'react'
import { CATEGORY_IDS } from '../../core/catalogue/categories'
import { SEVERITIES } from '../../core/rules/finding'
import { formatNumber } from '../../i18n/format'
import { useEvaluation } from '../../state/evaluation'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { SEVERITY_TOKENS } from './model/lens'
import { type RampName, rampGradient } from './model/ramps'
import type { SceneController } from './scene-controller'
import css from './scene-overlays.module.css'
import { useScene } from './scene-store'

/** What the colours of the lens in force mean. */
export function SceneLegend({ controller }: { readonly controller: SceneController }) {
  const { scene: text, sceneMenu, terms, shell } = useViewText()
  const language = useLanguage()
  const lens = useScene((state) => state.lens)
  const evaluation = useEvaluation()
  // What is opened has more to say.
  const model = useSyncExternalStore(
    (say) => controller.subscribe(say),
    () => controller.world.model,
  )
  const { range } = controller.world
  if (lens === 'look') return null
  const number = (value: number) => formatNumber(value, language)
  const words = text.legend
  const body = (): ReactNode => {
    switch (lens) {
      case 'category': {
        const present = new Set(
          (model?.racks ?? []).flatMap((rack) => rack?.pieces.map(({ part }) => part?.category) ?? []),
        )
        return (
          <Keys
            rows={CATEGORY_IDS.filter((category) => present.has(category)).map((category) => [
              `cat-${category}`,
              terms.categories[category],
            ])}
          />
        )
      }
      case 'power':
        return (
          <>
            <Ramp name="cividis" />
            <p>{words.perUnit(number(range.kwPerU))}</p>
            {range.watts > 1 && <p>{words.watts(number(range.watts))}</p>}
          </>
        )
      case 'heat':
        return (
          <>
            <Ramp name="airLiquid" />
            <p className={css.ends}>
              <span>{words.air}</span>
              <span>{words.shared}</span>
              <span>{words.liquid}</span>
            </p>
          </>
        )
      case 'coolant':
        return (
          <Keys
            rows={[
              ['coolant-cold', words.supply],
              ['coolant-warm', words.return],
              ['cat-cold-plate', words.plates],
            ]}
          />
        )
      case 'links':
        return (
          <>
            <Keys
              rows={[
                ['cat-accelerator', words.accelerators],
                ['cat-switch-chip', words.switches],
                ['cat-nic', words.nics],
                ['cat-cable-cartridge', words.copper],
                ['fibre', words.optical],
                ['cat-transceiver', words.scaleOut],
              ]}
            />
            <p>{words.ofSelection}</p>
          </>
        )
      case 'mass':
        return (
          <>
            <Ramp name="viridis" />
            <p>{words.kilograms(number(range.massKg))}</p>
            <p>{words.rackKilograms(number(range.rackKg))}</p>
          </>
        )
      case 'findings':
        return evaluation.findings.length === 0 ? (
          <p>{words.noFindings}</p>
        ) : (
          <Keys
            rows={SEVERITIES.map((severity) => [
              SEVERITY_TOKENS[severity],
              shell.findings.severity[severity],
            ])}
          />
        )
    }
  }
  return (
    <section className={css.legend} aria-label={words.title} data-lens={lens}>
      <h3>{sceneMenu.lenses[lens]}</h3>
      {body()}
      {lens !== 'category' && <Keys rows={[['metal-2', words.muted]]} />}
    </section>
  )
}

function Ramp({ name }: { readonly name: RampName }) {
  return <div className={css.ramp} style={{ background: rampGradient(name) }} />
}

function Keys({ rows }: { readonly rows: readonly (readonly [token: string, label: string])[] }) {
  return (
    <ul className={css.keys}>
      {rows.map(([token, label]) => (
        <li key={token}>
          <i style={{ background: `var(--${token})` }} />
          {label}
        </li>
      ))}
    </ul>
  )
}
