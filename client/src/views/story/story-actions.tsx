import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import type { Story } from '../../state/saved.ts'
import { Button } from '../widgets/button.tsx'

/** What can be done with a whole story. */
export function StoryActions({ story, isEdited }: { story: Story; isEdited: boolean }) {
  const t = useText()
  const { run } = useExplorer()
  return (
    <div className="tool-buttons story-actions">
      <Button
        icon={isEdited ? 'book-open' : 'pencil'}
        onPress={() => void run(commands.writeStory, undefined)}
      >
        {t(isEdited ? 'story.read' : 'story.write')}
      </Button>
      <Button icon="printer" onPress={() => void run(commands.printStory, undefined)}>
        {t('command.printStory')}
      </Button>
      <Button icon="file-text" onPress={() => void run(commands.saveStoryPage, undefined)}>
        {t('command.saveStoryPage')}
      </Button>
      <Button icon="download" onPress={() => void run(commands.saveAsFile, { id: story.id })}>
        {t('story.file')}
      </Button>
      <Button icon="x" onPress={() => void run(commands.closeStory, undefined)}>
        {t('command.closeStory')}
      </Button>
    </div>
  )
}
