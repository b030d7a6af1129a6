/** What an edit did or would do. */
export const preview = {
  none: 'No figure and no finding would change.',
  current: 'This is the current setting.',
  more: (n: number) => (n === 1 ? 'and 1 more figure' : `and ${n} more figures`),
  unknown: 'not known',
  goes: (finding: string) => `Resolved: ${finding}`,
  comes: (finding: string) => `New: ${finding}`,
  /** Beside a folded group of levers. */
  changed: (n: number) => `${n} changed from default`,
  explain: (option: string) => `What is: ${option}`,
}
