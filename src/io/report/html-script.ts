/*
 * What the saved page does by itself, as text: search in the bill, and light up in the drawing what the bill is asked
 * about and the other way round. Plain DOM, no word of the design in it.
 */
export const REPORT_SCRIPT = `
(() => {
  const rows = [...document.querySelectorAll('.bill tbody tr')]
  const units = [...document.querySelectorAll('.drawings [data-placed]')]
  const drawings = document.querySelector('.drawings')
  const groupOf = (unit) => unit.closest('[data-group]')?.dataset.group
  const isOf = (unit, row) => unit.dataset.placed === row.dataset.in && groupOf(unit) === row.dataset.group
  let chosen
  const light = (litUnits, litRows, show) => {
    for (const unit of units) unit.classList.toggle('lit', litUnits.includes(unit))
    for (const row of rows) row.classList.toggle('lit', litRows.includes(row))
    drawings?.classList.toggle('dim', litUnits.length > 0)
    if (show) show.scrollIntoView({ block: 'nearest' })
  }
  const clear = () => { chosen = undefined; light([], []) }
  const chooseRow = (row) => {
    if (chosen === row) return clear()
    chosen = row
    const found = units.filter((unit) => isOf(unit, row))
    light(found, [row], found[0])
  }
  const chooseUnit = (unit) => {
    if (chosen === unit) return clear()
    chosen = unit
    const same = units.filter((other) => other.dataset.placed === unit.dataset.placed && groupOf(other) === groupOf(unit))
    const found = rows.filter((row) => isOf(unit, row))
    light(same, found, found[0])
  }
  for (const row of rows) {
    row.addEventListener('click', () => chooseRow(row))
    row.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); chooseRow(row) }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (!step) return
      event.preventDefault()
      const shown = rows.filter((other) => !other.hidden)
      shown[shown.indexOf(row) + step]?.focus()
    })
  }
  for (const unit of units) unit.addEventListener('click', () => chooseUnit(unit))
  addEventListener('keydown', (event) => { if (event.key === 'Escape') clear() })
  const input = document.querySelector('.find input')
  const output = document.querySelector('.find output')
  const search = () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean)
    let found = 0
    const above = []
    for (const row of rows) {
      const level = Number(row.dataset.level)
      above.length = level - 1
      above.push(row)
      const hit = words.every((word) => row.dataset.text.includes(word))
      row.hidden = !hit
      if (hit) { found++; for (const parent of above) if (parent) parent.hidden = false }
    }
    output.textContent = words.length ? output.dataset.of.replace('#', String(found)) : ''
  }
  input?.addEventListener('input', search)
})()
`.trim()
