import { useLang, useText } from '../../i18n/i18n.ts'
import type { StoryStep } from '../../state/saved.ts'
import { wordsIn } from '../../state/story-words.ts'
import { LangText } from '../widgets/lang-text.tsx'

/** A step's sentences in the reader's language, each with the numbers of its notes. */
export function ToldStep({ step, ids }: { step: StoryStep; ids: readonly string[] }) {
  const t = useText()
  const lang = useLang()
  return step.sentences.map(({ id, text, claims }) => {
    const words = wordsIn(text, lang)
    if (!words) return null
    return (
      <p key={id} className="story-sentence">
        <LangText text={words} />
        {claims.map((claim) => (
          <sup key={claim}>
            <span className="visually-hidden">{t('story.note')}</span> {ids.indexOf(claim) + 1}
          </sup>
        ))}
      </p>
    )
  })
}

/** A step's title in the reader's language, else its number. */
export function StepTitle({ step, at }: { step: StoryStep; at: number }) {
  const t = useText()
  const words = wordsIn(step.title, useLang())
  return words ? <LangText text={words} /> : <>{t('story.step', { number: at + 1 })}</>
}
