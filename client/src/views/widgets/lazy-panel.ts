import { lazy, type ComponentType } from 'react'
import { loadPanelMessages } from '../../i18n/i18n.ts'

/** A part of the page whose code and words come when it is shown first. */
export function lazyPanel(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const [view] = await Promise.all([load(), loadPanelMessages()])
    return { default: view }
  })
}
