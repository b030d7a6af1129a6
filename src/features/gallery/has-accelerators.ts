import type { Design } from '../../core/design/schema'
import { evaluationOf } from '../../state/evaluation'

/** Whether a system computes: plain servers come with their boards alone in mind. */
export function hasAccelerators(design: Design): boolean {
  return (evaluationOf(design).metrics['count.accelerators'].amount?.value ?? 0) > 0
}
