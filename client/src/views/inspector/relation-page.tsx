import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer, usePreferences, useSession } from '../../explorer.ts'
import { toEntity, toRelation, type Entity } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { Actions } from './actions.tsx'
import { AddButton } from './add-button.tsx'
import { Claims } from './claims.tsx'
import { EntityLink } from './entity-link.tsx'
import { History } from '../curate/history.tsx'
import { Failed } from '../states/failed.tsx'
import { RelationFacts } from './relation-facts.tsx'
import { Skeleton } from './skeleton.tsx'
import { isRelationOnCanvas, useWalk } from './walk.ts'

/** One relation with its evidence: the sentence, its facts, then each claim with its source. */
export function RelationPage({ id }: { id: string }) {
  const t = useText()
  const { api } = useExplorer()
  const { heading } = useWalk()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const [isTurned, setTurned] = useState(false)
  const { data, error, refetch } = useQuery(api.queries.relationDetails(id, langs), api.client)
  const details = data?.relation
  if (data && !details) return <p className="inspector-hint">{t('inspector.missing')}</p>
  return (
    <article className="inspector-page">
      <h3 ref={heading} tabIndex={-1} className="relation-sentence">
        {details && <LangText text={isTurned ? details.inverse : details.sentence} />}
        {!details && !error && <Skeleton lines={2} />}
      </h3>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!details && !error && <Skeleton lines={6} />}
      {details && (
        <>
          <RelationActions id={id} onTurn={() => setTurned(!isTurned)} />
          <RelationFacts relation={toRelation(details)} role={details.role} />
          <Ends ends={[toEntity(details.source), toEntity(details.target)]} />
          <Claims id={id} first={details.claims} />
          <History id={id} />
        </>
      )}
    </article>
  )
}

function RelationActions({ id, onTurn }: { id: string; onTurn: () => void }) {
  const t = useText()
  const { run } = useExplorer()
  const isShown = useSession((state) => isRelationOnCanvas(state, id))
  return (
    <Actions>
      <Button icon="arrow-left-right" onPress={onTurn}>
        {t('relation.turn')}
      </Button>
      {isShown && (
        <Button look="quiet" icon="eye-off" onPress={() => void run(commands.removeRelation, { id })}>
          {t('relation.remove')}
        </Button>
      )}
    </Actions>
  )
}

function Ends({ ends }: { ends: readonly Entity[] }) {
  const t = useText()
  return (
    <section className="inspector-section">
      <h4>{t('relation.ends')}</h4>
      <ul className="ties">
        {ends.map((entity) => (
          <li key={entity.id} className="tie">
            <EntityLink entity={entity} />
            <AddButton entity={entity} />
          </li>
        ))}
      </ul>
    </section>
  )
}
