/** What became of a design that an older version wrote; `steps` by the schema that each starts from. */
export const migrations = {
  climbed: (from: number, to: number, steps: readonly string[]) =>
    `This design was saved by an older version. It was upgraded from schema ${from} to ${to}: ${steps.join('; ')}.`,
  steps: {
    1: 'copper links to the hosts are now named passive (DAC) or retimed (AEC), and plain copper became DAC',
  } as Readonly<Record<number, string>>,
}
