import { Suspense, useCallback, type ComponentType } from 'react'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import type { ToolId } from '../../state/preferences.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { ErrorBoundary } from '../states/error-boundary.tsx'
import { lazyPanel } from '../widgets/lazy-panel.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import { useCalled } from '../widgets/use-called.ts'
import './tool.css'

/** What each tool shows; its code comes when it is opened first. */
const views: Readonly<Record<ToolId, ComponentType>> = {
  saved: lazyPanel(async () => (await import('../saved/saved-panel.tsx')).SavedPanel),
  story: lazyPanel(async () => (await import('../story/story-panel.tsx')).StoryPanel),
  import: lazyPanel(async () => (await import('../import/import-panel.tsx')).ImportPanel),
  add: lazyPanel(async () => (await import('../curate/add-panel.tsx')).AddPanel),
  same: lazyPanel(async () => (await import('../same/same-panel.tsx')).SamePanel),
  outline: lazyPanel(async () => (await import('../outline/outline-panel.tsx')).OutlinePanel),
  log: lazyPanel(async () => (await import('../log/log-panel.tsx')).LogPanel),
  news: lazyPanel(async () => (await import('../news/news-panel.tsx')).NewsPanel),
  importance: lazyPanel(async () => (await import('../importance/importance-panel.tsx')).ImportancePanel),
  style: lazyPanel(async () => (await import('../style/style-panel.tsx')).StylePanel),
  compare: lazyPanel(async () => (await import('../compare/compare-panel.tsx')).ComparePanel),
  query: lazyPanel(async () => (await import('../query/query-panel.tsx')).QueryPanel),
  access: lazyPanel(async () => (await import('../access/access-panel.tsx')).AccessPanel),
}

/** The tool that is open, under its name, with the button that closes it. */
export function Tool() {
  const t = useText()
  const { preferences } = useExplorer()
  const tool = usePreferences((preferences) => preferences.tool)
  const isCalled = usePreferences((preferences) => preferences.isToolCalled)
  const answer = useCallback(() => preferences.setState({ isToolCalled: false }), [preferences])
  const heading = useCalled(isCalled, answer)
  if (!tool) return null
  const View = views[tool]
  const name = t(`choice.openTool.${tool}`)
  return (
    <section className="tool" aria-label={name}>
      <div className="tool-head">
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <IconButton
          icon="x"
          label={t('tool.close', { name })}
          onPress={() => preferences.setState({ tool: null })}
        />
      </div>
      <ErrorBoundary>
        <Suspense fallback={<Skeleton lines={5} />}>
          <View />
        </Suspense>
      </ErrorBoundary>
    </section>
  )
}
