import { exports, type ExportId } from '../exports/exports.ts'
import { loadPanelMessages, translate, type Translate } from '../i18n/i18n.ts'
import type { Command, CommandContext } from './command.ts'
import { copyText, saveFile } from './hand-over.ts'
import { working } from './working.ts'

/** Exports what is seen as a file of a format. */
export const exportAs: Command<{ format: ExportId }> = {
  id: 'exportAs',
  icon: 'download',
  target: 'canvas',
  choices: () => exports.map(({ id, icon }) => ({ id, icon, args: { format: id } })),
  enabled: isAnything,
  async run(context, { format }) {
    const found = exports.find(({ id }) => id === format)
    if (!found) return
    const t = translator(context)
    const { name, content } = await working(context.session, 'notice.exporting', {}, async (signal) => {
      const [{ gather }, { fileName }, { writers }] = await Promise.all([
        import('../exports/gather.ts'),
        import('../exports/file-name.ts'),
        import('../exports/writers.ts'),
        loadPanelMessages(),
      ])
      const write = await writers[format]()
      const subject = await gather(context, signal)
      const content = await write(subject, t)
      signal.throwIfAborted()
      return { name: fileName(subject.title, subject.date, found.extension), content }
    })
    await saveFile.run(context, { name, content, type: found.type })
  },
}

/** Copies what is selected, else all that is seen, as notes in Markdown: sentences with numbered sources. */
export const copyNotes: Command = {
  id: 'copyNotes',
  icon: 'file-text',
  target: 'page',
  implied: () => undefined,
  enabled: isAnything,
  async run(context) {
    const text = await working(context.session, 'notice.exporting', {}, async (signal) => {
      const [{ gather }, { writeNotes }] = await Promise.all([
        import('../exports/gather.ts'),
        import('../exports/write-notes.ts'),
        loadPanelMessages(),
      ])
      const subject = await gather(context, signal)
      return writeNotes(subject, translator(context), context.session.getState().view.selection)
    })
    await copyText.run(context, { text })
  },
}

function isAnything({ session }: CommandContext): boolean {
  return session.getState().view.places.size > 0
}

function translator({ preferences }: CommandContext): Translate {
  return (key, values) => translate(preferences.getState().lang, key, values)
}
