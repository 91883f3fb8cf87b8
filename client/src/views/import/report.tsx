import { useMutation } from '@tanstack/react-query'
import type { FindingFragment, JobFragment, TableFragment } from '../../api/generated/import-operations.ts'
import { requestFile } from '../../api/request.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { isMessageKey, useText, type Translate } from '../../i18n/i18n.ts'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { findingWords } from './finding-words.ts'
import { TableMeaning } from './table-meaning.tsx'

type Props = {
  report: JobFragment['reports'][number]
  /** Where all refused rows are, as CSV. */
  findings: string
  tables: readonly TableFragment[]
  /** Hears of another meaning of a table; not there where it is too late for that. */
  onTable: ((table: TableFragment) => void) | undefined
}

/** What a file holds, what its columns are taken for, and which rows are refused. */
export function Report({ report, findings, tables, onTable }: Props) {
  const t = useText()
  const { file, format, entities, relations, refusal, refused, notices, recognised } = report
  const doubtful = recognised.filter(({ isCertain }) => !isCertain)
  return (
    <section className="import-report" aria-label={file}>
      <h3>
        <bdi>{file}</bdi>
      </h3>
      <p className="soft">
        {format !== null && <bdi>{format}</bdi>} {t('import.holds', { entities, relations })}
      </p>
      {refusal && (
        <p className="import-refusal" role="alert">
          <Reason finding={refusal} />
        </p>
      )}
      {doubtful.length > 0 && (
        <p className="soft">
          {t('import.doubtful')} {[...new Set(doubtful.map((guess) => guessWords(t, guess)))].join(', ')}
        </p>
      )}
      {tables.map((table) => (
        <TableMeaning key={table.table} table={table} onChange={onTable} />
      ))}
      <Findings found={refused} summary={t('import.refusedRows', { count: refused.count })} all={findings} />
      <Findings found={notices} summary={t('import.notices', { count: notices.count })} all={findings} />
    </section>
  )
}

/** What something was taken for, in the reader's language. */
function guessWords(t: Translate, { what, value }: { what: string; value: string }): string {
  const key = `import.guess.${what}`
  return isMessageKey(key) ? t(key, { value: value || 'none' }) : `${what}: ${value}`
}

type FindingsProps = {
  found: JobFragment['reports'][number]['refused']
  summary: string
  /** Where all of them are, as CSV. */
  all: string
}

/** Rows that are refused, or worth a look: how many, the first of them, and all of them to be saved. */
function Findings({ found: { count, rows }, summary, all }: FindingsProps) {
  if (count === 0) return null
  return (
    <details className="import-refused">
      <summary>{summary}</summary>
      <ul>
        {rows.map((finding) => (
          <li key={JSON.stringify(finding)}>
            <Reason finding={finding} />
          </li>
        ))}
      </ul>
      <SaveFindings address={all} />
    </details>
  )
}

/** Saves all refused rows and notices. By a request of the page: a plain link would not carry the token that it may need. */
function SaveFindings({ address }: { address: string }) {
  const t = useText()
  const { api, run } = useExplorer()
  const { mutate, error, isPending } = useMutation(
    {
      mutationFn: async () => {
        const content = new Blob([await requestFile(address)], { type: 'text/csv' })
        await run(commands.saveFile, { name: 'refused-rows.csv', content, type: 'text/csv' })
      },
    },
    api.client,
  )
  return (
    <>
      <Button look="quiet" icon="download" isDisabled={isPending} onPress={() => mutate()}>
        {t('import.allRefused')}
      </Button>
      {error && <Failed error={error} />}
    </>
  )
}

/** Where something stands, its value, and why it is refused or worth a look. */
function Reason({ finding }: { finding: FindingFragment }) {
  const t = useText()
  const { table, row, column, value } = finding
  const { words, sentence } = findingWords(t, finding)
  return (
    <>
      {table !== null && <bdi>{table} </bdi>}
      {row != null && <strong>{t('import.row', { row })} </strong>}
      {column != null && <bdi>{column} </bdi>}
      {value !== '' && <q dir="auto">{value}</q>} {words}{' '}
      {sentence !== '' && (
        <span lang="en" dir="ltr">
          {sentence}
        </span>
      )}
    </>
  )
}
