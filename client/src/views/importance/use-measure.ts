import { useEffect, useState } from 'react'
import { tellProblem } from '../../commands/run.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { measureInWorker } from '../../importance/measure-in-worker.ts'
import { tiesOf } from '../../importance/ties-of.ts'
import type { MeasureId } from '../../state/session.ts'
import { useVisible } from '../legend/use-visible.ts'

/** Takes a measure of what is seen, again whenever that changes; gives how far it is, null when it is done. */
export function useMeasure(measure: MeasureId): number | null {
  const { session, preferences } = useExplorer()
  const graph = useSession((state) => state.graph)
  const visible = useVisible()
  const [share, setShare] = useState<number | null>(0)

  useEffect(() => {
    const controller = new AbortController()
    const { ids, ties } = tiesOf(graph, visible)
    const take = async (): Promise<void> => {
      setShare(0)
      try {
        const values = await measureInWorker({ measure, ties }, controller.signal, setShare)
        session.setState({
          measure: { id: measure, values: new Map(ids.map((id, at) => [id, values[at] ?? 0])) },
        })
        setShare(null)
      } catch (error) {
        if (controller.signal.aborted) return
        tellProblem(session, '', error)
      }
    }
    void take()
    return () => controller.abort()
  }, [measure, graph, visible, session])

  useEffect(
    () => () => {
      // Another tab of the panel does not end it; closing the tool does.
      if (preferences.getState().tool !== 'importance') session.setState({ measure: null })
    },
    [session, preferences],
  )
  return share
}
