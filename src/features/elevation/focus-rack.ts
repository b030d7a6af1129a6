/** Puts the focus on the unit of a drawn rack that the keyboard comes to first. */
export function focusRack(canvas: Element, group: string | undefined): void {
  const rack = group === undefined ? '' : `[data-rack="${CSS.escape(group)}"]`
  canvas.querySelector<SVGElement>(`svg${rack} [role="option"][tabindex="0"]`)?.focus()
}
