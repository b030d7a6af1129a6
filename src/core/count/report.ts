import type { Metric } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import { pieceMetric } from '../metrics/terms'
import type { Line } from './bill'

/** Pieces in the whole design. */
export function reportCounts(lines: readonly Line[]): Partial<Record<MetricId, Metric>> {
  return {
    'count.racks': pieceMetric(lines, (line) => line.part.category === 'frame'),
    'count.accelerators': pieceMetric(lines, (line) => line.part.category === 'accelerator'),
    'count.cpus': pieceMetric(lines, (line) => line.part.category === 'cpu'),
    'count.computeTrays': pieceMetric(lines, (line) => line.part.category === 'compute-tray'),
    'count.switchTrays': pieceMetric(lines, (line) => line.part.category === 'switch-tray'),
    'count.switchChips': pieceMetric(lines, (line) => line.part.category === 'switch-chip'),
  }
}
