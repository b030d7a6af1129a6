import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { Vector3 } from 'three'
import { formatWhole } from '../../i18n/format'
import { useEvaluation } from '../../state/evaluation'
import { groupName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import type { SceneController } from './scene-controller'
import css from './scene-overlays.module.css'
import { useScene } from './scene-store'

interface Label {
  readonly key: string
  readonly text: string
  readonly at: readonly [number, number, number]
}

/** Room that a label needs, screen pixels: one that would cover another is left out. */
const ROOM = { w: 132, h: 22 }

/** Names over the racks, the nearer first, only as many as can be read. */
export function SceneLabels({ controller }: { readonly controller: SceneController }) {
  const shown = useScene((state) => state.labels)
  const model = useSyncExternalStore(
    (say) => controller.subscribe(say),
    () => controller.world.model,
  )
  const { catalogue } = useEvaluation()
  const language = useLanguage()
  const { elevation } = useViewText()
  const list = useRef<HTMLDivElement>(null)

  const labels = useMemo((): Label[] => {
    if (!model) return []
    const { design } = model
    return design.pod.racks.flatMap((group, g) => {
      const own = model.racks[g]
      const rack = model.hall.group.indexOf(g)
      if (!own || rack < 0) return []
      // The first racks of a group, where they stand side by side, share a label over their middle.
      const last = model.hall.group.lastIndexOf(g, rack + Math.min(group.count, 20) - 1)
      const x = ((model.hall.x[rack] ?? 0) + (model.hall.x[last] ?? 0) + own.outer.w) / 2000
      const y = own.outer.h / 1000 + 0.09
      const z = -((model.hall.y[rack] ?? 0) + own.outer.d * 0.2) / 1000
      const name = groupName(group, catalogue, language)
      const racks = group.count * design.pods
      const text = racks > 1 ? `${name} ${elevation.times(formatWhole(racks, language))}` : name
      return [{ key: group.id, text, at: [x, y, z] as const }]
    })
  }, [model, catalogue, language, elevation])

  useEffect(() => {
    const element = list.current
    if (!element || !shown) return
    const at = new Vector3()
    const taken: { x: number; y: number }[] = []
    const written = labels.map(() => ({ visibility: '', transform: '' }))
    const place = () => {
      const { rig } = controller
      if (!rig) return
      const { width: w, height: h } = controller.size
      taken.length = 0
      labels.forEach((label, i) => {
        const [node, last] = [element.children[i], written[i]]
        if (!(node instanceof HTMLElement) || !last) return
        at.fromArray(label.at).project(rig.camera)
        const x = ((at.x + 1) / 2) * w
        const y = ((1 - at.y) / 2) * h
        const hidden =
          at.z > 1 ||
          x < ROOM.w / 2 ||
          x > w - ROOM.w / 2 ||
          y < ROOM.h ||
          y > h ||
          taken.some((other) => Math.abs(other.x - x) < ROOM.w && Math.abs(other.y - y) < ROOM.h)
        const visibility = hidden ? 'hidden' : 'visible'
        if (visibility !== last.visibility) node.style.visibility = last.visibility = visibility
        if (hidden) return
        taken.push({ x, y })
        // Whole pixels: letters stay sharp, and a move too small to be seen writes nothing.
        const transform = `translate(-50%, -100%) translate(${Math.round(x)}px, ${Math.round(y)}px)`
        if (transform !== last.transform) node.style.transform = last.transform = transform
      })
    }
    place()
    return controller.follow(place)
  }, [controller, labels, shown])

  if (!shown) return null
  return (
    <div ref={list} className={css.labels} aria-hidden="true">
      {labels.map((label) => (
        <span key={label.key} className={css.label}>
          {label.text}
        </span>
      ))}
    </div>
  )
}
