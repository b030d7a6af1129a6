import { rackUnits } from '../../core/design/fit'
import type { RackGroup } from '../../core/design/schema'
import { COUNT_LIMIT } from '../../core/design/schema'
import { formatAmount, formatFull, formatNumber } from '../../i18n/format'
import { currentGroup } from '../../state/commands'
import { useEvaluation } from '../../state/evaluation'
import { groupName, partName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { feedRack, setRackCount } from '../../state/rack-commands'
import { useSelection } from '../../state/selection-store'
import { Bar } from '../../ui/bar'
import { NumberField, SelectField } from '../../ui/field'
import { Section } from '../../ui/section'
import css from './inspector-panel.module.css'
import { RackActions } from './rack-actions'
import { RackName } from './rack-name'

/** Each rack group: how many, what one rack of it draws, sheds and weighs. */
export function RackSections() {
  const text = useText()
  const language = useLanguage()
  const { design, catalogue } = useEvaluation()
  const selected = useSelection((state) => state.group)
  const selectGroup = useSelection((state) => state.selectGroup)
  const current = currentGroup(design, selected)
  const groups = design.pod.racks
  return (
    <>
      {groups.length > 1 && (
        <div className={css.groups} role="radiogroup" aria-label={text.inspector.group}>
          {groups.map((group) => (
            <label key={group.id} className={css.groupChoice}>
              <input
                type="radio"
                name="rack-group"
                checked={group.id === current?.id}
                onChange={() => selectGroup(group.id)}
              />
              <span className={css.groupName}>{groupName(group, catalogue, language)}</span>
              <span className={css.count}>× {formatNumber(group.count, language)}</span>
            </label>
          ))}
        </div>
      )}
      {current && <RackSection group={current} />}
    </>
  )
}

function RackSection({ group }: { readonly group: RackGroup }) {
  const text = useText()
  const language = useLanguage()
  const { catalogue, racks } = useEvaluation()
  const summary = racks.find((rack) => rack.group === group.id)
  const units = rackUnits(group, catalogue)
  const title = groupName(group, catalogue, language)
  const frame = partName(catalogue, group.frame, language)
  return (
    <Section title={title}>
      <RackName group={group} />
      <NumberField
        label={text.inspector.racksOfGroup}
        value={group.count}
        min={1}
        max={COUNT_LIMIT}
        onChange={(count) => setRackCount(group.id, count)}
      />
      <FeedField group={group} />
      {summary && (
        <dl className={css.figures}>
          {frame !== title && <Row name={text.inspector.frame} value={frame} />}
          <Row
            name={text.inspector.power}
            value={formatAmount(summary.itKw, 'kW', language)}
            full={formatFull(summary.itKw, 'kW', language)}
          />
          <Row
            name={text.inspector.liquid}
            value={formatAmount(summary.liquidKw, 'kW', language)}
            full={formatFull(summary.liquidKw, 'kW', language)}
          />
          <Row
            name={text.inspector.air}
            value={formatAmount(summary.airKw, 'kW', language)}
            full={formatFull(summary.airKw, 'kW', language)}
          />
          <Row
            name={text.inspector.mass}
            value={formatAmount(summary.massKg, 'kg', language)}
            full={formatFull(summary.massKg, 'kg', language)}
          />
          <Row
            name={text.inspector.used}
            value={text.inspector.usedOf(
              formatNumber(summary.usedU, language),
              formatNumber(units, language),
            )}
          />
        </dl>
      )}
      {summary && units > 0 && (
        <div className={css.fill}>
          <Bar share={summary.usedU / units} tone="metal-4" />
        </div>
      )}
      <RackActions group={group} />
    </Section>
  )
}

/** Whether the rack has supplies of its own or hangs on a power rack; asked only where there is another rack. */
function FeedField({ group }: { readonly group: RackGroup }) {
  const text = useText().inspector
  const language = useLanguage()
  const { design, catalogue } = useEvaluation()
  const others = design.pod.racks.filter(
    ({ id, fedBy, placements }) =>
      id === group.fedBy ||
      (id !== group.id &&
        fedBy === undefined &&
        placements.some(({ part }) => catalogue.parts.get(part)?.category === 'power-shelf')),
  )
  const feeds = design.pod.racks.some(({ fedBy }) => fedBy === group.id)
  if (others.length === 0 || feeds) return null
  return (
    <SelectField
      label={text.fedBy}
      value={group.fedBy ?? ''}
      choices={[
        { value: '', label: text.fedByItself },
        ...others.map((other) => ({ value: other.id, label: groupName(other, catalogue, language) })),
      ]}
      onChange={(id) => feedRack(group.id, id === '' ? undefined : id)}
    />
  )
}

function Row({
  name,
  value,
  full,
}: {
  readonly name: string
  readonly value: string
  readonly full?: string
}) {
  return (
    <div className={css.row}>
      <dt>{name}</dt>
      <dd title={full}>{value}</dd>
    </div>
  )
}
