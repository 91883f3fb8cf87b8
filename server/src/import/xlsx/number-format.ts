/** Whether a number is shown as a date: by the built-in formats 14 to 22 and 45 to 47, or by a code with day or year. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
  // Texts in quotes, colours and currencies in brackets, and escaped letters are not part of the form.
  const form = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '')
  return /[ydm]/i.test(form) && /[yd]/i.test(form)
}

/** The day of a serial number as ISO date, with the time of day where it has one. */
export function dateOfSerial(serial: number, isFrom1904: boolean): string | null {
  // Days are counted from 1899-12-30, since Lotus took 1900 for a leap year and everyone followed.
  const days = isFrom1904 ? serial + 1_462 : serial
  if (!(days >= 0 && days < 2_958_466)) return null
  const instant = new Date(Math.round((days - 25_569) * 86_400_000)).toISOString()
  return days % 1 === 0 ? instant.slice(0, 10) : `${instant.slice(0, 10)} ${instant.slice(11, 19)}`
}
