import type { Core } from 'cytoscape'
import type { Point } from '../layout/layout.ts'

/**
 * What a test in a browser may read of the picture, as `window.kesherProbe`: points are pixels of the window, null for what
 * is not on the canvas; nothing is there before the first picture is ready to be drawn. Nothing can be changed through it. Counts and `data-busy` stand on the canvas's element.
 */
export type Probe = {
  placeOf(entity: string): Point | null
  middleOf(relation: string): Point | null
  entities(): string[]
  relations(): string[]
  zoom(): number
  /** The marks and lines that carry the sign of a change by others. */
  changed(): string[]
}

declare global {
  interface Window {
    kesherProbe?: Probe
  }
}

type Parts = { cy: Core; element: HTMLElement; isReady(): boolean; changed(): string[] }

export function exposeProbe({ cy, element, isReady, changed }: Parts): () => void {
  const onPage = (point: Point): Point => {
    const { left, top } = element.getBoundingClientRect()
    return { x: left + point.x, y: top + point.y }
  }
  const probe: Probe = {
    placeOf: (entity) => {
      const node = cy.nodes().getElementById(entity)
      return node.empty() ? null : onPage(node.renderedPosition())
    },
    middleOf: (relation) => {
      const edge = cy.edges().getElementById(relation)
      return edge.empty() ? null : onPage(edge.renderedMidpoint())
    },
    entities: () => (isReady() ? cy.nodes(':visible').map((node) => node.id()) : []),
    relations: () => (isReady() ? cy.edges(':visible').map((edge) => edge.id()) : []),
    zoom: () => cy.zoom(),
    changed,
  }
  window.kesherProbe = probe
  return () => {
    if (window.kesherProbe === probe) delete window.kesherProbe
  }
}
