import type { Medium } from '../exports/write-story.ts'
import { loadMessages } from '../i18n/i18n.ts'
import { endsOf } from '../graph/bundles.ts'
import { relationsOfPair } from '../graph/drawn.ts'
import { relationsAmong } from '../graph/graph.ts'
import { notify } from '../state/notices.ts'
import { drawnOf } from '../state/drawn.ts'
import type { Lang } from '../state/preferences.ts'
import type { Sentence, Story, StoryStep } from '../state/saved.ts'
import { seen } from '../state/seen.ts'
import { commitSaved, type Focus } from '../state/session.ts'
import { titleOf } from '../state/story-words.ts'
import { nothingSelected } from '../state/view.ts'
import type { CommandContext } from './command.ts'
import { addressNow, saveFile } from './hand-over.ts'
import { openView } from './open-view.ts'
import { bringSaved, findSaved, newId, showTool, translator } from './saved-work.ts'
import { working } from './working.ts'

/** What a change did to a story: its words `log.changeStory`. */
export type StoryChange = 'words' | 'claims' | 'addStep' | 'moveStep' | 'deleteStep' | 'takeStep'

export async function newStory(context: CommandContext): Promise<void> {
  await bringSaved(context)
  const { session, preferences } = context
  const { lang } = preferences.getState()
  const title = translator(context)('story.untitled')
  const id = newId()
  const savedAt = new Date().toISOString()
  const story: Story = { kind: 'story', id, title: { [lang]: title }, savedAt, steps: [stepNow(context)] }
  commitSaved(session, 'newStory', { title }, [{ id, before: null, after: story }])
  session.setState({ story: { id, step: 0, isEdited: true } })
  showTool(context, 'story')
}

export async function addStep(context: CommandContext): Promise<void> {
  const { session } = context
  const { story } = session.getState()
  const found = await openStory(context)
  if (!story || !found) return
  const at = found.steps.length === 0 ? 0 : story.step + 1
  await changeStory(context, { ...found, steps: found.steps.toSpliced(at, 0, stepNow(context)) }, 'addStep')
  session.setState({ story: { ...story, step: at, isEdited: true } })
  showTool(context, 'story')
}

export async function changeStory(context: CommandContext, to: Story, change: StoryChange): Promise<void> {
  const before = await findSaved(context, to.id)
  if (before?.kind !== 'story' || JSON.stringify(before) === JSON.stringify(to)) return
  const { session, preferences } = context
  const details = { title: titleOf(to, preferences.getState().lang), change }
  commitSaved(session, 'changeStory', details, [{ id: to.id, before, after: to }])
  if (change !== 'deleteStep') return
  session.setState({ storyFocus: null })
  notify(session, { kind: 'done', message: 'notice.stepDeleted', details, undo: true })
}

/** Opens a story at its first step, to be read. */
export async function readStory(context: CommandContext, id: string): Promise<void> {
  context.session.setState({ story: { id, step: 0, isEdited: false }, storyFocus: null })
  showTool(context, 'story')
  await showStep(context, 0)
}

/** Shows a step of the story that is open: its view, and what stands out in it. */
export async function showStep(context: CommandContext, step: number): Promise<void> {
  const { session } = context
  const found = (await openStory(context))?.steps[step]
  if (!found) return
  session.setState(({ story }) => ({ story: story && { ...story, step }, storyFocus: focusOf(found) }))
  await openView.run(context, { address: found.address })
}

/** The view, and what stands out in it, as a step takes them in place of its own. */
export function retaken(context: CommandContext, step: StoryStep): StoryStep {
  const { address, entities, relations } = stepNow(context)
  return { ...step, address, entities, relations }
}

/** Prints the story in the reader's language, as far as it is told in it: steps with their pictures, then numbered sources. */
export async function printStory(context: CommandContext): Promise<void> {
  const { lang } = context.preferences.getState()
  const page = await pageOf(context, 'paper', () => [lang])
  if (page) await (await import('./print-page.ts')).printPage(page.html)
}

/** Saves the story as a page that opens anywhere, in every language that it is told in. */
export async function saveStoryPage(context: CommandContext): Promise<void> {
  const { languagesOf } = await import('../exports/gather-story.ts')
  const page = await pageOf(context, 'screen', languagesOf)
  if (!page) return
  const { fileName } = await import('../exports/file-name.ts')
  const { title, savedAt } = page
  const name = fileName(title, savedAt.slice(0, 10), 'html')
  await saveFile.run(context, { name, content: page.html, type: 'text/html' })
}

async function pageOf(
  context: CommandContext,
  medium: Medium,
  langsFor: (story: Story, lang: Lang) => readonly Lang[],
): Promise<{ html: string; title: string; savedAt: string } | null> {
  const story = await openStory(context)
  if (!story) return null
  const { lang } = context.preferences.getState()
  const html = await working(context.session, 'notice.exporting', {}, async (signal) => {
    const [{ gatherStory }, { writeStoryPage }] = await Promise.all([
      import('../exports/gather-story.ts'),
      import('../exports/write-picture.ts'),
      loadMessages('he', 'en'),
    ])
    const page = await writeStoryPage(
      await gatherStory(context, story, langsFor(story, lang), signal),
      medium,
    )
    signal.throwIfAborted()
    return page
  })
  return { html, title: titleOf(story, lang), savedAt: story.savedAt }
}

async function openStory(context: CommandContext): Promise<Story | null> {
  const { story } = context.session.getState()
  const found = story && (await findSaved(context, story.id))
  return found?.kind === 'story' ? found : null
}

function stepNow(context: CommandContext): StoryStep {
  const { entities, relations } = chosen(context)
  return {
    id: newId(),
    title: {},
    sentences: [newSentence()],
    address: addressNow(context, { selection: nothingSelected, path: null }),
    entities: [...entities],
    relations: [...relations],
  }
}

export function newSentence(): Sentence {
  return { id: newId(), text: {}, claims: [] }
}

/** What is to stand out: what is selected, else the paths that are shown. */
function chosen({ session }: CommandContext): Focus {
  const { graph, view, pathFocus } = session.getState()
  const { entities, relation } = view.selection
  const pair = endsOf(relation ?? '')
  if (pair) {
    const now = seen(session.getState())
    const between = relationsOfPair(graph, now.visible, drawnOf(now), pair)
    return {
      entities: new Set(between.flatMap(({ source, target }) => [source, target])),
      relations: new Set(between.map(({ id }) => id)),
    }
  }
  const tie = relation === null ? undefined : graph.relations.get(relation)
  if (tie) return { entities: new Set([tie.source, tie.target]), relations: new Set([tie.id]) }
  if (entities.length === 0) return pathFocus ?? { entities: new Set(), relations: new Set() }
  const among = relationsAmong(graph, new Set(entities)).map(({ id }) => id)
  return { entities: new Set(entities), relations: new Set(among) }
}

function focusOf({ entities, relations }: StoryStep): Focus | null {
  if (entities.length === 0 && relations.length === 0) return null
  return { entities: new Set(entities), relations: new Set(relations) }
}
