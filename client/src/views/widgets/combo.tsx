import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { useText } from '../../i18n/i18n.ts'
import './combo.css'

type Props<Item extends { id: string }> = {
  label: string
  /** Shown as the field's label; else it is for screen readers alone. */
  isLabelShown?: boolean
  placeholder: string
  text: string
  onText: (text: string) => void
  items: readonly Item[]
  onChoose: (item: Item) => void
  /** Enter while no option is marked. */
  onEnter?: () => void
  /** What an option shows; its text is also its name. */
  children: (item: Item) => ReactNode
  /** What stands in place of the list while there are no items; null for nothing. */
  empty: ReactNode
  /** What stands under the list. */
  foot?: ReactNode
  before?: ReactNode
  after?: ReactNode
  inputRef?: RefObject<HTMLInputElement | null>
}

/**
 * A field with a list of what fits (WAI-ARIA combobox): the focus stays in the field, arrows mark an option. Our own,
 * because React Aria's hides the rest of the page from screen readers while the list is open, with the focusable parts
 * still in it, which axe rightly refuses.
 */
export function Combo<Item extends { id: string }>({ inputRef, ...props }: Props<Item>) {
  const {
    label,
    isLabelShown = false,
    placeholder,
    text,
    items,
    children,
    empty,
    foot,
    before,
    after,
  } = props
  const t = useText()
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [marked, setMarked] = useState<string | null>(null)
  const hasText = text.trim() !== ''
  const isShown = isOpen && hasText && (items.length > 0 || empty !== null)
  const at = items.findIndex((item) => item.id === marked)
  const active = isShown && at >= 0 ? optionId(id, at) : undefined

  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const choose = (item: Item): void => {
    setOpen(false)
    setMarked(null)
    props.onChoose(item)
  }
  const step = (by: 1 | -1): void => {
    setOpen(true)
    if (items.length === 0) return
    const from = at < 0 && by < 0 ? 0 : at
    setMarked(items[(from + by + items.length) % items.length]?.id ?? null)
  }
  const enter = (): void => {
    const item = isShown ? items[at] : undefined
    if (item) choose(item)
    else if (props.onEnter && hasText) props.onEnter()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter') enter()
    else if (event.key === 'Escape' && isShown) setOpen(false)
    else if (event.key === 'Escape' && hasText) props.onText('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={root}
      className="combo"
      onBlur={({ relatedTarget }) => {
        if (!root.current?.contains(relatedTarget)) setOpen(false)
      }}
    >
      <label className={isLabelShown ? 'combo-label' : 'visually-hidden'} htmlFor={`${id}-input`}>
        {label}
      </label>
      <div className="combo-field">
        {before}
        <input
          ref={inputRef}
          id={`${id}-input`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="combobox"
          // An empty field with `auto` would show its placeholder from left to right.
          dir={text === '' ? undefined : 'auto'}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={placeholder}
          value={text}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? (items.length > 0 ? `${id}-list` : `${id}-pop`) : undefined}
          aria-activedescendant={active}
          onChange={(event) => {
            props.onText(event.target.value)
            setMarked(null)
            setOpen(true)
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        {after}
      </div>
      {isShown && (
        <div id={`${id}-pop`} className="combo-pop">
          {items.length === 0 ? (
            empty
          ) : (
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            <div id={`${id}-list`} role="listbox" aria-label={label} className="combo-list">
              {items.map((item, index) => (
                <Option
                  key={item.id}
                  id={optionId(id, index)}
                  isMarked={index === at}
                  onChoose={() => choose(item)}
                >
                  {children(item)}
                </Option>
              ))}
            </div>
          )}
          {items.length > 0 && foot}
        </div>
      )}
      <output className="visually-hidden">
        {isShown && items.length > 0 ? t('search.count', { count: items.length }) : ''}
      </output>
    </div>
  )
}

type OptionProps = { id: string; isMarked: boolean; onChoose: () => void; children: ReactNode }

function Option({ id, isMarked, onChoose, children }: OptionProps) {
  return (
    // The field has the focus and the keys; an option is only ever clicked.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={isMarked}
      tabIndex={-1}
      className="combo-option"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  )
}

function optionId(id: string, at: number): string {
  return `${id}-option-${at}`
}
