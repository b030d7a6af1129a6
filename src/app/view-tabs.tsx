import { useComparisonState } from '../state/comparison-store'
import { useDesign } from '../state/design-store'
import { useText } from '../state/preferences-store'
import { useView, VIEWS } from '../state/view-store'
import { formatAddress } from './address'
import { currentAddress } from './location'
import css from './top-bar.module.css'

/** Views are addresses, so each tab is a link: it can be opened in a new tab and be gone back from. */
export function ViewTabs() {
  const text = useText().shell
  const { view } = useView()
  useDesign((state) => state.design.id)
  useComparisonState()
  const address = currentAddress()
  return (
    <nav className={css.tabs} aria-label={text.views.label}>
      {VIEWS.map((name) => (
        <a
          key={name}
          className={css.tab}
          href={formatAddress({ ...address, view: name })}
          aria-current={name === view ? 'page' : undefined}
        >
          <span className={css.long}>{text.views[name]}</span>
          <span className={css.short} aria-hidden="true">
            {text.viewsShort[name]}
          </span>
        </a>
      ))}
    </nav>
  )
}
