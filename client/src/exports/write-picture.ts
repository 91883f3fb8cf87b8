import type { Translate } from '../i18n/i18n.ts'
import { inkOfPaper } from './colors.ts'
import { lookOfPage } from './look-of-page.ts'
import type { Subject } from './subject.ts'
import type { Edition } from './gather-story.ts'
import { writeHtml } from './write-html.ts'
import { writePrint } from './write-print.ts'
import { writeStory, type Medium } from './write-story.ts'
import { writeSvg } from './write-svg.ts'

/** The picture as the page shows it now, in its colours and letters. */
export async function writePicture(subject: Subject, t: Translate): Promise<string> {
  return writeSvg(subject, t, await lookOfPage(subject))
}

/** The same as a page of its own, with all that is told and its sources. */
export async function writePage(subject: Subject, t: Translate): Promise<string> {
  return writeHtml(subject, t, await lookOfPage(subject))
}

/** The picture as a page of its own size, for the browser to print. */
export async function writePrintedPicture(subject: Subject, t: Translate): Promise<string> {
  return writePrint(await writePicture(subject, t), subject.title, subject.lang)
}

/** A story as a page, with all its pictures; on paper in the colours of the light page. */
export async function writeStoryPage(editions: readonly Edition[], medium: Medium): Promise<string> {
  const pictures = editions.flatMap(({ steps }) => steps.map(({ picture }) => picture))
  const look = await lookOfPage({
    entities: pictures.flatMap(({ entities }) => entities),
    groups: pictures.flatMap(({ groups }) => groups),
    rules: pictures.flatMap(({ rules }) => rules),
    onMap: pictures.some(({ onMap }) => onMap),
  })
  const ink = medium === 'paper' ? inkOfPaper(document.documentElement) : look.ink
  return writeStory(editions, { ...look, ink }, medium)
}
