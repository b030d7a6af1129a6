import { describe, expect, test } from 'vitest'
import { runRack } from './run-rack'
import { saveCopy } from './save-copy'

describe('check', () => {
  test('ends with 1 and names the finding when there is an error', async () => {
    const path = saveCopy('overlap.json', (design) => {
      const rack = (
        design as { pod: { racks: [{ placements: { id: string; u?: number; part: string }[] }] } }
      ).pod.racks[0]
      const tray = rack.placements.find(({ part }) => part === 'gb300-compute-tray')
      if (tray) rack.placements.push({ ...tray, id: 'twin' })
    })
    const { code, output } = await runRack('check', path)
    expect(code).toBe(1)
    expect(output).toContain('space.overlap')
    expect(output).toMatch(/Fix: Move GB300 compute tray to U\d+\./)
  })

  test('ends with 0 when nothing is in error', async () => {
    const path = saveCopy('sound.json', (design) => {
      const options = design.options as Record<string, unknown>
      options.shelfRedundancy = 'N'
    })
    const { code, output } = await runRack('check', path)
    expect(output).not.toMatch(/^error/m)
    expect(code).toBe(0)
  })
})
