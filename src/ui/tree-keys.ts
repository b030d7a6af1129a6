/** A line of a tree as it is folded open. */
interface TreeLine {
  readonly level: number
  readonly expandable: boolean
}

/** What a key does in a tree: the focus goes somewhere, a line folds, or is chosen. */
export type TreeStep<Line> =
  | { readonly kind: 'go'; readonly to: Line | undefined }
  | { readonly kind: 'fold'; readonly open: boolean }
  | { readonly kind: 'choose' }

/** Keys of a tree as WAI-ARIA has them; undefined for a key that it has no use for. */
export function stepTree<Line extends TreeLine>(
  lines: readonly Line[],
  at: number,
  isOpen: (line: Line) => boolean,
  key: string,
): TreeStep<Line> | undefined {
  const line = lines[at]
  if (!line) return undefined
  const open = line.expandable && isOpen(line)
  switch (key) {
    case 'ArrowDown':
      return { kind: 'go', to: lines[at + 1] }
    case 'ArrowUp':
      return { kind: 'go', to: lines[at - 1] }
    case 'Home':
      return { kind: 'go', to: lines[0] }
    case 'End':
      return { kind: 'go', to: lines.at(-1) }
    case 'ArrowRight':
      if (line.expandable && !open) return { kind: 'fold', open: true }
      return { kind: 'go', to: open ? lines[at + 1] : undefined }
    case 'ArrowLeft':
      if (open) return { kind: 'fold', open: false }
      return { kind: 'go', to: lines.slice(0, at).findLast((above) => above.level < line.level) }
    case 'Enter':
    case ' ':
      return { kind: 'choose' }
    default:
      return undefined
  }
}
