import { exports, type ExportId } from '../exports/exports.ts'
import { fileName } from '../exports/file-name.ts'
import { gather } from '../exports/gather.ts'
import { writers } from '../exports/writers.ts'
import { loadPanelMessages, translate, type Translate } from '../i18n/i18n.ts'
import type { CommandContext } from './command.ts'
import { copyText, saveFile } from './hand-over.ts'
import { working } from './working.ts'

/** Writes what is seen in a format and hands the file to the browser. */
export async function saveAs(context: CommandContext, format: ExportId): Promise<void> {
  const found = exports.find(({ id }) => id === format)
  if (!found) return
  const t = translator(context)
  const { name, content } = await working(context.session, 'notice.exporting', {}, async (signal) => {
    const [write] = await Promise.all([writers[format](), loadPanelMessages()])
    const subject = await gather(context, signal)
    const content = await write(subject, t)
    signal.throwIfAborted()
    return { name: fileName(subject.title, subject.date, found.extension), content }
  })
  if (format === 'pdf' && typeof content === 'string')
    return (await import('./print-page.ts')).printPage(content)
  await saveFile.run(context, { name, content, type: found.type })
}

/** Copies what is selected, else all that is seen, as notes. */
export async function copyAsNotes(context: CommandContext): Promise<void> {
  const text = await working(context.session, 'notice.exporting', {}, async (signal) => {
    const [{ writeNotes }] = await Promise.all([import('../exports/write-notes.ts'), loadPanelMessages()])
    const subject = await gather(context, signal)
    return writeNotes(subject, translator(context), context.session.getState().view.selection)
  })
  await copyText.run(context, { text })
}

function translator({ preferences }: CommandContext): Translate {
  return (key, values) => translate(preferences.getState().lang, key, values)
}
