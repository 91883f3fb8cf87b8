import { useEffect, useState } from 'react'
import { Form } from 'react-aria-components'
import { bringSaved } from '../../commands/saved-work.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Button } from '../widgets/button.tsx'
import { SavedRow } from './saved-row.tsx'
import './saved.css'

/** What is kept in this browser, to be opened, renamed, deleted and taken along as files; and what is seen, to be kept. */
export function SavedPanel() {
  const t = useText()
  const { context, run } = useExplorer()
  const saved = useSession((state) => state.saved)
  useEffect(() => void bringSaved(context), [context])
  return (
    <>
      <SaveForm />
      <div className="tool-buttons">
        <Button icon="folder-open" onPress={() => void run(commands.openFile, { file: null })}>
          {t('command.openFile')}
        </Button>
        <SaveAsFile />
      </div>
      {!saved && <Skeleton lines={4} />}
      {saved?.length === 0 && <p className="soft">{t('saved.none')}</p>}
      {saved && saved.length > 0 && (
        <ul className="saved" aria-label={t('choice.openTool.saved')}>
          {saved.map((item) => (
            <SavedRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      <p className="soft">{t('saved.where')}</p>
    </>
  )
}

function SaveForm() {
  const t = useText()
  const { run } = useExplorer()
  const isEmpty = useSession(({ view }) => view.places.size === 0)
  const [title, setTitle] = useState('')
  return (
    <Form
      className="saved-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isEmpty) return
        void run(commands.saveView, { title })
        setTitle('')
      }}
    >
      <label className="saved-field">
        <span>{t('saved.name')}</span>
        <input
          value={title}
          dir={title === '' ? undefined : 'auto'}
          maxLength={200}
          autoComplete="off"
          placeholder={t('saved.namePlaceholder')}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <Button type="submit" look="strong" icon="bookmark" isDisabled={isEmpty}>
        {t('saved.save')}
      </Button>
    </Form>
  )
}

function SaveAsFile() {
  const t = useText()
  const { run } = useExplorer()
  const isEmpty = useSession(({ view }) => view.places.size === 0)
  return (
    <Button icon="download" isDisabled={isEmpty} onPress={() => void run(commands.saveAsFile, { id: null })}>
      {t('command.saveAsFile')}
    </Button>
  )
}
