import { describe, expect, test } from 'vitest'
import { startTyping, walkChoices } from '../../src/ui/walk-choices'

describe('keys in a list of choices', () => {
  test('arrows go one on and stop at the ends; Home and End go there at once', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'Home', 'End']
    expect(keys.map((key) => walkChoices(key, 0, 3))).toEqual([1, 0, 0, 2])
    expect(keys.map((key) => walkChoices(key, 2, 3))).toEqual([2, 1, 0, 2])
    expect(walkChoices('x', 1, 3)).toBeUndefined()
  })
})

describe('letters in a list of choices', () => {
  const labels = ['Copper', 'Aluminium', 'Aluminium, coated', 'Cold plate']

  test('lead to what begins with them, typed in one go', () => {
    const type = startTyping(() => 0)
    expect(type('c', 1, labels)).toBe(3)
    expect(type('o', 3, labels)).toBe(3)
    expect(type('p', 3, labels)).toBe(0)
  })

  test('the same letter again leads to the next, and after a pause a new word begins', () => {
    let now = 0
    const type = startTyping(() => now)
    expect(type('a', 0, labels)).toBe(1)
    expect(type('a', 1, labels)).toBe(2)
    expect(type('a', 2, labels)).toBe(1)
    now = 5000
    expect(type('C', 1, labels)).toBe(3)
    now = 9000
    expect(type('z', 3, labels)).toBe(3)
  })
})
