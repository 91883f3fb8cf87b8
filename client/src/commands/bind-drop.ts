import type { Run } from './command.ts'
import { openFile } from './saved.ts'

/** Stands on the root while a file is dragged over the page. */
const sign = 'data-dropping'

/** Opens a file that is dropped anywhere on the page. */
export function bindDrop(run: Run, page: Document = document): void {
  const root = page.documentElement
  page.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    root.setAttribute(sign, '')
  })
  page.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) root.removeAttribute(sign)
  })
  page.addEventListener('drop', (event) => {
    root.removeAttribute(sign)
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    void run(openFile, { file })
  })
}
