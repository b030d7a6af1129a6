import { openDesignFile } from './open-design-file'

/** Asks for a file and opens the design in it. */
export function pickDesignFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) void openDesignFile(file)
  })
  input.click()
}
