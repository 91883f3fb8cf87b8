import type { Translate } from '../i18n/i18n.ts'
import { lookOfPage } from './look-of-page.ts'
import type { Subject } from './subject.ts'
import { writeSvg } from './write-svg.ts'

/** The picture as the page shows it now, in its colours and letters. */
export async function writePicture(subject: Subject, t: Translate): Promise<string> {
  return writeSvg(subject, t, await lookOfPage(subject))
}
