import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createSmallWorld, type SmallWorld } from '../commands/small-world.ts'
import { ExplorerContext, type Explorer } from '../explorer.ts'
import type { Lang } from '../state/preferences.ts'

/** Shows a part of the page to a reader of a language, over the small graph; gives its world. */
export function renderPage(part: ReactNode, lang: Lang = 'en'): SmallWorld & { explorer: Explorer } {
  const world = createSmallWorld()
  const { context, run } = world
  context.preferences.setState({ lang })
  const explorer: Explorer = {
    session: context.session,
    preferences: context.preferences,
    api: context.api,
    context,
    run,
    mountCanvas: () => () => {},
  }
  document.documentElement.dir = lang === 'he' ? 'rtl' : 'ltr'
  render(
    <ExplorerContext value={explorer}>
      <I18nProvider locale={lang === 'he' ? 'he-IL' : 'en-US'}>{part}</I18nProvider>
    </ExplorerContext>,
  )
  return { ...world, explorer }
}
