import { useEffect } from 'react'
import { bringSaved } from '../../commands/saved-work.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import type { Story } from '../../state/saved.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Button } from '../widgets/button.tsx'
import { StoryEditor } from './story-editor.tsx'
import { StoryReader } from './story-reader.tsx'
import '../saved/saved.css'
import './story.css'

/** The story that is open, to be read or written; without one, the stories to choose from and a new one. */
export function StoryPanel() {
  const { context } = useExplorer()
  const saved = useSession((state) => state.saved)
  const open = useSession((state) => state.story)
  useEffect(() => void bringSaved(context), [context])
  if (!saved) return <Skeleton lines={5} />
  const story = saved.find(({ id }) => id === open?.id)
  if (!open || story?.kind !== 'story')
    return <Stories stories={saved.filter((item) => item.kind === 'story')} />
  const step = Math.max(0, Math.min(open.step, story.steps.length - 1))
  return open.isEdited ? <StoryEditor story={story} step={step} /> : <StoryReader story={story} step={step} />
}

function Stories({ stories }: { stories: readonly Story[] }) {
  const t = useText()
  const { run } = useExplorer()
  const isEmpty = useSession(({ view }) => view.places.size === 0)
  return (
    <>
      <p className="soft">{t('story.hint')}</p>
      <div className="tool-buttons">
        <Button
          look="strong"
          icon="plus"
          isDisabled={isEmpty}
          onPress={() => void run(commands.newStory, undefined)}
        >
          {t('command.newStory')}
        </Button>
        <Button icon="folder-open" onPress={() => void run(commands.openFile, { file: null })}>
          {t('command.openFile')}
        </Button>
      </div>
      {stories.length > 0 && (
        <Button icon="bookmark" onPress={() => void run(commands.openTool, { tool: 'saved' })}>
          {t('story.saved', { count: stories.length })}
        </Button>
      )}
    </>
  )
}
