/** Formats are dear to make (0.1 ms each) and cheap to use; so many of them are kept, more than any two languages need. */
const most = 500

const numbers = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()

/** The format for numbers of a language with these options, made once. */
export function numberFormat(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, lang, options, () => new Intl.NumberFormat(lang, options))
}

/** The format for dates of a language with these options, made once. */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dates, lang, options, () => new Intl.DateTimeFormat(lang, options))
}

function kept<Format>(
  formats: Map<string, Format>,
  lang: string,
  options: object,
  make: () => Format,
): Format {
  const key = JSON.stringify([lang, options])
  const known = formats.get(key)
  if (known) return known
  // Languages come from clients: whoever sends a thousand of them must not fill the memory.
  if (formats.size >= most) formats.clear()
  const format = make()
  formats.set(key, format)
  return format
}
