import { useText } from '../../i18n/i18n.ts'
import { keyNames } from './key-names.ts'
import './keys.css'

/** A key or several at once, as they are printed on a keyboard; always from left to right. */
export function Keys({ name }: { name: string }) {
  const t = useText()
  return (
    <bdo dir="ltr" className="keys">
      {keyNames(t, name).map((part) => (
        <kbd key={part}>{part}</kbd>
      ))}
    </bdo>
  )
}
