import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import type { Story } from '../../state/saved.ts'
import { titleOf } from '../../state/story-words.ts'
import { Button } from '../widgets/button.tsx'
import { Notes } from './notes.tsx'
import { StepTitle, ToldStep } from './told-step.tsx'
import { StoryActions } from './story-actions.tsx'
import { useCited } from './use-cited.ts'

/** A story, step by step; each step that is shown is told to screen readers as a whole. */
export function StoryReader({ story, step: at }: { story: Story; step: number }) {
  const t = useText()
  const lang = useLang()
  const { run } = useExplorer()
  const { ids, claims } = useCited(story)
  const step = story.steps[at]
  const count = story.steps.length
  const shown = ids.filter((id) => step?.sentences.some((sentence) => sentence.claims.includes(id)))
  return (
    <article className="story">
      <h3 className="story-title">
        <bdi>{titleOf(story, lang)}</bdi>
      </h3>
      <div aria-live="polite" aria-atomic>
        {step ? (
          <>
            <p className="soft">{t('story.at', { number: at + 1, count })}</p>
            <h4 className="story-step-title">
              <StepTitle step={step} at={at} />
            </h4>
            <ToldStep step={step} ids={ids} />
          </>
        ) : (
          <p>{t('story.empty')}</p>
        )}
      </div>
      <div className="tool-buttons">
        <Button
          icon={lang === 'he' ? 'chevron-right' : 'chevron-left'}
          isDisabled={at <= 0}
          onPress={() => void run(commands.previousStep, { step: at - 1 })}
        >
          {t('command.previousStep')}
        </Button>
        <Button
          look="strong"
          icon={lang === 'he' ? 'chevron-left' : 'chevron-right'}
          isDisabled={at >= count - 1}
          onPress={() => void run(commands.nextStep, { step: at + 1 })}
        >
          {t('command.nextStep')}
        </Button>
      </div>
      <Notes ids={ids} shown={shown} claims={claims} />
      <StoryActions story={story} isEdited={false} />
    </article>
  )
}
