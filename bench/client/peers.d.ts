// What the benchmark uses of libraries that are installed only when it runs, into the cache folder.

declare module 'graphology' {
  type Attributes = Record<string, unknown>
  export default class Graph {
    constructor(options?: { multi?: boolean })
    addNode(id: string, attributes: Attributes): void
    addEdgeWithKey(id: string, source: string, target: string, attributes: Attributes): void
    dropNode(id: string): void
  }
}

declare module 'sigma' {
  import type Graph from 'graphology'
  type Reducer = (id: string, data: Record<string, unknown>) => Record<string, unknown>
  export default class Sigma {
    constructor(
      graph: Graph,
      container: HTMLElement,
      settings: { defaultEdgeType: string; nodeReducer: Reducer; edgeReducer: Reducer },
    )
    on(event: 'afterRender', call: () => void): void
    refresh(options?: { skipIndexation?: boolean }): void
  }
}

declare module 'force-graph' {
  export default class ForceGraph<Node, Link> {
    constructor(element: HTMLElement)
    width(pixels: number): this
    height(pixels: number): this
    cooldownTicks(count: number): this
    nodeRelSize(size: number): this
    linkWidth(width: number): this
    linkDirectionalArrowLength(length: number): this
    linkDirectionalArrowRelPos(share: number): this
    nodeCanvasObjectMode(mode: () => string): this
    nodeCanvasObject(draw: (node: Node, pen: CanvasRenderingContext2D, zoom: number) => void): this
    linkCanvasObjectMode(mode: () => string): this
    linkCanvasObject(draw: (link: Link) => void): this
    onRenderFramePost(call: () => void): this
    graphData(data: { nodes: Node[]; links: Link[] }): this
    nodeColor(color: (node: Node) => string): this
    linkColor(color: (link: Link) => string): this
    nodeVisibility(isSeen: (node: Node) => boolean): this
    linkVisibility(isSeen: (link: Link) => boolean): this
    centerAt(x: number, y: number): this
    zoom(factor: number): this
  }
}
