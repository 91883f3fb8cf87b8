import { attributes } from '../../../file-formats/escape-xml.ts'

/** The HTML that shows a link's view inside of another page; `title` is what screen readers call it there. */
export function embedCode(link: string, title: string): string {
  const url = new URL(link)
  url.search = '?embed'
  const frame = { src: url.href, title, width: '100%', height: 480, loading: 'lazy', style: 'border:0' }
  return `<iframe${attributes(frame)}></iframe>`
}
