/**
 * The ways to arrange a picture, in the order in which menus and the palette show them; their words are
 * `choice.arrangeAs.<id>`. A new one is a line here and its function in `arrangers.ts`, which the compiler asks for:
 * the functions are the worker's, so that the page does not carry them.
 */
export const layouts = [
  { id: 'force', icon: 'sparkles' },
  { id: 'hierarchy', icon: 'network' },
  { id: 'concentric', icon: 'target' },
  { id: 'columns', icon: 'columns-3' },
  { id: 'timeline', icon: 'calendar-range' },
  { id: 'circle', icon: 'circle-dashed' },
  { id: 'geographic', icon: 'globe' },
] as const

export type LayoutId = (typeof layouts)[number]['id']
