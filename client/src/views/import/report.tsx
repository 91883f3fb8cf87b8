import type { FindingFragment, JobFragment, TableFragment } from '../../api/generated/import-operations.ts'
import { useText } from '../../i18n/i18n.ts'
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
  const { file, format, entities, relations, refusal, refused, recognised } = report
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
          {t('import.doubtful')}{' '}
          <bdi>{doubtful.map(({ what, value }) => `${what}: ${value}`).join(', ')}</bdi>
        </p>
      )}
      {tables.map((table) => (
        <TableMeaning key={table.table} table={table} onChange={onTable} />
      ))}
      {refused.count > 0 && (
        <details className="import-refused">
          <summary>{t('import.refusedRows', { count: refused.count })}</summary>
          <ul>
            {refused.rows.map((finding) => (
              <li key={`${finding.table ?? ''} ${finding.row ?? ''} ${finding.code}`}>
                <Reason finding={finding} />
              </li>
            ))}
          </ul>
          <a href={findings} download>
            {t('import.allRefused')}
          </a>
        </details>
      )}
    </section>
  )
}

/** Where something stands, its value, and why it is refused; the reason is the server's own sentence. */
function Reason({ finding: { row, column, value, reason } }: { finding: FindingFragment }) {
  const t = useText()
  return (
    <>
      {row != null && <strong>{t('import.row', { row })} </strong>}
      {column != null && <bdi>{column} </bdi>}
      {value !== '' && <q dir="auto">{value}</q>}{' '}
      <span lang="en" dir="ltr">
        {reason}
      </span>
    </>
  )
}
