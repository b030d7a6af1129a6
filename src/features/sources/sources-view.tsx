import { useMemo } from 'react'
import { formatWhole } from '../../i18n/format'
import { usePresets } from '../../state/evaluation'
import { useLanguage } from '../../state/preferences-store'
import { SOURCE_PAGES, useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { FullView } from '../../ui/full-view'
import { Segmented } from '../../ui/segmented'
import { AssumptionTable } from './assumption-table'
import { BoardClassTable } from './board-class-table'
import { collectUses } from './collect-uses'
import { SourceList } from './source-list'
import { SystemsTable } from './systems-table'
import { TotalsTable } from './totals-table'

/** Where the numbers come from: documents with the values they gave, assumptions, printed totals put to the test, and what
 * lane rates ask of boards. */
export default function SourcesView() {
  const text = useViewText()
  const language = useLanguage()
  const { catalogue, systems } = usePresets()
  const page = useView((state) => state.sourcePage)
  const setPage = useView((state) => state.showSources)
  const uses = useMemo(() => collectUses(catalogue, systems), [catalogue, systems])
  const words = text.sources
  return (
    <FullView
      title={words.title}
      lead={words.lead({
        values: formatWhole(uses.length, language),
        sources: formatWhole(catalogue.sources.size, language),
      })}
      actions={
        <Segmented
          label={words.parts}
          value={page}
          choices={SOURCE_PAGES.map((value) => ({ value, label: words.partsOf[value] }))}
          onChange={setPage}
        />
      }
    >
      {page === 'sources' ? <SourceList uses={uses} sources={catalogue.sources} /> : null}
      {page === 'assumptions' ? <AssumptionTable /> : null}
      {page === 'totals' ? <TotalsTable /> : null}
      {page === 'systems' ? <SystemsTable /> : null}
      {page === 'boards' ? <BoardClassTable /> : null}
    </FullView>
  )
}
