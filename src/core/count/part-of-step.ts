/** The part id in one step of a path, which may carry `link:` before and `@joint` or `#twin` after it. */
export function partOfStep(step: string): string {
  return step.slice(step.indexOf(':') + 1).replace(/[@#].*$/, '')
}
