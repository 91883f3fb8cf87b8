import { useEffect, useMemo, useRef } from 'react'
import type { Status } from '../api/generated/operations.ts'
import { linkOf } from '../commands/hand-over.ts'
import { useExplorer, useSession } from '../explorer.ts'
import { legendCounts } from '../graph/visible.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/i18n.ts'
import { useFigures, useVisible } from '../views/legend/use-visible.ts'
import { Icon } from '../views/widgets/icon.tsx'
import { StatusLine } from '../views/widgets/status-line.tsx'
import { TypeMark } from '../views/widgets/type-mark.tsx'
import { useStart, useVocabulary } from '../views/widgets/use-vocabulary.ts'
import { CompareRows } from './compare-rows.tsx'
import { StyleRows } from './style-rows.tsx'

const statuses: readonly Status[] = ['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED']

/** A view inside of another page: the picture, its legend, and the way to the explorer. */
export function Embed() {
  const t = useText()
  const { mountCanvas, context } = useExplorer()
  const element = useRef<HTMLDivElement>(null)
  const figures = useFigures()
  useSession(({ view }) => view)
  const { data } = useStart()
  const title = data?.graphInfo.title?.value ?? t('app.name')
  useEffect(() => (element.current ? mountCanvas(element.current) : undefined), [mountCanvas])
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className="embed">
      <header>
        <h1>{title}</h1>
        <a href={explorerLink(linkOf(context))} target="_blank" rel="noopener">
          {t('page.open')}
        </a>
      </header>
      <main>
        <div
          ref={element}
          className="embed-canvas"
          role="application"
          aria-label={t('app.canvas', figures)}
        />
        <Tools />
        <Problem />
      </main>
      <details>
        <summary>{t('panel.legendShort')}</summary>
        <Legend />
      </details>
    </div>
  )
}

/** The address of the whole explorer, at this view. */
function explorerLink(link: string): string {
  const url = new URL(link)
  url.search = ''
  return url.href
}

function Tools() {
  const t = useText()
  const { context } = useExplorer()
  const tools = [
    { id: 'zoomIn', icon: 'zoom-in', act: () => context.camera.zoomBy(1.3) },
    { id: 'zoomOut', icon: 'zoom-out', act: () => context.camera.zoomBy(1 / 1.3) },
    { id: 'fit', icon: 'maximize', act: () => context.camera.fit() },
  ] as const
  return (
    <div className="embed-tools">
      {tools.map(({ id, icon, act }) => (
        <button
          key={id}
          type="button"
          aria-label={t(`command.${id}`)}
          title={t(`command.${id}`)}
          onClick={act}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  )
}

function Problem() {
  const t = useText()
  const problem = useSession(({ notices }) => notices.findLast(({ kind }) => kind === 'problem'))
  if (!problem) return null
  const words = String(problem.details['sentence'] ?? '')
  // Every notice's message is a key of the messages.
  const message = problem.message as 'notice.problem'
  return (
    <p className="embed-problem" role="alert">
      {t(message, { ...problem.details, words })}
    </p>
  )
}

function Legend() {
  const t = useText()
  const { number } = useFormat()
  const graph = useSession((state) => state.graph)
  const isRecolored = useSession(({ looks }) => looks?.isRecolored)
  const { entityTypes } = useVocabulary()
  const visible = useVisible()
  const counts = useMemo(() => legendCounts(graph, visible), [graph, visible])
  const types = [...entityTypes.values()].filter(({ id }) => counts.entityTypes.has(id))
  return (
    <ul className="embed-legend">
      <CompareRows />
      <StyleRows />
      {types.map((type) => (
        <li key={type.id}>
          <TypeMark type={isRecolored ? { ...type, color: 'gray' } : type} size={20} />{' '}
          {type.pluralLabel.value}{' '}
          <span className="figures">{number(counts.entityTypes.get(type.id) ?? 0)}</span>
        </li>
      ))}
      {statuses
        .filter((status) => counts.statuses.has(status))
        .map((status) => (
          <li key={status}>
            <StatusLine status={status} width={24} /> {t(`status.${status}`)}{' '}
            <span className="figures">{number(counts.statuses.get(status) ?? 0)}</span>
          </li>
        ))}
    </ul>
  )
}
