import { useMutation } from '@tanstack/react-query'
import type { WrittenRelationFragment } from '../../api/generated/curate-operations.ts'
import type { Send } from '../../api/api.ts'
import { useExplorer } from '../../explorer.ts'
import { toRelation } from '../../graph/graph.ts'
import { forget, learn } from '../../state/session.ts'

/** Why something was not written, and where in the form that stands. */
export type Problem = { code: string; message: string; path: readonly string[] }

/** What a mutation answers: what was written, or why not. */
type Answer = { userErrors: readonly Problem[] }

/** What was written of a relation, or why not. */
export type Outcome = WrittenRelationFragment | (Answer & { relation?: undefined })

/**
 * Writes; `onWritten` hears what has come of it, where nothing stood against it. After it, whatever is shown of the graph is
 * asked anew. Problems and errors are for the form to show.
 */
export function useWrite<Values, Data extends Answer>(
  work: (send: Send, values: Values) => Promise<Data>,
  onWritten: (data: Data) => Promise<void> | void,
) {
  const { api } = useExplorer()
  const { mutate, data, error, isPending } = useMutation(
    {
      mutationFn: (values: Values) => work(api.send, values),
      onSuccess: async (answer) => {
        if (answer.userErrors.length > 0) return
        await onWritten(answer)
        await api.client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'start' })
      },
    },
    api.client,
  )
  return { write: mutate, data, problems: data?.userErrors ?? [], error, isPending }
}

/** As `useWrite`, to a relation: the picture learns what it is now, and one that is retired leaves it. */
export function useWriteRelation<Values>(
  id: string,
  work: (send: Send, values: Values) => Promise<Outcome>,
  onDone: () => void,
) {
  const { session } = useExplorer()
  return useWrite(work, ({ relation }: Outcome) => {
    if (relation) learn(session, [], [toRelation(relation)])
    else forget(session, id)
    onDone()
  })
}
