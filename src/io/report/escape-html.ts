/** A text that can be neither markup nor the end of an attribute. */
export function escapeHtml(text: string | number): string {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A text inside a quoted string of a style sheet: everything but letters, digits and spaces by its number. */
export function escapeCss(text: string): string {
  return [...text]
    .map((sign) => (/[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 32).toString(16)} `))
    .join('')
}
