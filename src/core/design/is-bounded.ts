/** Nothing that Rackwright writes comes near these; they keep a hostile document from exhausting the page. */
const MAX_DEPTH = 40
const MAX_VALUES = 400_000

/** Walks without recursion, so that no nesting can overflow the stack. */
export function isBounded(input: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }]
  let values = 0
  for (let next = open.pop(); next; next = open.pop()) {
    values++
    if (values > MAX_VALUES || next.depth > MAX_DEPTH) return false
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const value of Object.values(next.value)) open.push({ value, depth: next.depth + 1 })
  }
  return true
}
