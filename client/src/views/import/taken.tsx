import { useId, useState } from 'react'
import type { TableFragment } from '../../api/generated/import-operations.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { meaningFile, readMeaning, withMeaning } from './saved-meaning.ts'

/** As the server names them; the first two are what files of here mostly are. */
const encodings = ['utf-8', 'windows-1255', 'windows-1252', 'utf-16le', 'utf-16be'] as const

type Props = {
  tables: readonly TableFragment[]
  onTables(tables: readonly TableFragment[]): void
  encoding: string | null
  onEncoding(encoding: string | null): void
}

/** How the files are taken as a whole: their encoding, and meanings that are saved for next month, or come from last month. */
export function Taken({ tables, onTables, encoding, onEncoding }: Props) {
  const t = useText()
  const id = useId()
  const { run } = useExplorer()
  const [isNone, setNone] = useState(false)
  const use = async (file: File): Promise<void> => {
    const saved = readMeaning(await file.text())
    setNone(saved === null)
    if (saved) onTables(tables.map((table) => withMeaning(table, saved)))
  }
  return (
    <details className="import-taken">
      <summary>{t('import.taken')}</summary>
      <label className="field">
        <span>{t('import.encoding')}</span>
        <select value={encoding ?? ''} onChange={({ target }) => onEncoding(target.value || null)}>
          <option value="">{t('import.guessed')}</option>
          {encodings.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
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
              const content = meaningFile(tables)
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
