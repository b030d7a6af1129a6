/** Signs that could move the cursor, colour or rename the terminal; names in a file from anybody may hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

/** Text that is safe to print within one line. */
export function plainText(text: string): string {
  return text.replace(CONTROL, ' ')
}
