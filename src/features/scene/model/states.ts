/** States of a piece, as the shader reads them. */
export const STATES = {
  plain: 0,
  near: 1,
  hovered: 2,
  lit: 3,
  selected: 4,
  lifted: 5,
  ghost: 6,
  refused: 7,
} as const
export type StateCode = (typeof STATES)[keyof typeof STATES]
