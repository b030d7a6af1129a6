import { splitLaminates } from '../../core/boards/report'
import { formatFixed, formatFull, formatWhole } from '../../i18n/format'
import { useEvaluation } from '../../state/evaluation'
import { partName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { Section } from '../../ui/section'
import css from './laminate-section.module.css'

/** What each laminate grade carries: boards, area, layers times area, value of the bare boards. */
export function LaminateSection() {
  const text = useText().inspector.laminates
  const language = useLanguage()
  const { bill, catalogue } = useEvaluation()
  const shares = splitLaminates(bill.lines, catalogue)
  return (
    <Section title={text.boards}>
      {shares.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{text.laminate}</th>
              <th scope="col">{text.pieces}</th>
              <th scope="col">{text.area}</th>
              <th scope="col">{text.layerArea}</th>
              <th scope="col">{text.value}</th>
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => (
              <tr key={share.laminate}>
                <th scope="row" title={partName(catalogue, share.laminate, language)}>
                  {share.laminate.toUpperCase()}
                </th>
                <td>{formatWhole(share.boards, language)}</td>
                <td title={formatFull(share.areaM2, 'm²', language)}>
                  {formatFixed(share.areaM2, language, 2)}
                </td>
                <td title={formatFull(share.layerAreaM2, 'm²', language)}>
                  {formatFixed(share.layerAreaM2, language, 1)}
                </td>
                <td title={formatFull(share.valueUsd, 'US$', language)}>
                  {formatWhole(share.valueUsd, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
