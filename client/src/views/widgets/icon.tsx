import { icons, type IconName } from './icons.ts'
import './icon.css'

/** An icon of the page's own, in the colour of the text, hidden from screen readers: what stands beside it speaks. */
export function Icon({ name, mirrored = false }: { name: IconName; mirrored?: boolean }) {
  return (
    <span
      className={mirrored ? 'icon icon-mirrored' : 'icon'}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: icons[name] }}
    />
  )
}
