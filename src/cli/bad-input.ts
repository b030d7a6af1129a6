/** What the user gave cannot be served. The message is the one line they read; the command ends with exit code 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
}
