import { lazy, type ComponentType } from 'react'
import { loadPanelMessages } from '../../i18n/i18n.ts'

type Load<Props> = () => Promise<ComponentType<Props>>

/** A part of the page whose code and words come when it is shown first. */
export function lazyPanel<Props = object>(load: Load<Props>) {
  return lazy(async () => ({ default: await preloadPanel(load) }))
}

/** Brings a part's code and words before it is shown. */
export async function preloadPanel<Props>(load: Load<Props>): Promise<ComponentType<Props>> {
  const [view] = await Promise.all([load(), loadPanelMessages()])
  return view
}
