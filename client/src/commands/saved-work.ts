import { loadPanelMessages, translate, type Translate } from '../i18n/i18n.ts'
import { keepSaved } from '../state/keep-saved.ts'
import { notify } from '../state/notices.ts'
import { browserKeep, type ToolId } from '../state/preferences.ts'
import { largestFile, readFile, writeFile, type Refusal } from '../state/saved-file.ts'
import type { Saved, SavedView } from '../state/saved.ts'
import { commitSaved } from '../state/session.ts'
import { titleOf } from '../state/story-words.ts'
import { nameOf } from './bring.ts'
import type { CommandContext } from './command.ts'
import { addressNow, saveFile } from './hand-over.ts'
import { openView } from './open-view.ts'

/** Brings what the browser keeps, and the words about it; whoever shows or changes it waits for this first. */
export async function bringSaved({ session }: CommandContext): Promise<readonly Saved[]> {
  await loadPanelMessages()
  if (session.getState().saved === null) keepSaved(session, browserKeep(), window)
  return session.getState().saved ?? []
}

export async function saveView(context: CommandContext, title: string): Promise<void> {
  await bringSaved(context)
  const view = viewNow(context, title)
  const details = { title: view.title }
  commitSaved(context.session, 'saveView', details, [{ id: view.id, before: null, after: view }])
  notify(context.session, { kind: 'done', message: 'notice.viewSaved', details, undo: true })
  showTool(context)
}

export async function openSaved(context: CommandContext, id: string): Promise<void> {
  const item = await findSaved(context, id)
  if (item?.kind === 'view') await openView.run(context, { address: item.address })
  else if (item) await (await import('./story-work.ts')).readStory(context, id)
}

export async function renameSaved(context: CommandContext, id: string, title: string): Promise<void> {
  const { lang } = context.preferences.getState()
  const item = await findSaved(context, id)
  const name = title.trim()
  if (!item || name === '' || name === titleOf(item, lang)) return
  const after: Saved =
    item.kind === 'view' ? { ...item, title: name } : { ...item, title: { ...item.title, [lang]: name } }
  const details = { title: titleOf(item, lang), name }
  commitSaved(context.session, 'renameSaved', details, [{ id, before: item, after }])
}

export async function deleteSaved(context: CommandContext, id: string): Promise<void> {
  const item = await findSaved(context, id)
  if (!item) return
  const details = { title: titleOf(item, context.preferences.getState().lang) }
  commitSaved(context.session, 'deleteSaved', details, [{ id, before: item, after: null }])
  notify(context.session, { kind: 'done', message: 'notice.savedDeleted', details, undo: true })
}

export async function saveAsFile(context: CommandContext, id: string | null): Promise<void> {
  await loadPanelMessages()
  const item = id === null ? viewNow(context, '') : await findSaved(context, id)
  if (!item) return
  const { fileName } = await import('../exports/file-name.ts')
  const title = titleOf(item, context.preferences.getState().lang)
  const name = fileName(title, item.savedAt.slice(0, 10), 'kesher.json')
  await saveFile.run(context, { name, content: writeFile([item]), type: 'application/json' })
}

/** One of the things that are kept; undefined where it is gone. */
export async function findSaved(context: CommandContext, id: string): Promise<Saved | undefined> {
  return (await bringSaved(context)).find((each) => each.id === id)
}

/** Takes in what a file holds and opens the first of it; a refused one changes nothing. */
export async function openFile(context: CommandContext, given: File | null): Promise<void> {
  const file = given ?? (await askForFile())
  if (!file) return
  const saved = await bringSaved(context)
  const { items, refusal } =
    file.size > largestFile
      ? { items: null, refusal: { reason: 'tooLarge', details: { most: largestFile } } as Refusal }
      : readFile(await file.text())
  if (!items) return refuse(context, file.name, refusal)
  const taken = items.map((item) => takenIn(item, saved))
  const added = taken.filter(({ id }) => !saved.some((each) => each.id === id))
  const details = { name: `\u2068${file.name}\u2069`, count: items.length }
  if (added.length > 0)
    commitSaved(
      context.session,
      'openFile',
      details,
      added.map((item) => ({ id: item.id, before: null, after: item })),
    )
  notify(context.session, { kind: 'done', message: 'notice.fileOpened', details, undo: added.length > 0 })
  showTool(context)
  const [first] = taken
  if (first) await openSaved(context, first.id)
}

/** A thing of a file under an id of its own, unless exactly this is kept already: nothing that is kept is written over. */
function takenIn(item: Saved, saved: readonly Saved[]): Saved {
  const known = saved.find(({ id }) => id === item.id)
  return !known || JSON.stringify(known) === JSON.stringify(item) ? item : { ...item, id: newId() }
}

function refuse(context: CommandContext, name: string, { reason, details }: Refusal): void {
  const t = translator(context)
  const why = t(`refused.${reason}`, details)
  notify(context.session, {
    kind: 'problem',
    message: 'notice.fileRefused',
    details: { name: `\u2068${name}\u2069`, why },
  })
}

/** What is seen now, to be saved. */
function viewNow(context: CommandContext, title: string): SavedView {
  return {
    kind: 'view',
    id: newId(),
    title: title.trim() || usualTitle(context),
    savedAt: new Date().toISOString(),
    address: addressNow(context),
  }
}

/** Whom a view shows: what is selected, else the best tied. */
function usualTitle(context: CommandContext): string {
  const { graph, view } = context.session.getState()
  const shown = [...view.places.keys()]
  const tied = (id: string): number => graph.entities.get(id)?.degree ?? 0
  const [first = ''] =
    view.selection.entities.length > 0 ? view.selection.entities : shown.toSorted((a, b) => tied(b) - tied(a))
  return translator(context)('saved.usualTitle', { name: nameOf(context, first), count: shown.length })
}

/** Opens a tool beside the inspector, where it is not open already. */
export function showTool({ preferences }: CommandContext, tool: ToolId = 'saved'): void {
  preferences.setState(({ panels }) => ({
    tool,
    panels: { ...panels, inspector: { ...panels.inspector, open: true } },
  }))
}

export function translator({ preferences }: CommandContext): Translate {
  return (key, values) => translate(preferences.getState().lang, key, values)
}

/** Not `randomUUID`: browsers give that to pages of https alone. */
export function newId(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2))
  return `${a.toString(36)}${b.toString(36)}`
}

/** Asks for a file; null where the reader thinks better of it. */
function askForFile(): Promise<File | null> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.json,.kesher' })
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}
