import type { SignalClass } from '../../core/catalogue/assumptions'
import { factNumber, factText } from '../../core/catalogue/resolve'
import { type ClassedBoard, classBoards } from '../../core/rules/board-classes'
import { formatAmount, formatNumber } from '../../i18n/format'
import { localise } from '../../i18n/language'
import { useEvaluation } from '../../state/evaluation'
import { designName, partName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { ColumnHeads } from '../../ui/column-heads'
import { Icon } from '../../ui/icon'
import css from './board-class-table.module.css'
import { EvidenceCell } from './evidence-cell'
import styles from './sources-view.module.css'

/** Lane rates with what they ask of a board, and where the boards of the design on the table belong. */
export function BoardClassTable() {
  const { boardClasses: text, sources } = useViewText()
  const title = sources.partsOf.boards
  const language = useLanguage()
  const { design, catalogue, bill } = useEvaluation()
  const classed = classBoards({ lines: bill.lines, catalogue })
  const boards = new Set(
    bill.lines.filter(({ part }) => part.category === 'board').map(({ part }) => part.id),
  )
  const unclassed = boards.size - classed.length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in the table takes the focus, and keys must scroll it
    <section className={styles.scroll} tabIndex={0} aria-label={title}>
      <p className={styles.pageLead}>
        {text.lead(designName(design, language))}
        {unclassed > 0 && ` ${text.unclassed(unclassed)}`}
      </p>
      <table className={styles.table}>
        <ColumnHeads
          numberClass={styles.number}
          columns={[
            { label: text.columns.name },
            { label: text.columns.rate, numeric: true },
            { label: text.columns.layers },
            { label: text.columns.loss },
            { label: text.columns.boards },
            { label: text.columns.source },
          ]}
        />
        <tbody>
          {catalogue.signalClasses.map((row) => (
            <ClassRow
              key={row.id}
              row={row}
              boards={classed.filter(({ signalClass }) => signalClass.id === row.id)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ClassRow({ row, boards }: { readonly row: SignalClass; readonly boards: readonly ClassedBoard[] }) {
  const text = useViewText()
  const language = useLanguage()
  const { catalogue } = useEvaluation()
  const words = text.boardClasses
  const num = (value: number) => formatNumber(value, language)
  return (
    <tr>
      <th scope="row" className={css.name}>
        {words.names[row.id] ?? row.id}
      </th>
      <td className={styles.number}>{formatAmount(row.upToGbps, 'Gb/s', language)}</td>
      <td>
        {row.maxLayers === undefined
          ? words.atLeast(num(row.minLayers))
          : `${num(row.minLayers)}–${num(row.maxLayers)}`}
      </td>
      <td>
        {words.losses[row.lossClass]}
        <span className={styles.sub}>
          {words.df(
            row.minDissipationFactor === undefined
              ? `≤ ${row.maxDissipationFactor}`
              : `${row.minDissipationFactor}–${row.maxDissipationFactor}`,
          )}
        </span>
      </td>
      <td>
        {boards.length === 0 ? (
          <span className={css.none}>{words.none}</span>
        ) : (
          <ul className={css.boards}>
            {boards.map((board) => (
              <ClassedBoardItem key={board.board.id} classed={board} />
            ))}
          </ul>
        )}
      </td>
      <EvidenceCell cited={{ grade: row.grade, source: row.source }} catalogue={catalogue} note={row.at} />
    </tr>
  )
}

function ClassedBoardItem({ classed: { board, signalClass } }: { readonly classed: ClassedBoard }) {
  const words = useViewText().boardClasses
  const language = useLanguage()
  const { catalogue } = useEvaluation()
  const laminate = catalogue.parts.get(factText(board, 'laminate') ?? '')
  const layers = factNumber(board, 'layers') ?? 0
  const df = (laminate && factNumber(laminate, 'dissipationFactor')) ?? 0
  const remarks = [
    ...(layers < signalClass.minLayers ? [words.fewLayers] : []),
    ...(df > signalClass.maxDissipationFactor ? [words.highLoss] : []),
  ]
  return (
    <li>
      {partName(catalogue, board.id, language)}
      <span className={styles.sub}>
        {words.board({
          layers: formatNumber(layers, language),
          laminate: laminate ? localise(laminate.name, language) : '',
          df: String(df),
        })}
      </span>
      {remarks.length > 0 && (
        <span className={css.remark}>
          <Icon name="warning" size={12} />
          {remarks.join(' · ')}
        </span>
      )}
    </li>
  )
}
