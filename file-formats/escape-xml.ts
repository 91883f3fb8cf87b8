const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A reader of XML makes a line feed of it.
  '\r': '&#13;',
}

/** In an attribute a reader makes blanks of these. */
const blanks: Readonly<Record<string, string>> = { '\t': '&#9;', '\n': '&#10;' }

/** A text for XML, in an element; what XML does not allow at all (most control characters, half a surrogate pair) is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"'\r]/g, (mark) => names[mark] ?? mark)
}

/** Attributes, each with a blank before it; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${attributeText(String(value))}"`)
    .join('')
}

function attributeText(text: string): string {
  return escapeXml(text).replace(/[\t\n]/g, (mark) => blanks[mark] ?? mark)
}
