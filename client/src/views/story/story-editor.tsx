import { useRef, type KeyboardEvent } from 'react'
import { newSentence, retaken, type StoryChange } from '../../commands/story-work.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import type { Sentence, Story, StoryStep } from '../../state/saved.ts'
import { Button } from '../widgets/button.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import { ClaimPicker } from './claim-picker.tsx'
import { StoryActions } from './story-actions.tsx'
import { StepTitle } from './told-step.tsx'
import { WordsField } from './words-field.tsx'
import { useCited } from './use-cited.ts'

/** A story as it is written: its title, its steps in order, and the words of the step that is open. */
export function StoryEditor({ story, step: at }: { story: Story; step: number }) {
  const t = useText()
  const { run, session } = useExplorer()
  const isEmpty = useSession(({ view }) => view.places.size === 0)
  const list = useRef<HTMLOListElement>(null)
  const change = (to: Story, change: StoryChange): void => void run(commands.changeStory, { to, change })
  const setStep = (step: StoryStep, what: StoryChange): void =>
    change({ ...story, steps: story.steps.with(at, step) }, what)
  const move = async (from: number, to: number): Promise<void> => {
    const step = story.steps[from]
    if (!step || to < 0 || to >= story.steps.length) return
    const steps = story.steps.toSpliced(from, 1).toSpliced(to, 0, step)
    await run(commands.changeStory, { to: { ...story, steps }, change: 'moveStep' })
    // The step that was open stays open, wherever it stands now.
    const now = steps.findIndex(({ id }) => id === story.steps[at]?.id)
    session.setState(({ story: open }) => ({ story: open && { ...open, step: now } }))
    list.current?.querySelectorAll<HTMLButtonElement>('.story-row-open')[to]?.focus()
  }
  const remove = (from: number): void =>
    change({ ...story, steps: story.steps.toSpliced(from, 1) }, 'deleteStep')
  const onKeyDown = (event: KeyboardEvent, from: number): void => {
    if (event.altKey && event.key === 'ArrowUp') void move(from, from - 1)
    else if (event.altKey && event.key === 'ArrowDown') void move(from, from + 1)
    else if (event.key === 'Delete') remove(from)
    else return
    event.preventDefault()
  }
  const open = story.steps[at]
  return (
    <div className="story">
      <WordsField
        key={story.id}
        label={t('story.title')}
        words={story.title}
        longest={200}
        onChange={(title) => change({ ...story, title }, 'words')}
      />
      <p className="soft">{t('story.keys')}</p>
      <ol ref={list} className="story-steps" aria-label={t('story.steps')}>
        {story.steps.map((step, from) => (
          <li key={step.id} className="story-row">
            <button
              type="button"
              className="story-row-open"
              aria-current={from === at ? 'step' : undefined}
              onClick={() => void run(commands.goToStoryStep, { step: from })}
              onKeyDown={(event) => onKeyDown(event, from)}
            >
              <span className="figures">{from + 1}</span> <StepTitle step={step} at={from} />
            </button>
            <IconButton
              icon="chevron-up"
              label={t('story.up', { number: from + 1 })}
              isDisabled={from === 0}
              onPress={() => void move(from, from - 1)}
            />
            <IconButton
              icon="chevron-down"
              label={t('story.down', { number: from + 1 })}
              isDisabled={from === story.steps.length - 1}
              onPress={() => void move(from, from + 1)}
            />
            <IconButton
              icon="trash-2"
              label={t('story.delete', { number: from + 1 })}
              onPress={() => remove(from)}
            />
          </li>
        ))}
      </ol>
      <div className="tool-buttons">
        <Button
          look="strong"
          icon="plus"
          isDisabled={isEmpty}
          onPress={() => void run(commands.addStep, undefined)}
        >
          {t('command.addStep')}
        </Button>
      </div>
      {open && <StepEditor key={open.id} story={story} step={open} at={at} onChange={setStep} />}
      <StoryActions story={story} isEdited />
    </div>
  )
}

type StepProps = {
  story: Story
  step: StoryStep
  at: number
  onChange(step: StoryStep, change: StoryChange): void
}

function StepEditor({ story, step, at, onChange }: StepProps) {
  const t = useText()
  const { context } = useExplorer()
  const isEmpty = useSession(({ view }) => view.places.size === 0)
  const setSentence = (at: number, sentence: Sentence | null, change: StoryChange): void =>
    onChange(
      {
        ...step,
        sentences: sentence ? step.sentences.with(at, sentence) : step.sentences.toSpliced(at, 1),
      },
      change,
    )
  return (
    <section className="story-step" aria-label={t('story.step', { number: at + 1 })}>
      <h3>{t('story.step', { number: at + 1 })}</h3>
      <WordsField
        label={t('story.stepTitle')}
        words={step.title}
        longest={200}
        onChange={(title) => onChange({ ...step, title }, 'words')}
      />
      <div className="tool-buttons">
        <Button
          icon="maximize"
          isDisabled={isEmpty}
          onPress={() => onChange(retaken(context, step), 'takeStep')}
        >
          {t('story.take')}
        </Button>
      </div>
      {step.sentences.map((sentence, index) => (
        <SentenceEditor
          key={sentence.id}
          story={story}
          step={step}
          number={index + 1}
          sentence={sentence}
          onChange={(to, change) => setSentence(index, to, change)}
        />
      ))}
      <Button
        icon="plus"
        onPress={() => onChange({ ...step, sentences: [...step.sentences, newSentence()] }, 'words')}
      >
        {t('story.addSentence')}
      </Button>
    </section>
  )
}

type SentenceProps = {
  story: Story
  step: StoryStep
  number: number
  sentence: Sentence
  onChange(sentence: Sentence | null, change: StoryChange): void
}

function SentenceEditor({ story, step, number, sentence, onChange }: SentenceProps) {
  const t = useText()
  const { ids } = useCited(story)
  const { claims } = sentence
  return (
    <fieldset className="story-sentence-field">
      <legend>{t('story.sentence', { number })}</legend>
      <WordsField
        label={t('story.text')}
        words={sentence.text}
        longest={4000}
        isLong
        onChange={(text) => onChange({ ...sentence, text }, 'words')}
      />
      <ClaimPicker
        step={step}
        chosen={claims}
        numbers={claims.map((id) => ids.indexOf(id) + 1)}
        onToggle={(id) =>
          onChange(
            {
              ...sentence,
              claims: claims.includes(id) ? claims.filter((each) => each !== id) : [...claims, id],
            },
            'claims',
          )
        }
      />
      <Button look="quiet" icon="trash-2" onPress={() => onChange(null, 'words')}>
        {t('story.deleteSentence', { number })}
      </Button>
    </fieldset>
  )
}
