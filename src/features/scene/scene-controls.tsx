import { useId } from 'react'
import { useSelection } from '../../state/selection-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { Icon, type IconName } from '../../ui/icon'
import { CUT_AXES, type CutAxis, useScene } from './scene-store'
import css from './scene-toolbar.module.css'

/** How the racks are opened, and what is written over them. */
export function SceneControls() {
  const text = useViewText().scene
  const { explode, cut, walls, pulledOut, labels, flow, measuring, lens, set } = useScene()
  const selected = useSelection((state) => state.placements.length > 0)
  const id = useId()
  const toggle = (
    icon: IconName,
    label: string,
    on: boolean,
    change: () => void,
    title = label,
    disabled = false,
  ) => (
    <Button
      variant="quiet"
      icon={icon}
      className={css.toggle}
      aria-pressed={on}
      title={title}
      disabled={disabled}
      onClick={change}
    >
      <span className={css.word}>{label}</span>
    </Button>
  )
  return (
    <div className={css.controls}>
      <label className={css.slide} htmlFor={`${id}-explode`} title={text.explodeTitle}>
        <Icon name="apart" />
        <span className={css.word}>{text.explode}</span>
        <input
          id={`${id}-explode`}
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={explode}
          aria-valuetext={`${Math.round(explode * 100)} %`}
          onChange={(event) => set({ explode: Number(event.target.value) })}
        />
      </label>
      <label className={css.slide} htmlFor={`${id}-cut`} title={text.cutTitle}>
        <Icon name="section" />
        <span className={css.word}>{text.cut}</span>
        <select
          id={`${id}-cut`}
          value={cut?.axis ?? 'none'}
          onChange={({ target }) => {
            const axis = CUT_AXES.find((one) => one === target.value)
            set({ cut: axis && { axis, at: cut?.at ?? STARTS[axis] } })
          }}
        >
          <option value="none">{text.cuts.none}</option>
          {CUT_AXES.map((axis) => (
            <option key={axis} value={axis}>
              {text.cuts[axis]}
            </option>
          ))}
        </select>
        {cut && (
          <input
            type="range"
            min={0}
            max={1}
            step={0.005}
            value={cut.at}
            aria-label={text.cutAt}
            aria-valuetext={`${Math.round(cut.at * 100)} %`}
            onChange={(event) => set({ cut: { ...cut, at: Number(event.target.value) } })}
          />
        )}
      </label>
      <span className={css.toggles}>
        {toggle(
          'tray',
          text.pulledOut,
          pulledOut,
          () => set({ pulledOut: !pulledOut }),
          text.pulledOutTitle,
          !selected && !pulledOut,
        )}
        {toggle('door', text.walls, walls, () => set({ walls: !walls }))}
        {toggle('label', text.labels, labels, () => set({ labels: !labels }))}
        {toggle('ruler', text.measure, measuring, () => set({ measuring: !measuring }), text.measureTitle)}
        {(lens === 'coolant' || lens === 'links') &&
          toggle('flow', text.flow, flow, () => set({ flow: !flow }), text.flowTitle)}
      </span>
    </div>
  )
}

/** Where a section shows most to begin with: through the middle, and just under the lids. */
const STARTS: Readonly<Record<CutAxis, number>> = { x: 0.62, y: 0.35, z: 0.5 }
