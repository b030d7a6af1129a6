/**
 * A number as people type it: spaces and thousands separators are let through.
 * @returns NaN where it is none
 * @example parseNumber('1,400') // 1400
 */
export function parseNumber(typed: string): number {
  const plain = typed.replace(/[\s_\u00a0\u202f]/g, '')
  if (plain === '') return Number.NaN
  return Number(/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replaceAll(',', '') : plain)
}
