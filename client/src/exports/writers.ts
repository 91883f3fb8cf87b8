import type { Translate } from '../i18n/i18n.ts'
import type { ExportId } from './exports.ts'
import type { Subject } from './subject.ts'

type Content = string | Blob
type Write = (subject: Subject, t: Translate) => Content | Promise<Content>

/** How each format is written; each writer comes when it is asked for. */
export const writers: Readonly<Record<ExportId, () => Promise<Write>>> = {
  png1: () => png(1),
  png2: () => png(2),
  png4: () => png(4),
  svg: async () => (await import('./write-picture.ts')).writePicture,
  pdf: async () => (await import('./write-picture.ts')).writePrintedPicture,
  html: async () => (await import('./write-picture.ts')).writePage,
  notes: async () => {
    const { writeNotes } = await import('./write-notes.ts')
    return (subject, t) => writeNotes(subject, t, { entities: [], relation: null })
  },
  entitiesCsv: async () => (await import('./write-csv.ts')).writeEntitiesCsv,
  relationsCsv: async () => (await import('./write-csv.ts')).writeRelationsCsv,
  graphml: async () => (await import('./write-graphml.ts')).writeGraphml,
  gexf: async () => {
    const [{ writeGexf }, { inkOf }] = await Promise.all([import('./write-gexf.ts'), import('./colors.ts')])
    return (subject) => writeGexf(subject, inkOf(document.documentElement).palette)
  },
  cytoscape: async () => (await import('./write-cytoscape.ts')).writeCytoscape,
  jsonLd: async () => (await import('./write-json-ld.ts')).writeJsonLd,
}

async function png(scale: number): Promise<Write> {
  const [{ writePicture }, { paintPng }] = await Promise.all([
    import('./write-picture.ts'),
    import('./paint-png.ts'),
  ])
  return async (subject, t) => paintPng(await writePicture(subject, t), scale)
}
