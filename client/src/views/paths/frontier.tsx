import { useQuery } from '@tanstack/react-query'
import { Button as AriaButton } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { nameIn, toEntity } from '../../graph/graph.ts'
import { givenLimits, type PathQuestion } from '../../graph/path-question.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { Failed } from '../states/failed.tsx'
import { Skeleton } from '../inspector/skeleton.tsx'
import { EntityName } from '../widgets/entity-name.tsx'
import { Icon } from '../widgets/icon.tsx'

/** The API walks no further round an entity. */
const furthest = 3
const named = 5

type Props = { id: string; question: PathQuestion; searched: number }

/** How far one gets from one end where no way leads to the other: the best connected of those that are reached. */
export function Frontier({ id, question, searched }: Props) {
  const t = useText()
  const lang = useLang()
  const { api, run } = useExplorer()
  const entity = useSession(({ graph }) => graph.entities.get(id))
  const steps = Math.min(furthest, Math.max(1, Math.ceil(searched / 2)))
  const query = api.queries.reach(id, steps, givenLimits(question))
  const { data, error, refetch } = useQuery(query, api.client)
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={2} />
  const reached = (data.neighborhood?.nodes ?? []).map(toEntity).filter((each) => each.id !== id)
  const best = reached.toSorted((a, b) => b.degree - a.degree).slice(0, named)
  const name = entity ? nameIn(entity, lang).value : id
  const isCut = data.neighborhood?.truncated ?? false
  return (
    <div className="frontier">
      <p>{t(isCut ? 'paths.reachedMore' : 'paths.reached', { name, steps, count: reached.length })}</p>
      <ul>
        {best.map((each) => (
          <li key={each.id}>
            <AriaButton
              className="frontier-name"
              onPress={() => void run(commands.showEntities, { ids: [each.id] })}
            >
              <Icon name="plus" /> <EntityName entity={each} />
            </AriaButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
