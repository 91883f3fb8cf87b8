import { useId, useState } from 'react'
import type { TableFragment, TypeWordsFragment } from '../../api/generated/import-operations.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { meaningFile, readMeaning, withMeaning } from './saved-meaning.ts'
import type { Writing } from './use-import.ts'

/** As the server names them; the first two are what files of here mostly are. */
const encodings = ['utf-8', 'windows-1255', 'windows-1252', 'utf-16le', 'utf-16be'] as const

/** What may stand between the cells of a table of text, as the server names it. */
const delimiters = ['comma', 'semicolon', 'tab', 'pipe'] as const

type Props = {
  tables: readonly TableFragment[]
  onTables(tables: readonly TableFragment[]): void
  types: readonly TypeWordsFragment[]
  onTypes(types: readonly TypeWordsFragment[]): void
  isCsv: boolean
  writing: Writing
  onWriting(writing: Writing): void
  /** Hears whether the ids of the files are to be kept apart from those of the graph. */
  onApart(isApart: boolean): void
}

/** How the files are taken as a whole: their encoding, what stands between cells, and meanings that are saved for next month, or come from last month. */
export function Taken({ tables, onTables, types, onTypes, isCsv, writing, onWriting, onApart }: Props) {
  const t = useText()
  const id = useId()
  const { run } = useExplorer()
  const [isNone, setNone] = useState(false)
  const use = async (file: File): Promise<void> => {
    const saved = readMeaning(await file.text())
    setNone(saved === null)
    if (!saved) return
    onTables(tables.map((table) => withMeaning(table, saved.tables)))
    onTypes(saved.types)
  }
  return (
    <details className="import-taken">
      <summary>{t('import.taken')}</summary>
      <label className="field">
        <span>{t('import.encoding')}</span>
        <select
          value={writing.encoding ?? ''}
          onChange={({ target }) => onWriting({ ...writing, encoding: target.value || null })}
        >
          <option value="">{t('import.guessed')}</option>
          {encodings.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      {isCsv && (
        <label className="field">
          <span>{t('import.delimiter')}</span>
          <select
            value={writing.delimiter ?? ''}
            onChange={({ target }) => onWriting({ ...writing, delimiter: target.value || null })}
          >
            <option value="">{t('import.guessed')}</option>
            {delimiters.map((each) => (
              <option key={each} value={each}>
                {t(`import.delimiter.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="import-check">
        <input
          type="checkbox"
          checked={writing.space !== null}
          onChange={({ target }) => onApart(target.checked)}
        />
        <span>{t('import.idsApart')}</span>
      </label>
      {tables.length > 0 && (
        <>
          <label className="import-saved" htmlFor={id}>
            <span>{t('import.useMeaning')}</span>
            <input
              id={id}
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => {
                const [file] = target.files ?? []
                if (file) void use(file)
              }}
            />
          </label>
          {isNone && (
            <p className="import-refusal" role="alert">
              {t('import.noMeaning')}
            </p>
          )}
          <Button
            look="quiet"
            icon="download"
            onPress={() => {
              const content = meaningFile(tables, types)
              void run(commands.saveFile, { name: 'kesher-mapping.json', content, type: 'application/json' })
            }}
          >
            {t('import.saveMeaning')}
          </Button>
        </>
      )}
    </details>
  )
}
