export const LENSES = ['look', 'category', 'power', 'heat', 'coolant', 'links', 'mass', 'findings'] as const
/** What the colours of the scene say. */
export type Lens = (typeof LENSES)[number]
