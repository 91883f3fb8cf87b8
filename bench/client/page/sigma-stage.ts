import Graph from 'graphology'
import Sigma from 'sigma'
import type { Sample } from './sample.ts'
import type { Stage } from './stage.ts'

const colors: Readonly<Record<string, string>> = { Company: '#0f5fa8', Person: '#b4530a', Country: '#0b7a55' }
/** sigma knows no opacity of what it draws: what steps back is drawn in the colour that it would have. */
const fadedMark = '#dcd8d2'

/** sigma over graphology, as its documentation shows: reducers for what stands out and what is left out. */
export function sigmaStage(): Stage {
  const graph = new Graph({ multi: true })
  let sigma: Sigma | null = null
  let focus: { entities: ReadonlySet<string>; relations: ReadonlySet<string> } | null = null
  let hidden: string | null = null
  let added: Sample | null = null
  let draws: (() => void) | null = null
  const put = ({ entities, relations }: Sample): void => {
    for (const { id, name, type, x, y, degree } of entities)
      graph.addNode(id, { label: name, kind: type, x, y: -y, size: degree > 10 ? 9 : 6, color: colors[type] })
    for (const { id, source, target } of relations)
      graph.addEdgeWithKey(id, source, target, { size: 1.5, color: '#8a9bb0' })
  }
  return {
    ready: async () => {},
    show(element, sample) {
      put(sample)
      sigma = new Sigma(graph, element, {
        defaultEdgeType: 'arrow',
        nodeReducer: (id, data) => ({
          ...data,
          ...(focus && !focus.entities.has(id) && { color: fadedMark, label: '' }),
          hidden: data['kind'] === hidden,
        }),
        edgeReducer: (id, data) => ({
          ...data,
          ...(focus && !focus.relations.has(id) && { color: fadedMark }),
        }),
      })
      sigma.on('afterRender', () => draws?.())
      // Its first picture is drawn before it can be heard.
      draws?.()
    },
    highlight(next) {
      focus = next
      sigma?.refresh({ skipIndexation: true })
    },
    expand(more) {
      added = more
      put(more)
    },
    undo() {
      for (const { id } of added?.entities ?? []) graph.dropNode(id)
    },
    filter(type) {
      hidden = type
      sigma?.refresh()
    },
    isBusy: () => false,
    onDraw: (call) => (draws = call),
  }
}
