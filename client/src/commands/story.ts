import type { Story } from '../state/saved.ts'
import type { Session } from '../state/session.ts'
import type { StoryChange } from './story-work.ts'
import type { Command, CommandContext } from './command.ts'

/** What these commands do comes when one of them is started first. */
const work = () => import('./story-work.ts')

function openStory({ session }: CommandContext): Session['story'] {
  return session.getState().story
}

function lastStep({ session }: CommandContext): number {
  const { saved, story } = session.getState()
  const found = saved?.find(({ id }) => id === story?.id)
  return found?.kind === 'story' ? found.steps.length - 1 : -1
}

/** Begins a story whose first step is what is seen. */
export const newStory: Command = {
  id: 'newStory',
  icon: 'book-open',
  target: 'page',
  implied: () => undefined,
  enabled: ({ session }) => session.getState().view.places.size > 0,
  run: async (context) => (await work()).newStory(context),
}

/** Puts what is seen behind the step of the story that is open. */
export const addStep: Command = {
  id: 'addStep',
  icon: 'plus',
  target: 'page',
  implied: (context) => (openStory(context) ? undefined : null),
  enabled: ({ session }) => session.getState().view.places.size > 0,
  run: async (context) => (await work()).addStep(context),
}

/** Changes a story; `change` says what, for the log, `to` is the whole story after it. */
export const changeStory: Command<{ to: Story; change: StoryChange }> = {
  id: 'changeStory',
  icon: 'pencil',
  target: 'page',
  run: async (context, { to, change }) => (await work()).changeStory(context, to, change),
}

/** Goes on writing the story that is open, or to reading it again. */
export const writeStory: Command = {
  id: 'writeStory',
  icon: 'pencil',
  target: 'page',
  implied: (context) => (openStory(context) ? undefined : null),
  run: ({ session }) =>
    session.setState(({ story }) => ({ story: story && { ...story, isEdited: !story.isEdited } })),
}

/** Goes to a step of the story that is open, from 0 on. */
export const goToStoryStep: Command<{ step: number }> = {
  id: 'goToStoryStep',
  icon: 'book-open',
  target: 'page',
  enabled: (context, { step }) => step >= 0 && step <= lastStep(context),
  run: async (context, { step }) => (await work()).showStep(context, step),
}

/** The keys of a presenter's clicker. */
export const nextStep: Command<{ step: number }> = {
  ...goToStoryStep,
  id: 'nextStep',
  icon: 'chevron-right',
  keys: ['PageDown'],
  implied: (context) => beside(context, 1),
}

export const previousStep: Command<{ step: number }> = {
  ...goToStoryStep,
  id: 'previousStep',
  icon: 'chevron-left',
  keys: ['PageUp'],
  implied: (context) => beside(context, -1),
}

function beside(context: CommandContext, by: number): { step: number } | null {
  const story = openStory(context)
  return story && { step: story.step + by }
}

/** Puts the story away; the view stays. */
export const closeStory: Command = {
  id: 'closeStory',
  icon: 'x',
  target: 'page',
  implied: (context) => (openStory(context) ? undefined : null),
  run: ({ session }) => session.setState({ story: null, storyFocus: null }),
}

/** Prints the story that is open: its steps with their pictures, and its sources with their numbers. */
export const printStory: Command = {
  id: 'printStory',
  icon: 'printer',
  keys: ['Mod+p'],
  target: 'page',
  implied: (context) => (openStory(context) ? undefined : null),
  run: async (context) => (await work()).printStory(context),
}

/** Saves the story that is open as one page that opens without a network, with all its pictures. */
export const saveStoryPage: Command = {
  id: 'saveStoryPage',
  icon: 'file-text',
  target: 'page',
  implied: (context) => (openStory(context) ? undefined : null),
  run: async (context) => (await work()).saveStoryPage(context),
}
