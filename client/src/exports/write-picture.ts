import type { Translate } from '../i18n/i18n.ts'
import { lookOfPage } from './look-of-page.ts'
import type { Subject } from './subject.ts'
import { writeHtml } from './write-html.ts'
import { writeSvg } from './write-svg.ts'

/** The picture as the page shows it now, in its colours and letters. */
export async function writePicture(subject: Subject, t: Translate): Promise<string> {
  return writeSvg(subject, t, await lookOfPage(subject))
}

/** The same as a page of its own, with all that is told and its sources. */
export async function writePage(subject: Subject, t: Translate): Promise<string> {
  return writeHtml(subject, t, await lookOfPage(subject))
}
