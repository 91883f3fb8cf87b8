import { describe, expect, it } from 'vitest'
import { AppError } from '../api/app-error.ts'
import { fromAddress, toAddress } from '../state/address.ts'
import { select } from '../state/session.ts'
import { isReady } from './command.ts'
import { usualExpansion } from './expand.ts'
import { followPath } from './follow-path.ts'
import { commandList, commands } from './index.ts'
import { createSmallWorld, type SmallWorld } from './small-world.ts'

function shown({ context }: SmallWorld): string[] {
  return [...context.session.getState().view.places.keys()].sort()
}

function notices({ context }: SmallWorld): string[] {
  return context.session.getState().notices.map(({ message }) => message)
}

async function open(address: string): Promise<SmallWorld> {
  const world = createSmallWorld()
  await world.run(commands.openView, { address })
  return world
}

describe('the commands', () => {
  it('have an id of their own each, by which they stand in the list', () => {
    expect(Object.values(commands).map(({ id }) => id)).toEqual(Object.keys(commands))
    expect(commandList.every(({ icon }) => /^[a-z0-9-]+$/.test(icon))).toBe(true)
  })

  it('show the start, and know every relation among what is shown', async () => {
    const world = createSmallWorld()
    await world.run(commands.showStart, undefined)
    expect(shown(world)).toEqual(['nvidia', 'openai'])
    expect([...world.context.session.getState().graph.relations.keys()]).toEqual(['r:nvidia.funds.openai'])
  })

  it('expand with a count, move nothing that stands there, and collapse exactly that again', async () => {
    const world = createSmallWorld()
    const { session } = world.context
    await world.run(commands.showStart, undefined)
    const before = session.getState().view
    await world.run(commands.expand, { id: 'nvidia', ...usualExpansion, count: 2 })
    expect(shown(world)).toEqual(['china', 'kazakhstan', 'nvidia', 'openai'])
    for (const [id, place] of before.places) expect(session.getState().view.places.get(id)).toEqual(place)
    // China also regulates Nvidia: among what is shown nothing is left out.
    expect(session.getState().graph.relations.has('r:china.regulates.nvidia')).toBe(true)
    expect(session.getState().notices.at(-1)).toMatchObject({
      message: 'notice.expanded',
      details: { name: 'NVIDIA', rank: 'AMOUNT', entities: 2, added: 2, total: 4 },
      undo: true,
    })
    await world.run(commands.collapse, { id: 'nvidia' })
    expect(shown(world)).toEqual(['nvidia', 'openai'])
    expect(session.getState().view.expansions).toEqual([])
  })

  it('keep what another expansion holds when one is collapsed', async () => {
    const world = createSmallWorld()
    await world.run(commands.showStart, undefined)
    await world.run(commands.expand, { id: 'nvidia', ...usualExpansion })
    await world.run(commands.expand, { id: 'openai', ...usualExpansion })
    await world.run(commands.collapse, { id: 'nvidia' })
    expect(shown(world)).toEqual(['coreweave', 'microsoft', 'nvidia', 'openai', 'usa'])
  })

  it('take every step back and again', async () => {
    const world = createSmallWorld()
    const { session } = world.context
    const views = [session.getState().view]
    const take = async (done: Promise<void>): Promise<void> => {
      await done
      views.push(session.getState().view)
    }
    await take(world.run(commands.showStart, undefined))
    await take(world.run(commands.expand, { id: 'nvidia', ...usualExpansion }))
    await take(world.run(commands.pin, { ids: ['nvidia'] }))
    await take(world.run(commands.move, { places: new Map([['openai', { x: 1, y: 2 }]]) }))
    await take(world.run(commands.setTreatment, { kind: 'statuses', id: 'DENIED', treatment: 'hide' }))
    await take(world.run(commands.setMinConfidence, { value: 60 }))
    await take(world.run(commands.removeRelation, { id: 'r:nvidia.funds.openai' }))
    await take(world.run(commands.findPaths, { from: 'nvidia', to: 'vast-data', maxLength: 4 }))
    await take(world.run(commands.closePaths, undefined))
    await take(world.run(commands.remove, { ids: ['china', 'usa'] }))
    await take(world.run(commands.arrange, undefined))
    await take(world.run(commands.clearFilters, undefined))
    await take(world.run(commands.clearCanvas, undefined))
    expect(session.getState().past).toHaveLength(views.length - 1)
    for (const view of views.slice(0, -1).reverse()) {
      await world.run(commands.undo, undefined)
      expect(session.getState().view.places).toBe(view.places)
      expect(session.getState().view.filters).toBe(view.filters)
    }
    for (const view of views.slice(1)) {
      await world.run(commands.redo, undefined)
      expect(session.getState().view).toBe(view)
    }
  })

  it('arrange everything but what is pinned', async () => {
    const world = createSmallWorld()
    const { session } = world.context
    await world.run(commands.showStart, undefined)
    await world.run(commands.move, { places: new Map([['nvidia', { x: 900, y: 900 }]]) })
    await world.run(commands.pin, { ids: ['nvidia'] })
    const before = session.getState().view.places.get('openai')
    await world.run(commands.arrange, undefined)
    expect(session.getState().view.places.get('nvidia')).toEqual({ x: 900, y: 900, pinned: true })
    expect(session.getState().view.places.get('openai')).not.toEqual(before)
  })

  it('draw the way between two entities and let it stand out until it is closed', async () => {
    const world = createSmallWorld()
    const { session } = world.context
    const end = followPath(world.context)
    await world.run(commands.findPaths, { from: 'nvidia', to: 'vast-data', maxLength: 4 })
    expect(shown(world)).toEqual(['coreweave', 'nvidia', 'openai', 'vast-data'])
    await expect
      .poll(() => session.getState().pathFocus?.relations)
      .toEqual(
        new Set(['r:nvidia.funds.openai', 'r:coreweave.sells_to.openai', 'r:vast-data.sells_to.coreweave']),
      )
    await world.run(commands.closePaths, undefined)
    expect(session.getState().pathFocus).toBeNull()
    end()
  })

  it('tell of entities that do not exist, and show the others', async () => {
    const world = createSmallWorld()
    await world.run(commands.showEntities, { ids: ['nvidia', 'nobody'] })
    expect(shown(world)).toEqual(['nvidia'])
    expect(notices(world)).toEqual(['notice.unknownEntities'])
  })

  it('tell of a failure with its code, sentence and request id, and change nothing', async () => {
    const world = createSmallWorld()
    world.failWith(new AppError('DATABASE_AWAY', 'The database is away.', 'req-7'))
    await world.run(commands.showEntities, { ids: ['nvidia'] })
    expect(shown(world)).toEqual([])
    expect(world.context.session.getState().notices).toMatchObject([
      {
        kind: 'problem',
        message: 'notice.problem',
        details: { code: 'DATABASE_AWAY', sentence: 'The database is away.', requestId: 'req-7' },
      },
    ])
    world.failWith(null)
    await world.run(commands.showEntities, { ids: ['nvidia'] })
    expect(shown(world)).toEqual(['nvidia'])
  })

  it('act on the selection when they are started by a key', async () => {
    const world = createSmallWorld()
    const { context } = world
    await world.run(commands.showStart, undefined)
    select(context.session, { entities: [], relation: null })
    expect(
      [commands.remove, commands.pin, commands.expandOrAsk].map((each) => isReady(context, each)),
    ).toEqual([false, false, false])
    select(context.session, { entities: ['nvidia'], relation: null })
    expect(commands.remove.implied?.(context)).toEqual({ ids: ['nvidia'] })
    expect([commands.remove, commands.pin, commands.unpin].map((each) => isReady(context, each))).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('an address that is opened', () => {
  it('gives the same view again on another machine', async () => {
    const world = createSmallWorld()
    const { session, preferences } = world.context
    await world.run(commands.showStart, undefined)
    await world.run(commands.expand, { id: 'nvidia', ...usualExpansion })
    await world.run(commands.pin, { ids: ['china'] })
    await world.run(commands.setTreatment, { kind: 'relationTypes', id: 'FUNDS', treatment: 'dim' })
    await world.run(commands.removeRelation, { id: 'r:usa.funds.openai' })
    await world.run(commands.setLanguage, { lang: 'he' })
    select(session, { entities: ['china', 'usa'], relation: null })
    const address = toAddress(session.getState().view, preferences.getState().lang)
    const other = await open(address)
    const { view, graph } = other.context.session.getState()
    expect(view).toEqual(session.getState().view)
    expect(graph).toEqual(session.getState().graph)
    expect(other.context.preferences.getState().lang).toBe('he')
  })

  it('shows an entity with just the relations that were asked for; the others step back', async () => {
    const world = await open('#focus=nvidia&dir=in&types=REGULATES')
    expect(shown(world)).toEqual(['china', 'nvidia', 'usa'])
    const { filters, selection } = world.context.session.getState().view
    expect(filters.relationTypes).toEqual({ SELLS_TO: 'dim' })
    expect(selection.entities).toEqual(['nvidia'])
  })

  it('shows a path, a time, or entities without places', async () => {
    expect(shown(await open('#path=openai~vast-data'))).toEqual(['coreweave', 'openai', 'vast-data'])
    const time = await open('#in=2025-11')
    expect(shown(time)).toEqual(['china', 'kazakhstan', 'nvidia'])
    expect(time.context.session.getState().view.filters.changedIn).toBe('2025-11')
    expect(shown(await open('#e=nvidia,usa'))).toEqual(['nvidia', 'usa'])
  })

  it('keeps given places and finds room for the rest', async () => {
    const { context } = await open('#e=nvidia_500_600,usa')
    expect(context.session.getState().view.places.get('nvidia')).toEqual({ x: 500, y: 600, pinned: false })
    expect(context.session.getState().view.places.has('usa')).toBe(true)
  })

  it('shows the start where it names nothing, or nothing that exists, and says what it dropped', async () => {
    expect(shown(await open(''))).toEqual(['nvidia', 'openai'])
    const nobody = await open('#e=nobody&foo=1')
    expect(shown(nobody)).toEqual(['nvidia', 'openai'])
    expect(notices(nobody)).toEqual([
      'notice.addressDropped',
      'notice.unknownEntities',
      'notice.addressEmpty',
    ])
  })

  it('is written without what cannot be read back', () => {
    expect(fromAddress('#e=nvidia&expansions=1').dropped).toEqual(['expansions=1'])
  })
})
