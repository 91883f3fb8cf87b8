import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { useExplorer, useSession } from '../../explorer.ts'
import { foundOnCanvas } from '../../graph/found-on-canvas.ts'
import { nameIn } from '../../graph/graph.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { point, select, walkTo } from '../../state/session.ts'
import { useSeen } from '../legend/use-visible.ts'
import { Icon } from '../widgets/icon.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import './find.css'

/** Finds names on the canvas: all that fit stand out, Enter goes from one to the next, Escape leaves the keyboard there. */
export function FindBar() {
  const t = useText()
  const lang = useLang()
  const { session, preferences, context } = useExplorer()
  const { graph, visible } = useSeen()
  const places = useSession(({ view }) => view.places)
  const [text, setText] = useState('')
  const [at, setAt] = useState<number | null>(null)
  const found = useMemo(() => foundOnCanvas(graph, places, visible, text), [graph, places, visible, text])
  const current = at === null ? undefined : found[at % Math.max(1, found.length)]
  useEffect(() => {
    if (found.length === 0) return
    point(session, { entities: new Set(current === undefined ? found : [current]), relations: new Set() })
    return () => point(session, null)
  }, [session, found, current])

  const go = (by: number): void => {
    if (found.length === 0) return
    const next = at === null ? (by > 0 ? 0 : found.length - 1) : (at + by + found.length) % found.length
    const id = found[next]
    setAt(next)
    if (id === undefined) return
    context.camera.center(id)
    select(session, { entities: [id], relation: null })
  }
  const close = (): void => {
    preferences.setState({ find: false })
    if (current !== undefined) walkTo(session, current)
    document.getElementById('canvas')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const entity = current === undefined ? undefined : graph.entities.get(current)
  const told =
    text.trim() === ''
      ? ''
      : found.length === 0
        ? t('find.none')
        : at === null || !entity
          ? t('find.count', { count: found.length })
          : t('find.at', { number: at + 1, count: found.length, name: nameIn(entity, lang).value })
  return (
    <search className="find-bar" aria-label={t('command.findOnCanvas')}>
      <Icon name="scan-search" />
      <input
        type="text"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- who opens it wants to type into it
        autoFocus
        dir={text === '' ? undefined : 'auto'}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        aria-label={t('command.findOnCanvas')}
        placeholder={t('find.placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(null)
        }}
        onKeyDown={onKeyDown}
      />
      <output className="find-told">{told}</output>
      <IconButton
        icon="chevron-up"
        label={t('find.previous')}
        isDisabled={found.length === 0}
        onPress={() => go(-1)}
      />
      <IconButton
        icon="chevron-down"
        label={t('find.next')}
        isDisabled={found.length === 0}
        onPress={() => go(1)}
      />
      <IconButton icon="x" label={t('find.close')} onPress={close} />
    </search>
  )
}
