import { bundleModes, endsOf, isPair, pairOf, type BundleMode } from '../graph/bundles.ts'
import { commit } from '../state/session.ts'
import { nameOf } from './bring.ts'
import type { Command } from './command.ts'

/** Chooses when several relations of the same two are drawn as one line; what was opened by hand closes. */
export const bundleAs: Command<{ mode: BundleMode }> = {
  id: 'bundleAs',
  icon: 'arrow-left-right',
  target: 'canvas',
  choices: () => bundleModes.map((id) => ({ id, args: { mode: id } })),
  enabled: ({ session }, { mode }) => session.getState().view.bundles !== mode,
  run({ session }, { mode }) {
    commit(session, 'bundleAs', { mode }, (view) => ({ ...view, bundles: mode, apart: new Set() }))
  },
}

/** Draws the relations of a pair one by one that were one line, and as one line again. */
export const openBundle: Command<{ pair: string }> = {
  id: 'openBundle',
  icon: 'columns-3',
  keys: ['b'],
  target: 'relation',
  implied: ({ session }) => {
    const { graph, view } = session.getState()
    const id = view.selection.relation ?? ''
    if (isPair(id)) return { pair: id }
    const relation = graph.relations.get(id)
    const pair = relation && pairOf(relation.source, relation.target)
    return pair !== undefined && view.apart.has(pair) ? { pair } : null
  },
  run(context, { pair }) {
    const { session } = context
    const isApart = !session.getState().view.apart.has(pair)
    const [source = '', target = ''] = (endsOf(pair) ?? []).map((id) => nameOf(context, id))
    commit(session, 'openBundle', { source, target, to: isApart ? 'apart' : 'one' }, (view) => {
      const apart = new Set(view.apart)
      if (isApart) apart.add(pair)
      else apart.delete(pair)
      return { ...view, apart, selection: { entities: [], relation: pair } }
    })
  },
}
