import type { Line } from '../../core/count/bill'
import { localise } from '../../i18n/language'
import { groupName } from '../../state/part-name'
import type { CellContext } from './bill-cell'

/** Where a line stands, from the outside in, in the words of the parts: 'GB300 rack › Compute tray › Board'. */
export function describePlace(line: Line, context: CellContext): string {
  const { values, language, text } = context
  const names: string[] = []
  for (let at = line.parent; at >= 0; ) {
    const above = values.lines[at]?.line
    if (!above) break
    names.unshift(above.part.name[language])
    at = above.parent
  }
  if (names.length === 0) return describeRoot(line, context) ?? text.terms.branches[line.branch]
  return names.join(' › ')
}

/** What a root of the bill belongs to: its rack group where there are several, what it does in its network. */
export function describeRoot(
  line: Line,
  { design, text, language, catalogue }: CellContext,
): string | undefined {
  if (line.branch !== 'racks') {
    const severalNetworks = design.links.filter(({ plane }) => plane === 'scale-out').length > 1
    if (line.role !== undefined && !severalNetworks) return text.terms.linkRoles[line.role]
    const link = design.links.find(({ id }) => id === line.link)
    const network = link ? localise(link.name, language) : text.terms.branches[line.branch]
    return line.role === undefined ? network : `${text.terms.linkRoles[line.role]}, ${network}`
  }
  const group = design.pod.racks.length > 1 ? design.pod.racks.find(({ id }) => id === line.group) : undefined
  return group?.name === undefined ? undefined : groupName(group, catalogue, language)
}
