import { createElement, lazy, type ComponentType } from 'react'
import { loadPanelMessages } from '../../i18n/i18n.ts'
import { ErrorBoundary } from '../states/error-boundary.tsx'

type Load<Props> = () => Promise<ComponentType<Props>>

/**
 * A part of the page whose code and words come when it is shown first. Where they do not come, it says so in its own place;
 * one that is only heard (`silent`) is then missing without a word.
 */
export function lazyPanel<Props extends object = object>(load: Load<Props>, options?: { silent: boolean }) {
  const View = lazy(async () => ({ default: await preloadPanel(load) }))
  return function LazyPanel(props: Props) {
    return <ErrorBoundary silent={options?.silent}>{createElement(View, props)}</ErrorBoundary>
  }
}

/** Brings a part's code and words before it is shown. */
export async function preloadPanel<Props>(load: Load<Props>): Promise<ComponentType<Props>> {
  const [view] = await Promise.all([load(), loadPanelMessages()])
  return view
}
