import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { FindingsButton } from '../features/findings/findings-button'
import { FirstSteps } from '../features/help/first-steps'
import { DropTarget } from '../features/share/drop-target'
import { useShare } from '../features/share/share-store'
import { TotalsStrip } from '../features/totals/totals-strip'
import { useGuide } from '../state/guide-store'
import { usePartEditor } from '../state/part-editor-store'
import { useText } from '../state/preferences-store'
import { useView, type View } from '../state/view-store'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { ErrorBoundary } from '../ui/error-boundary'
import { Announcer } from './announcer'
import css from './app.module.css'
import { listenToClipboard } from './clipboard-keys'
import { DesignPage } from './design-page'
import { Guide } from './guide'
import { listenToKeys } from './hotkeys'
import { Notices } from './notices'
import { openDropped } from './open-dropped'
import { TopBar } from './top-bar'

const GalleryPage = lazy(() => import('./gallery-page').then((module) => ({ default: module.GalleryPage })))
const NetworkPage = lazy(() => import('./network-page').then((module) => ({ default: module.NetworkPage })))
const BillView = lazy(() => import('../features/bill/bill-view'))
const ComparePage = lazy(() => import('./compare-page').then((module) => ({ default: module.ComparePage })))
const SourcesView = lazy(() => import('../features/sources/sources-view'))
const WhySheet = lazy(() =>
  import('../features/why/why-sheet').then((module) => ({ default: module.WhySheet })),
)
const FindingsSheet = lazy(() =>
  import('../features/findings/findings-sheet').then((module) => ({ default: module.FindingsSheet })),
)
const AllFigures = lazy(() =>
  import('../features/totals/all-figures').then((module) => ({ default: module.AllFigures })),
)
const PartEditor = lazy(() =>
  import('../features/part-editor/part-editor').then((module) => ({ default: module.PartEditor })),
)
const ShareDialogs = lazy(() =>
  import('../features/share/share-dialogs').then((module) => ({ default: module.ShareDialogs })),
)

const PAGES: Readonly<Record<View, () => ReactNode>> = {
  gallery: () => <GalleryPage />,
  design: () => <DesignPage />,
  bill: () => <BillView />,
  compare: () => <ComparePage />,
  network: () => <NetworkPage />,
  sources: () => <SourcesView />,
}

export function App() {
  const text = useText()
  const view = useView((state) => state.view)
  const explaining = useView((state) => state.explaining)
  const findingsOpen = useView((state) => state.findingsOpen)
  const asking = useShare((state) => state.question !== undefined)
  const editing = usePartEditor((state) => state.editing !== undefined)
  const hint = useGuide((state) => state.hint)
  const [allOpen, setAllOpen] = useState(false)
  useEffect(listenToKeys, [])
  useEffect(listenToClipboard, [])

  const failed = (error: unknown, retry: () => void) => (
    <EmptyState title={text.shell.crash.title}>
      <p>{text.shell.crash.lead}</p>
      <details>
        <summary>{text.shell.crash.detail}</summary>
        <pre className={css.error}>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
      <Button onClick={retry}>{text.shell.retry}</Button>
    </EmptyState>
  )
  return (
    <div className={css.app}>
      <button type="button" className={css.skip} onClick={skipToMain}>
        {text.shell.skip}
      </button>
      <TopBar />
      {hint && <FirstSteps />}
      <main id="main" className={css.main} tabIndex={-1} data-view={view}>
        <ErrorBoundary key={view} fallback={failed}>
          <Suspense fallback={<EmptyState title={text.shell.loading} />}>{PAGES[view]()}</Suspense>
        </ErrorBoundary>
      </main>
      <TotalsStrip lead={<FindingsButton />} onShowAll={() => setAllOpen(true)} />
      <Suspense fallback={null}>
        {findingsOpen && <FindingsSheet />}
        {allOpen && <AllFigures onClose={() => setAllOpen(false)} />}
        {editing && <PartEditor />}
        {asking && <ShareDialogs />}
        {explaining && <WhySheet id={explaining} />}
      </Suspense>
      <DropTarget onDrop={openDropped} />
      <Guide />
      <Notices />
      <Announcer />
    </div>
  )
}

/** A button rather than a link: the address after `#` belongs to the view. */
function skipToMain(): void {
  document.getElementById('main')?.focus()
}
