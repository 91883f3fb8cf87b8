import { useQuery } from '@tanstack/react-query'
import { commands } from '../../commands/index.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import type { PathQuestion } from '../../graph/path-question.ts'
import { longestPath } from '../../state/view.ts'
import { Failed } from '../states/failed.tsx'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Button } from '../widgets/button.tsx'
import { CopyPaths } from './copy-paths.tsx'
import { Frontier } from './frontier.tsx'
import { PathItem } from './path-item.tsx'
import { toldPaths } from './told-paths.ts'

/** The paths as sentences; where there is none, how far was looked and what to try. */
export function PathAnswer({ question }: { question: PathQuestion }) {
  const t = useText()
  const { api } = useExplorer()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const { data, error, refetch } = useQuery(api.queries.paths(question, langs), api.client)
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={4} />
  const paths = data.paths?.paths ?? []
  if (paths.length === 0) {
    return (
      <NoPath
        question={question}
        searched={data.paths?.searchedLength ?? question.maxLength}
        isExhaustive={data.paths?.exhaustive ?? true}
      />
    )
  }
  const count = paths.length
  return (
    <>
      <p className="paths-soft" aria-live="polite">
        {t(data.paths?.truncated ? 'paths.foundMore' : 'paths.found', {
          count,
          mode: question.mode ?? 'SHORTEST',
        })}
      </p>
      <ol className="path-list">
        {toldPaths(paths).map((path, at) => (
          <PathItem key={[...path.focus.relations].join(' ')} path={path} number={at + 1} />
        ))}
      </ol>
      <CopyPaths question={question} paths={paths} />
    </>
  )
}

type NoPathProps = { question: PathQuestion; searched: number; isExhaustive: boolean }

function NoPath({ question, searched, isExhaustive }: NoPathProps) {
  const t = useText()
  const { run } = useExplorer()
  const count = Math.min(longestPath, searched + 2)
  return (
    <div className="paths-none" aria-live="polite">
      <p>{t('paths.none', { count: searched })}</p>
      {!isExhaustive && <p className="paths-soft">{t('paths.notExhaustive')}</p>}
      {searched < longestPath ? (
        <Button icon="route" onPress={() => void run(commands.findPaths, { ...question, maxLength: count })}>
          {t('paths.tryLonger', { count })}
        </Button>
      ) : (
        <p className="paths-soft">{t('paths.tryOther')}</p>
      )}
      <Frontier id={question.from} question={question} searched={searched} />
      <Frontier id={question.to} question={question} searched={searched} />
    </div>
  )
}
