import { useId, useState, type DragEvent } from 'react'
import { useText } from '../../i18n/i18n.ts'

type Props = { onFiles(files: readonly File[]): void }

/** Where files are chosen, or dropped. */
export function Chooser({ onFiles }: Props) {
  const t = useText()
  const hint = useId()
  const [isOver, setIsOver] = useState(false)
  const drop = (event: DragEvent): void => {
    // The page itself opens what is dropped on it as something saved.
    event.preventDefault()
    event.stopPropagation()
    setIsOver(false)
    document.documentElement.removeAttribute('data-dropping')
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className="import-drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label className="button button-strong import-choose">
        <span className="button-words">{t('import.choose')}</span>
        <input
          type="file"
          multiple
          aria-describedby={hint}
          onChange={({ target }) => {
            if (target.files?.length) onFiles([...target.files])
            target.value = ''
          }}
        />
      </label>
      <p id={hint} className="soft">
        {t('import.hint')}
      </p>
    </div>
  )
}
