import { directionOf } from '../../i18n/languages.ts'

/** A text of the data in the language that it really is in: with `lang` and its own direction. */
export function LangText({ text }: { text: { value: string; lang: string } }) {
  return (
    <bdi lang={text.lang} dir={directionOf(text.lang)}>
      {text.value}
    </bdi>
  )
}
