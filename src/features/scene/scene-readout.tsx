import { useEffect, useSyncExternalStore } from 'react'
import { CLOSED, stretchOf } from '../../core/geometry/opened-rack'
import { formatNumber, formatWhole } from '../../i18n/format'
import { useEvaluation } from '../../state/evaluation'
import { groupName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { clearMeasure, useMeasure } from './measure-store'
import type { SceneController } from './scene-controller'
import css from './scene-overlays.module.css'
import { useScene } from './scene-store'
import type { Pointing } from './three/scene-aim'

/** What the pointer is on with its size, and what is being measured. */
export function SceneReadout({ controller }: { readonly controller: SceneController }) {
  const { scene: text, elevation } = useViewText()
  const language = useLanguage()
  const { catalogue } = useEvaluation()
  const measuring = useScene((state) => state.measuring)
  const explode = useScene((state) => state.explode)
  const hovered = useSyncExternalStore(
    (say) => controller.subscribe(say),
    () => controller.hovered,
  )
  const leftOut = controller.world.model?.hall.leftOut ?? 0
  const whole = (value: number) => formatWhole(Math.round(value), language)
  const size = ({ piece }: Pointing) => {
    // What grows when the rack is drawn apart is told as it is.
    const own = piece.isUnit && piece.h > 500 ? piece.h / stretchOf({ ...CLOSED, explode }) : piece.h
    const short = (value: number) => formatNumber(value, language)
    return text.readout.size(short(piece.w), short(piece.d), short(own))
  }
  const place = ({ rack, group, piece }: Pointing): string => {
    const { model } = controller.world
    const own = model?.design.pod.racks[group]
    if (!model || !own) return ''
    const u = own.placements.find(({ id }) => id === piece.placement)?.u
    const racks = own.count * model.design.pods
    const name = groupName(own, catalogue, language)
    return [
      u === undefined ? '' : text.readout.unit(u),
      racks > 1 ? text.readout.rackOf(name, whole((model.hall.nth[rack] ?? 0) + 1)) : '',
      model.design.pods > 1 ? text.readout.inPod(whole((model.hall.pod[rack] ?? 0) + 1)) : '',
    ]
      .filter((word) => word !== '')
      .join(elevation.comma)
  }
  return (
    <div className={css.readout}>
      {measuring && <Measured controller={controller} />}
      {hovered && (
        <p data-readout="">
          <strong>
            {hovered.piece.part?.name[language] ??
              (hovered.piece.loop ? text.readout.hose : text.readout.fibre)}
          </strong>
          <span>{place(hovered)}</span>
          <span title={text.readout.sizeTitle}>{size(hovered)}</span>
        </p>
      )}
      {leftOut > 0 && <p>{text.readout.leftOut(whole(leftOut))}</p>}
    </div>
  )
}

/** The distance between two points, with a line between them in the scene. */
function Measured({ controller }: { readonly controller: SceneController }) {
  const text = useViewText().scene.readout
  const language = useLanguage()
  const points = useMeasure((state) => state.points)
  const [a, b] = points
  useEffect(() => {
    controller.drawRuler(points)
  }, [controller, points])
  useEffect(
    () => () => {
      clearMeasure()
      controller.drawRuler([])
    },
    [controller],
  )
  if (!a) return <p>{text.first}</p>
  if (!b) return <p>{text.second}</p>
  const [x, y, z] = [0, 1, 2].map((k) => Math.abs((b[k] ?? 0) - (a[k] ?? 0)) * 1000)
  const mm = (value = 0) => formatWhole(Math.round(value), language)
  return (
    <p data-distance="">
      <strong>{text.distance(mm(Math.hypot(x ?? 0, y ?? 0, z ?? 0)))}</strong>
      <span>{text.offsets(mm(x), mm(z), mm(y))}</span>
    </p>
  )
}
