import { createApi, type Send } from '../../../client/src/api/api.ts'
import { createConnection } from '../../../client/src/api/connection.ts'
import { mountCanvas } from '../../../client/src/canvas/canvas.ts'
import { createCameraRelay } from '../../../client/src/commands/camera-relay.ts'
import type { CommandContext } from '../../../client/src/commands/command.ts'
import { createRun } from '../../../client/src/commands/run.ts'
import { createLayout } from '../../../client/src/layout/create-layout.ts'
import { solve } from '../../../client/src/layout/solve.ts'
import { createPreferences, langsFor } from '../../../client/src/state/preferences.ts'
import { commit, createSession, learn, point, undo } from '../../../client/src/state/session.ts'
import type { View } from '../../../client/src/state/view.ts'
import '../../../client/src/styles/index.css'
import { types, type Sample } from './sample.ts'
import type { Stage } from './stage.ts'

const look = { Company: ['blue', 'building-2'], Person: ['orange', 'user'], Country: ['green', 'landmark'] }

/** Kesher's own canvas over its own session, with the vocabulary as the server would send it. */
export function kesherStage(): Stage {
  const session = createSession()
  const { camera, attach } = createCameraRelay()
  const context: CommandContext = {
    session,
    preferences: createPreferences(null),
    api: createApi(vocabularyOnly, { ...createConnection(async () => 'online'), failed: () => {} }),
    camera,
    layout: createLayout(async (problem) => solve(problem)),
  }
  let stage: HTMLElement | null = null
  let draws: (() => void) | null = null
  const add = (sample: Sample): ((view: View) => View) => {
    learn(session, sample.entities.map(toEntity), sample.relations.map(toRelation))
    return (view) => ({
      ...view,
      places: new Map([
        ...view.places,
        ...sample.entities.map(({ id, x, y }) => [id, { x, y, pinned: false }] as const),
      ]),
    })
  }
  return {
    ready: () => context.api.client.fetchQuery(context.api.queries.start(langsFor('en'))),
    show(element, sample) {
      stage = element
      new MutationObserver(() => draws?.()).observe(element, { attributeFilter: ['data-sketched'] })
      commit(session, 'showEntities', {}, add(sample))
      attach(mountCanvas(element, context, createRun(context)).camera)
      coreIn(element).on('render', () => draws?.())
    },
    highlight: (focus) => point(session, focus),
    expand: (more) => commit(session, 'expand', {}, add(more)),
    undo: () => void undo(session),
    filter: (type) =>
      commit(session, 'setTreatment', {}, (view) => ({
        ...view,
        filters: { ...view.filters, entityTypes: type === null ? {} : { [type]: 'hide' } },
      })),
    isSketched: () => stage?.hasAttribute('data-sketched') ?? false,
    isBusy: () => stage?.hasAttribute('data-busy') ?? true,
    onDraw: (call) => (draws = call),
  }
}

type Core = { on(event: string, call: () => void): void }

/** Cytoscape registers itself at the element that it draws into. */
function coreIn(element: HTMLElement): Core {
  for (const child of element.children) {
    const { _cyreg: registered } = child as HTMLElement & { _cyreg?: { cy: Core } }
    if (registered) return registered.cy
  }
  throw new Error('No Cytoscape draws into this element.')
}

const vocabularyOnly: Send = async <Data>() =>
  ({
    vocabulary: {
      entityTypes: types.map((id) => ({
        id,
        label: { value: id, lang: 'en' },
        pluralLabel: { value: id, lang: 'en' },
        color: look[id][0],
        icon: look[id][1],
        shape: 'disc',
        count: 0,
      })),
      relationTypes: [
        {
          id: 'SELLS_TO',
          label: { value: 'sells to', lang: 'en' },
          inverseLabel: { value: 'buys from', lang: 'en' },
          color: 'blue',
          from: [],
          to: [],
          count: 0,
        },
      ],
    },
    graphInfo: { start: [] },
  }) as Data

function toEntity({ id, name, type, degree }: Sample['entities'][number]) {
  return { id, type, degree, names: [{ value: name, lang: 'en', kind: 'PRIMARY' as const }] }
}

function toRelation({ id, source, target }: Sample['relations'][number]) {
  return {
    id,
    source,
    target,
    type: 'SELLS_TO',
    status: 'ACTIVE' as const,
    period: null,
    amount: null,
    confidence: 90,
    contested: false,
    directed: true,
    claimCount: 1,
    sourceCount: 1,
    independentSourceCount: 1,
  }
}
