import ForceGraph from 'force-graph'
import type { SampleEntity, SampleRelation } from './sample.ts'
import { faded, type Stage } from './stage.ts'

const colors: Readonly<Record<string, string>> = {
  Company: '15 95 168',
  Person: '180 83 10',
  Country: '11 122 85',
}
/** From this zoom on names are drawn, as Kesher does. */
const readable = 0.5

type Node = SampleEntity & { fx: number; fy: number }
type Link = { id: string; source: string | Node; target: string | Node }

/** force-graph with places given and its forces at rest; names are drawn as its documentation shows. */
export function forceGraphStage(): Stage {
  let shown: { nodes: Node[]; links: Link[] } = { nodes: [], links: [] }
  let before = shown
  let chart: ForceGraph<Node, Link> | null = null
  let focus: { entities: ReadonlySet<string>; relations: ReadonlySet<string> } | null = null
  let hidden: string | null = null
  let draws: (() => void) | null = null
  // It first draws what was before, then marks without their lines: what was asked for is there when all of it was drawn.
  let [drawn, inLast] = [0, 0]
  const isSeen = (node: string | Node): boolean => typeof node === 'string' || node.type !== hidden
  const isTied = ({ source, target }: Link): boolean => isSeen(source) && isSeen(target)
  const again = (): void => {
    chart
      ?.nodeColor(({ id, type }) => `rgb(${colors[type]} / ${opacity(focus?.entities.has(id))})`)
      .linkColor(({ id }) => `rgb(138 155 176 / ${opacity(focus?.relations.has(id))})`)
      .nodeVisibility((node) => isSeen(node))
      .linkVisibility((link) => isTied(link))
  }
  return {
    ready: async () => {},
    show(element, { entities, relations }) {
      shown = { nodes: entities.map(toNode), links: relations.map(copy) }
      chart = new ForceGraph<Node, Link>(element)
        .width(element.clientWidth)
        .height(element.clientHeight)
        .cooldownTicks(0)
        .nodeRelSize(20)
        .linkWidth(1.5)
        .linkDirectionalArrowLength(9)
        .linkDirectionalArrowRelPos(1)
        .nodeCanvasObjectMode(() => 'after')
        .nodeCanvasObject((node, pen, zoom) => {
          drawn += 1
          if (zoom < readable) return
          pen.globalAlpha = opacity(focus?.entities.has(node.id))
          pen.font = '500 13px sans-serif'
          pen.textAlign = 'center'
          pen.fillStyle = '#1c1b19'
          pen.fillText(node.name, node.x, node.y + 36)
          pen.globalAlpha = 1
        })
        .linkCanvasObjectMode(() => 'after')
        .linkCanvasObject(({ source }) => {
          // A line whose ends are still names is not drawn yet.
          if (typeof source === 'object') drawn += 1
        })
        .onRenderFramePost(() => {
          ;[inLast, drawn] = [drawn, 0]
          draws?.()
        })
        .graphData(shown)
      again()
      const extent = Math.max(...entities.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)])) + 60
      chart.centerAt(0, 0)
      chart.zoom(Math.min(element.clientWidth, element.clientHeight) / (2 * extent))
    },
    highlight(next) {
      focus = next
      again()
    },
    expand({ entities, relations }) {
      before = shown
      shown = {
        nodes: [...shown.nodes, ...entities.map(toNode)],
        links: [...shown.links, ...relations.map(copy)],
      }
      chart?.graphData(shown)
    },
    undo() {
      shown = before
      chart?.graphData(shown)
    },
    filter(type) {
      hidden = type
      again()
    },
    isBusy: () => inLast !== shown.nodes.filter(isSeen).length + shown.links.filter(isTied).length,
    onDraw: (call) => (draws = call),
  }
}

function toNode(entity: SampleEntity): Node {
  return { ...entity, fx: entity.x, fy: entity.y }
}

function opacity(isIn: boolean | undefined): number {
  return isIn === false ? faded : 1
}

/** force-graph writes into what it is given. */
function copy(relation: SampleRelation): Link {
  return { ...relation }
}
