/**
 * Every format that what is seen can be exported in, in the menus' order, with its file's ending and media type; words
 * `choice.exportAs.<id>`. A new one is a line here and its writer in `writers.ts`, which the compiler asks for: that comes
 * when it is asked for. A PDF is made by the browser, from a page that it prints (decision 32).
 */
export const exports = [
  { id: 'png1', icon: 'image', extension: 'png', type: 'image/png' },
  { id: 'png2', icon: 'image', extension: 'png', type: 'image/png' },
  { id: 'png4', icon: 'image', extension: 'png', type: 'image/png' },
  { id: 'svg', icon: 'image', extension: 'svg', type: 'image/svg+xml' },
  { id: 'pdf', icon: 'printer', extension: 'pdf', type: 'application/pdf' },
  { id: 'html', icon: 'file-text', extension: 'html', type: 'text/html' },
  { id: 'notes', icon: 'file-text', extension: 'md', type: 'text/markdown' },
  { id: 'entitiesCsv', icon: 'table-2', extension: 'csv', type: 'text/csv' },
  { id: 'relationsCsv', icon: 'table-2', extension: 'csv', type: 'text/csv' },
  { id: 'graphml', icon: 'network', extension: 'graphml', type: 'application/graphml+xml' },
  { id: 'gexf', icon: 'network', extension: 'gexf', type: 'application/gexf+xml' },
  { id: 'cytoscape', icon: 'network', extension: 'cyjs', type: 'application/json' },
  { id: 'jsonLd', icon: 'braces', extension: 'jsonld', type: 'application/ld+json' },
] as const

export type ExportId = (typeof exports)[number]['id']
