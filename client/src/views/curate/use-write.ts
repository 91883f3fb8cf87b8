import { useMutation } from '@tanstack/react-query'
import type { WrittenRelationFragment } from '../../api/generated/operations.ts'
import type { Send } from '../../api/api.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { toRelation } from '../../graph/graph.ts'
import { learn } from '../../state/session.ts'

/** Why something was not written, and where in the form that stands. */
export type Problem = { code: string; message: string; path: readonly string[] }

/** What was written of a relation, or why not. */
export type Outcome = WrittenRelationFragment | { relation?: undefined; userErrors: readonly Problem[] }

/**
 * Writes to a relation; `onDone` hears when it is written. The picture learns what the relation is now, one that is
 * retired leaves it, and whatever is shown of the graph is asked anew.
 */
export function useWrite<Values>(
  id: string,
  work: (send: Send, values: Values) => Promise<Outcome>,
  onDone: () => void,
) {
  const { api, session, run } = useExplorer()
  const { mutate, data, error, isPending } = useMutation(
    {
      mutationFn: (values: Values) => work(api.send, values),
      onSuccess: async ({ relation, userErrors }) => {
        if (userErrors.length > 0) return
        if (relation) learn(session, [], [toRelation(relation)])
        else if (session.getState().graph.relations.has(id)) await run(commands.removeRelation, { id })
        await api.client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'start' })
        onDone()
      },
    },
    api.client,
  )
  return { write: mutate, problems: data?.userErrors ?? [], error, isPending }
}
