import type { Lang } from './preferences.ts'
import type { View } from './view.ts'

export function toAddress(_view: View, lang: Lang): string {
  return `lang=${lang}`
}
