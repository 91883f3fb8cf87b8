import { createPortal } from 'react-dom'
import { useLang, useText } from '../../i18n/i18n.ts'
import type { Story } from '../../state/saved.ts'
import { titleOf } from '../../state/story-words.ts'
import { Notes } from './notes.tsx'
import { StepTitle, ToldStep } from './told-step.tsx'
import { useCited } from './use-cited.ts'

/** The whole story on paper, in place of the page: steps, then all sources with their numbers. Seen only in print. */
export function StoryPrint({ story }: { story: Story }) {
  const t = useText()
  const lang = useLang()
  const { ids, claims } = useCited(story)
  return createPortal(
    <article className="story-print">
      <h1>
        <bdi>{titleOf(story, lang)}</bdi>
      </h1>
      {story.steps.map((step, at) => (
        <section key={step.id}>
          <h2>
            {at + 1}. <StepTitle step={step} at={at} />
          </h2>
          <ToldStep step={step} ids={ids} />
        </section>
      ))}
      {ids.length > 0 && <h2>{t('story.notes')}</h2>}
      <Notes ids={ids} shown={ids} claims={claims} isLinked={false} />
    </article>,
    document.body,
  )
}
