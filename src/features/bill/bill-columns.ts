import type { BillMode } from './bill-store'
import type { SortKey } from './flat-rows'

export type ColumnId =
  | 'part'
  | 'category'
  | 'qty'
  | 'uses'
  | 'total'
  | 'powerEach'
  | 'power'
  | 'mass'
  | 'priceEach'
  | 'price'
  | 'evidence'

export interface Column {
  readonly id: ColumnId
  /** Stands in the header, so that the cells are bare numbers. */
  readonly unit: string
  readonly numeric: boolean
  /** What the parts list sorts by; the tree keeps the order of the design. */
  readonly sort: SortKey | undefined
}

const PART: Column = { id: 'part', unit: '', numeric: false, sort: 'name' }
const CATEGORY: Column = { id: 'category', unit: '', numeric: false, sort: 'category' }
const QTY: Column = { id: 'qty', unit: '', numeric: true, sort: undefined }
const USES: Column = { id: 'uses', unit: '', numeric: true, sort: 'uses' }
const REST: readonly Column[] = [
  { id: 'total', unit: '', numeric: true, sort: 'total' },
  { id: 'powerEach', unit: 'W', numeric: true, sort: 'powerEach' },
  { id: 'power', unit: 'kW', numeric: true, sort: 'power' },
  { id: 'mass', unit: 'kg', numeric: true, sort: 'mass' },
  { id: 'priceEach', unit: 'US$', numeric: true, sort: 'priceEach' },
  { id: 'price', unit: 'US$', numeric: true, sort: 'price' },
  { id: 'evidence', unit: '', numeric: false, sort: 'grade' },
]

export const COLUMNS: Readonly<Record<BillMode, readonly Column[]>> = {
  tree: [PART, CATEGORY, QTY, ...REST],
  flat: [PART, CATEGORY, USES, ...REST],
}
