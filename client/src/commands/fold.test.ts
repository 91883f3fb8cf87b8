import { describe, expect, it } from 'vitest'
import { groupId } from '../graph/groups.ts'
import { drawnOf } from '../state/drawn.ts'
import { seen } from '../state/seen.ts'
import { select } from '../state/session.ts'
import { commands } from './index.ts'
import { createSmallWorld } from './small-world.ts'
import { isReady, runImplied } from './command.ts'

async function shown() {
  const world = createSmallWorld()
  const { session } = world.context
  await world.run(commands.showEntities, { ids: ['nvidia', 'openai', 'usa', 'china', 'kazakhstan'] })
  const pick = (...entities: string[]): void => select(session, { entities, relation: null })
  const groups = () => session.getState().view.groups
  const last = () => session.getState().past.at(-1)
  return { ...world, session, pick, groups, last }
}

describe('folding', () => {
  it('makes what is selected one group after its best tied, and opens it again, a step each', async () => {
    const { context, run, session, pick, groups, last } = await shown()
    const { places } = session.getState().view
    pick('kazakhstan', 'china', 'nvidia')
    expect([commands.fold, commands.unfold].map((each) => isReady(context, each))).toEqual([true, false])
    await run(commands.fold, { ids: ['kazakhstan', 'china', 'nvidia'], name: '' })
    expect(groups()).toEqual([{ kind: 'own', name: '', members: ['nvidia', 'kazakhstan', 'china'] }])
    expect(last()).toMatchObject({ command: 'fold', details: { name: 'NVIDIA \u2066+2\u2069', count: 3 } })
    expect([commands.fold, commands.unfold].map((each) => isReady(context, each))).toEqual([false, true])
    await run(commands.nameGroup, { group: 'group:nvidia', name: ' Chips ' })
    expect(groups()[0]).toMatchObject({ kind: 'own', name: 'Chips' })
    await run(commands.unfold, { groups: ['group:nvidia'] })
    expect([groups(), session.getState().view.places === places]).toEqual([[], true])
    expect(last()).toMatchObject({ command: 'unfold', details: { name: 'Chips (3)', count: 1 } })
    for (let step = 0; step < 3; step += 1) await run(commands.undo, undefined)
    expect([groups(), session.getState().past.length]).toEqual([[], 1])
  })

  it('leaves nobody in two groups, and none with one member', async () => {
    const { run, groups } = await shown()
    await run(commands.fold, { ids: ['usa', 'china'], name: 'Countries' })
    await run(commands.fold, { ids: ['china', 'kazakhstan'], name: 'East' })
    expect(groups().map(({ name, members }) => [name, members])).toEqual([['East', ['china', 'kazakhstan']]])
    await run(commands.remove, { ids: ['china'] })
    expect(groups()).toEqual([])
  })

  it('makes a group of each type, and takes all of them back at once', async () => {
    const { context, run, session, groups, last } = await shown()
    await run(commands.foldBy, { by: 'type' })
    expect(groups().map(({ kind, name, members }) => [kind, name, members.length])).toEqual([
      ['type', 'Thing', 5],
    ])
    expect(drawnOf(seen(session.getState())).lines.size).toBe(0)
    expect(last()).toMatchObject({ command: 'foldBy', details: { by: 'type', count: 1 } })
    expect(runImplied(context, commands.unfoldAll, run)).toBe(true)
    await expect.poll(() => groups()).toEqual([])
  })

  it('lets a folded group be arranged and lined up as the one that it is', async () => {
    const { run, session, groups } = await shown()
    await run(commands.fold, { ids: ['usa', 'china'], name: '' })
    const [group] = groups()
    const way = (): number[] => {
      const { places } = session.getState().view
      const [a, b] = [places.get('usa'), places.get('china')]
      return [(a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0)].map(Math.round)
    }
    const before = way()
    await run(commands.arrangeAs, { layout: 'circle' })
    expect(way()).toEqual(before)
    expect(session.getState().past.at(-1)).toMatchObject({ details: { count: 4, layout: 'circle' } })
    await run(commands.lineUp, { way: 'row' })
    expect(way()).toEqual(before)
    const { groups: drawn } = drawnOf(seen(session.getState()))
    const ys = ['nvidia', 'openai', 'kazakhstan'].map((id) => session.getState().view.places.get(id)?.y)
    expect(new Set([...ys, group && drawn.get(groupId(group))?.y]).size).toBe(1)
  })

  it('is offered once a picture has grown past what it can tell', async () => {
    const { context, session, groups } = await shown()
    const { offerGroups } = await import('./offer-groups.ts')
    await offerGroups(context)
    const notice = session.getState().notices.at(-1)
    expect(notice).toMatchObject({ message: 'notice.crowded', details: { count: 5 } })
    expect(notice?.offers?.map(({ words }) => words)).toEqual([
      'choice.foldBy.communities',
      'choice.foldBy.type',
    ])
    notice?.offers?.[1]?.start()
    await expect.poll(() => groups().length).toBe(1)
  })
})
