import hebrew from '@fontsource-variable/rubik/files/rubik-hebrew-wght-normal.woff2?url'
import latin from '@fontsource-variable/rubik/files/rubik-latin-wght-normal.woff2?url'
import { requestFile, requestIcon } from '../api/request.ts'
import { inkOf } from './colors.ts'
import type { Subject } from './subject.ts'
import type { Look } from './write-svg.ts'

const faces = [
  { file: hebrew, range: 'U+0590-05FF,U+20AA,U+FB1D-FB4F' },
  { file: latin, range: 'U+0000-00FF,U+2000-206F,U+20AC,U+2122' },
]

/** What a picture needs icons and an outline for. */
type Drawn = Pick<Subject, 'entities' | 'groups' | 'rules' | 'onMap'>

/** The page's colours, icons and letters, all carried inside of the picture. */
export async function lookOfPage({ entities, groups, rules, onMap }: Drawn): Promise<Look> {
  const ruled = rules.flatMap(({ channel, look }) => (channel === 'icon' ? [look] : []))
  const names = [
    ...new Set([
      ...entities.map(({ type, look }) => look.icon ?? type.icon),
      ...groups.map(({ type }) => type.icon),
      ...ruled,
    ]),
  ]
  const [icons, fonts] = await Promise.all([
    Promise.all(names.map(async (name) => [name, await requestIcon(name)] as const)),
    Promise.all(faces.map(async ({ file, range }) => ({ range, data: base64(await requestFile(file)) }))),
  ])
  const fontFace = fonts
    .map(
      ({ range, data }) =>
        `@font-face{font-family:'Rubik Variable';font-weight:300 900;unicode-range:${range};src:url(data:font/woff2;base64,${data}) format('woff2')}`,
    )
    .join('')
  const ink = inkOf(document.documentElement)
  const outline = onMap ? (await import('../layout/world-outline.ts')).worldOutline() : ''
  return { ink, icons: new Map(icons), fontFace, outline }
}

function base64(bytes: ArrayBuffer): string {
  let text = ''
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte)
  return btoa(text)
}
