import type { Design } from './schema'

const written = new WeakMap<Design, number>()

/** Remembers in which older schema a design was written, so that whoever opened it can be told. */
export function rememberSchema(design: Design, schema: number): void {
  written.set(design, schema)
}

/** The older schema that a design climbed from when it was read; undefined where it was written in the present one. */
export function writtenSchema(design: Design): number | undefined {
  return written.get(design)
}
