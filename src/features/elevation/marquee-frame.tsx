import { useInteraction } from '../../state/interaction-store'
import css from './marquee-frame.module.css'
import { areaBetween } from './marquee-hits'

/** The frame that is drawn around what is to be selected. */
export function MarqueeFrame() {
  const marquee = useInteraction(({ now }) => (now.kind === 'marquee' ? now : undefined))
  if (!marquee) return null
  const { left, top, right, bottom } = areaBetween(marquee.from, marquee.to)
  return <div className={css.frame} style={{ left, top, width: right - left, height: bottom - top }} />
}
