import { lazy, type ReactNode, Suspense } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { formatWhole } from '../../i18n/format'
import { MOST_COMPARED } from '../../io/comparison-link'
import { COMPARE_TABS, type CompareTab, useComparisonState } from '../../state/comparison-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { FAMOUS_PAIR, useView } from '../../state/view-store'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { FullView } from '../../ui/full-view'
import { AddMenu } from './add-menu'
import styles from './compare-view.module.css'
import { type Comparison, useComparison } from './compared-systems'
import type { DrawRacks } from './draw-racks'
import { FiguresTab } from './figures-tab'
import { ShareMenu } from './share-menu'
import { useWords } from './use-words'

const WhyTab = lazy(() => import('./why-tab'))
const DoubtTab = lazy(() => import('./doubt-tab'))
const BillTab = lazy(() => import('./bill-tab'))
const ChartsTab = lazy(() => import('./charts-tab'))

interface CompareViewProps {
  readonly drawing: DrawRacks
}

/** Designs side by side: their figures, what makes the difference, how sure it is, their bills, and pictures of it. */
export function CompareView({ drawing }: CompareViewProps) {
  const words = useWords()
  const language = useLanguage()
  const comparison = useComparison()
  const { systems, base, others, missing } = comparison
  const openCompare = useView((state) => state.openCompare)
  const full = systems.length >= MOST_COMPARED
  return (
    <FullView
      className={styles.view}
      title={words.title}
      lead={words.lead}
      actions={
        <>
          {full ? (
            <p className={styles.full}>{words.full(formatWhole(MOST_COMPARED, language))}</p>
          ) : (
            <AddMenu others={others} />
          )}
          <ShareMenu comparison={comparison} />
        </>
      }
    >
      {missing > 0 && <p className={styles.missing}>{words.guest.gone(missing)}</p>}
      {base ? (
        <ComparisonTabs comparison={comparison} drawing={drawing} />
      ) : (
        <EmptyState title={words.none}>
          <p>{words.noneLead}</p>
          <Button variant="primary" onClick={() => openCompare(FAMOUS_PAIR)}>
            {words.famous}
          </Button>
        </EmptyState>
      )}
    </FullView>
  )
}

interface TabsProps extends CompareViewProps {
  readonly comparison: Comparison
}

function ComparisonTabs({ comparison, drawing }: TabsProps) {
  const words = useWords()
  const loading = useText().shell.loading
  const { tab, change } = useComparisonState()
  const panels: Readonly<Record<CompareTab, () => ReactNode>> = {
    figures: () => <FiguresTab comparison={comparison} />,
    why: () => <WhyTab comparison={comparison} />,
    doubt: () => <DoubtTab comparison={comparison} />,
    bill: () => <BillTab comparison={comparison} />,
    charts: () => <ChartsTab comparison={comparison} drawing={drawing} />,
  }
  return (
    <Tabs
      className={styles.body ?? ''}
      selectedKey={tab}
      onSelectionChange={(key) => change({ tab: COMPARE_TABS.find((known) => known === key) ?? 'figures' })}
    >
      <TabList className={styles.tabs ?? ''} aria-label={words.tabs.label}>
        {COMPARE_TABS.map((id) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {words.tabs[id]}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={tab} id={tab} className={styles.panel ?? ''}>
        <Suspense fallback={<EmptyState title={loading} />}>{panels[tab]()}</Suspense>
      </TabPanel>
    </Tabs>
  )
}
