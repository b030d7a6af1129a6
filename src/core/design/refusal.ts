import type { Zone } from '../geometry/zones'
import type { Label } from './group-label'
import type { PartUse } from './own-parts/part-use'

/**
 * Why an edit was refused. The values are what the sentence needs; part ids are named by the page.
 * `by` lists the placements in the way.
 */
export type Refusal =
  | { readonly code: 'no-group'; readonly group: string }
  | { readonly code: 'no-part'; readonly part: string }
  | { readonly code: 'no-tray'; readonly placement: string }
  | { readonly code: 'not-mountable'; readonly part: string }
  | { readonly code: 'needs-slot'; readonly part: string }
  | {
      readonly code: 'outside'
      readonly part: string
      readonly u: number
      readonly heightU: number
      readonly units: number
    }
  | {
      readonly code: 'occupied'
      readonly part: string
      readonly u: number
      readonly by: readonly string[]
      readonly byPart: string
    }
  | {
      readonly code: 'width'
      readonly part: string
      readonly widthClass: string
      readonly frameWidth: string
    }
  | { readonly code: 'too-deep'; readonly part: string; readonly depthMm: number; readonly roomMm: number }
  /** What hangs is bigger than the place where it hangs. */
  | {
      readonly code: 'zone-size'
      readonly part: string
      readonly zone: Zone
      readonly measure: 'width' | 'depth' | 'height'
      readonly sizeMm: number
      readonly roomMm: number
    }
  /** It would fit, were there nothing else. */
  | {
      readonly code: 'zone-full'
      readonly part: string
      readonly zone: Zone
      readonly by: readonly string[]
      readonly byPart: string
    }
  /** The frame holds whole-unit parts at whole units alone. */
  | { readonly code: 'half-unit'; readonly part: string; readonly u: number; readonly frame: string }
  /** The loaded rack would weigh more than its frame may carry at the very most. */
  | { readonly code: 'too-heavy'; readonly part: string; readonly massKg: number; readonly mostKg: number }
  | { readonly code: 'no-room'; readonly part: string; readonly heightU: number }
  | { readonly code: 'too-many'; readonly most: number }
  | { readonly code: 'out-of-range'; readonly least: number; readonly most: number }
  | { readonly code: 'bad-option'; readonly option: string }
  | { readonly code: 'bad-name'; readonly most: number }
  /** Height 0: there is no slot to speak of. */
  | { readonly code: 'takes-no-slot'; readonly part: string }
  | {
      readonly code: 'too-few-slots'
      readonly part: string
      readonly wanted: number
      readonly free: number
    }
  /** Several trays with their distances find no place; `heightU` is from the lowest U to the top. */
  | { readonly code: 'no-room-together'; readonly heightU: number }
  | { readonly code: 'not-a-frame'; readonly part: string }
  | { readonly code: 'last-group' }
  | { readonly code: 'too-many-groups'; readonly most: number }
  | { readonly code: 'no-fact'; readonly part: string; readonly fact: string }
  | { readonly code: 'bad-value'; readonly least: number; readonly most: number; readonly whole: boolean }
  | { readonly code: 'bad-reason'; readonly most: number }
  | { readonly code: 'too-many-overrides'; readonly most: number }
  | { readonly code: 'no-override'; readonly part: string; readonly fact: string }
  | { readonly code: 'too-many-own-parts'; readonly most: number }
  | { readonly code: 'no-own-part'; readonly part: string }
  /** Something still asks for the part: the first place, and how many more there are. */
  | {
      readonly code: 'part-in-use'
      readonly part: string
      readonly use: PartUse['kind']
      readonly where: Label
      readonly more: number
    }
  | { readonly code: 'contains-itself'; readonly part: string }
  | { readonly code: 'too-nested'; readonly depth: number; readonly lines: number }
  | { readonly code: 'too-many-contents'; readonly most: number }
  /** A range that does not reach around its value. */
  | { readonly code: 'bad-range' }
  /** A text that is none of those to choose from. */
  | { readonly code: 'no-choice'; readonly value: string }
  | { readonly code: 'bad-height'; readonly most: number }
  /** What is on the clipboard are not trays that were copied here. */
  | { readonly code: 'bad-clip' }
  | { readonly code: 'newer-clip'; readonly found: number; readonly known: number }

export type RefusalCode = Refusal['code']
