import type { Translate } from '../i18n/i18n.ts'
import type { Subject } from './subject.ts'

type Content = string | Blob

/** A format: its file's ending and media type, and the writer, which comes when it is asked for. */
type Export = {
  id: string
  icon: string
  extension: string
  type: string
  load(): Promise<(subject: Subject, t: Translate) => Content | Promise<Content>>
}

/** Every format that what is seen can be exported in, in the menus' order; words `choice.exportAs.<id>`. */
export const exports = [
  ...([1, 2, 4] as const).map((scale) => ({
    id: `png${scale}` as const,
    icon: 'image',
    extension: 'png',
    type: 'image/png',
    load: async () => {
      const [{ writePicture }, { paintPng }] = await Promise.all([
        import('./write-picture.ts'),
        import('./paint-png.ts'),
      ])
      return async (subject: Subject, t: Translate) => paintPng(await writePicture(subject, t), scale)
    },
  })),
  {
    id: 'svg',
    icon: 'image',
    extension: 'svg',
    type: 'image/svg+xml',
    load: async () => (await import('./write-picture.ts')).writePicture,
  },
  {
    id: 'notes',
    icon: 'file-text',
    extension: 'md',
    type: 'text/markdown',
    load: async () => {
      const { writeNotes } = await import('./write-notes.ts')
      return (subject, t) => writeNotes(subject, t, { entities: [], relation: null })
    },
  },
  {
    id: 'entitiesCsv',
    icon: 'table-2',
    extension: 'csv',
    type: 'text/csv',
    load: async () => (await import('./write-csv.ts')).writeEntitiesCsv,
  },
  {
    id: 'relationsCsv',
    icon: 'table-2',
    extension: 'csv',
    type: 'text/csv',
    load: async () => (await import('./write-csv.ts')).writeRelationsCsv,
  },
  {
    id: 'graphml',
    icon: 'network',
    extension: 'graphml',
    type: 'application/graphml+xml',
    load: async () => (await import('./write-graphml.ts')).writeGraphml,
  },
  {
    id: 'gexf',
    icon: 'network',
    extension: 'gexf',
    type: 'application/gexf+xml',
    load: async () => {
      const [{ writeGexf }, { inkOf }] = await Promise.all([import('./write-gexf.ts'), import('./colors.ts')])
      return (subject) => writeGexf(subject, inkOf(document.documentElement).palette)
    },
  },
  {
    id: 'cytoscape',
    icon: 'network',
    extension: 'cyjs',
    type: 'application/json',
    load: async () => (await import('./write-cytoscape.ts')).writeCytoscape,
  },
  {
    id: 'jsonLd',
    icon: 'braces',
    extension: 'jsonld',
    type: 'application/ld+json',
    load: async () => (await import('./write-json-ld.ts')).writeJsonLd,
  },
] as const satisfies readonly Export[]

export type ExportId = (typeof exports)[number]['id']
