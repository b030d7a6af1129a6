/** Prints a whole document from a frame that nobody sees; it goes when the print dialog has closed. */
export async function printHtml(html: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.style.cssText = 'position:fixed;inset:0 100% auto auto;width:210mm;height:297mm;border:0'
  frame.srcdoc = html
  const loaded = new Promise<void>((resolve) =>
    frame.addEventListener('load', () => resolve(), { once: true }),
  )
  document.body.append(frame)
  await loaded
  const view = frame.contentWindow
  view?.addEventListener('afterprint', () => frame.remove(), { once: true })
  view?.print()
}
