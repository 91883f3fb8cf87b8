import type { PathsQuery } from '../../api/generated/operations.ts'
import { linkOf } from '../../commands/hand-over.ts'
import { commands } from '../../commands/index.ts'
import { tellProblem } from '../../commands/run.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { nameIn } from '../../graph/graph.ts'
import type { PathQuestion } from '../../graph/path-question.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { Button } from '../widgets/button.tsx'
import { pathText } from './path-text.ts'
import { toldPaths } from './told-paths.ts'

type Props = { question: PathQuestion; paths: NonNullable<PathsQuery['paths']>['paths'] }

/** Copies the paths as text, with the sources of every step as footnotes. */
export function CopyPaths({ question: { from, to }, paths }: Props) {
  const t = useText()
  const lang = useLang()
  const { api, run, context } = useExplorer()
  const graph = useSession((state) => state.graph)
  const nameOf = (id: string): string => {
    const entity = graph.entities.get(id)
    return entity ? nameIn(entity, lang).value : id
  }
  const copy = async (): Promise<void> => {
    try {
      const ids = [...new Set(paths.flatMap(({ edges }) => edges.map(({ id }) => id)))].toSorted()
      const { nodes } = await api.client.fetchQuery(api.queries.evidence(ids, langsFor(lang)))
      const title = t('paths.between', { from: nameOf(from), to: nameOf(to) })
      const text = pathText(title, toldPaths(paths), nodes, linkOf(context), lang, t)
      await run(commands.copyText, { text })
    } catch (error) {
      tellProblem(context.session, 'copyText', error)
    }
  }
  return (
    <div className="tool-buttons">
      <Button icon="copy" onPress={() => void copy()}>
        {t('paths.copy')}
      </Button>
    </div>
  )
}
