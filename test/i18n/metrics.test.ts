import { describe, expect, test } from 'vitest'
import { groupMetrics } from '../../src/core/metrics/group-metrics'
import { METRIC_IDS } from '../../src/core/metrics/registry'
import { MESSAGES } from '../../src/i18n/messages'
import { viewMessages } from '../../src/i18n/view-messages'

describe('the words for metrics', () => {
  test.each(METRIC_IDS)('%s has a name, a name for a tile and a method in both languages', (id) => {
    const { en, zh } = MESSAGES
    expect(en.metrics[id].short.length).toBeLessThanOrEqual(18)
    expect(zh.metrics[id].short.length).toBeLessThanOrEqual(12)
    expect(viewMessages('en').methods[id]).toMatch(/^[A-Z].*\.$/)
    expect(viewMessages('zh').methods[id]).toMatch(/[\u4e00-\u9fff].*。$/)
    expect(en.metrics[id].name).not.toMatch(/[\u4e00-\u9fff]/)
  })

  test('every group of metrics has a heading in both languages', () => {
    for (const { shell } of Object.values(MESSAGES)) {
      const headings: Readonly<Record<string, string>> = shell.allFigures.groups
      for (const { id } of groupMetrics()) expect(headings[id], id).toBeTruthy()
    }
  })

  test('no two metrics are called the same', () => {
    for (const { metrics } of Object.values(MESSAGES)) {
      expect(new Set(METRIC_IDS.map((id) => metrics[id].name)).size).toBe(METRIC_IDS.length)
      expect(new Set(METRIC_IDS.map((id) => metrics[id].short)).size).toBe(METRIC_IDS.length)
    }
  })
})
