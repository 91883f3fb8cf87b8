/**
 * The ways to tidy up by hand, in the menus' order, each with how many entities it takes for it to make sense; their words
 * are `choice.lineUp.<id>`. A new one is a line here and its function in `line-up.ts`, which the compiler asks for.
 */
export const lineUps = [
  { id: 'row', icon: 'align-center-horizontal', least: 2 },
  { id: 'column', icon: 'align-center-vertical', least: 2 },
  { id: 'across', icon: 'align-horizontal-distribute-center', least: 3 },
  { id: 'down', icon: 'align-vertical-distribute-center', least: 3 },
  { id: 'straighten', icon: 'grid-3x3', least: 2 },
] as const

export type LineUpId = (typeof lineUps)[number]['id']
