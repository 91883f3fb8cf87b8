import { useState } from 'react'
import type { JobFragment, TableFragment, TypeWordsFragment } from '../../api/generated/import-operations.ts'
import { useText } from '../../i18n/i18n.ts'
import { AccessPanel } from '../access/access-panel.tsx'
import { useWritable } from '../curate/use-writable.ts'
import { Failed } from '../states/failed.tsx'
import { errorWords } from '../states/error-words.ts'
import { Button } from '../widgets/button.tsx'
import { Chooser } from './chooser.tsx'
import { Earlier } from './earlier.tsx'
import { JobProgress } from './job-progress.tsx'
import { NewTypes } from './new-types.tsx'
import { Outcome } from './outcome.tsx'
import { Report } from './report.tsx'
import { spaceOf } from './space-of.ts'
import { Taken } from './taken.tsx'
import { keyOf } from './type-words.ts'
import { asItLooks, isOver, useImport, type Writing } from './use-import.ts'
import '../inspector/field.css'
import './import.css'

/** Files come in: chosen, looked at beside the graph, mended, and then written, all of them or nothing. */
export function ImportPanel() {
  const t = useText()
  const isWritable = useWritable()
  const work = useImport()
  const { importing, job } = work
  const [writing, setWriting] = useState(asItLooks)
  const [named, setNamed] = useState<Named>(new Map())
  if (!isWritable) return <AccessPanel />
  return (
    <div className="import">
      {!importing && <Chooser onFiles={work.send} />}
      {importing && !job?.reports.length && <p className="import-names">{importing.names.join(', ')}</p>}
      {importing && !job && !work.error && <output>{t('import.sending')}</output>}
      {job && !isOver(job) && <JobProgress job={job} onStop={() => work.stop(job.id)} />}
      {job && isOver(job) && (
        <Over
          key={job.id}
          job={job}
          work={work}
          writing={writing}
          onWriting={setWriting}
          named={named}
          onNamed={setNamed}
        />
      )}
      {work.error && <Failed error={work.error} />}
      <Earlier />
    </div>
  )
}

/** How new types are to be called, by kind and id, also of those that no file of now has. */
type Named = ReadonlyMap<string, TypeWordsFragment>

type OverProps = {
  job: JobFragment
  work: ReturnType<typeof useImport>
  writing: Writing
  onWriting(writing: Writing): void
  named: Named
  onNamed(named: Named): void
}

/** A job that is over: what it found or did, and what can be done now. */
function Over({ job, work, writing, onWriting, named, onNamed }: OverProps) {
  const t = useText()
  const [changed, setChanged] = useState<ReadonlyMap<string, TableFragment>>(new Map())
  const tables = job.reports.flatMap((report) => report.tables)
  const meant = tables.map((table) => changed.get(table.table) ?? table)
  const canWrite = job.isComparison && job.state === 'DONE'
  const types = [...named.values()]
  const newTypes = (job.outcome?.typeWords ?? []).map((type) => named.get(keyOf(type)) ?? type)
  const nameAll = (all: readonly TypeWordsFragment[]): void =>
    onNamed(new Map([...named, ...all.map((type) => [keyOf(type), type] as const)]))
  const again = (): void => {
    onWriting(asItLooks)
    onNamed(new Map())
    work.again()
  }
  // Its columns keep their names, and so what they mean.
  const keepApart = (isApart: boolean): void => {
    const wished = { ...writing, space: isApart ? spaceOf(work.importing?.names ?? []) : null }
    onWriting(wished)
    const known = tables.length > 0 ? meant : (work.importing?.tables ?? null)
    work.start({ isComparison: true, tables: known, writing: wished, types })
  }
  return (
    <>
      <output>
        {job.problem ? errorWords(t, job.problem.code, job.problem.message) : t(`import.${stateOf(job)}`)}
      </output>
      {job.problem?.code === 'IMPORT_ID_TAKEN' && writing.space === null && (
        <Button look="strong" isDisabled={work.isBusy} onPress={() => keepApart(true)}>
          {t('import.keepApart')}
        </Button>
      )}
      {job.outcome && <Outcome outcome={job.outcome} />}
      {canWrite && newTypes.length > 0 && <NewTypes types={newTypes} onType={(type) => nameAll([type])} />}
      {job.reports.map((report) => (
        <Report
          key={report.file}
          report={report}
          findings={job.findings}
          tables={report.tables.map((table) => changed.get(table.table) ?? table)}
          onTable={
            job.isComparison ? (table) => setChanged(new Map(changed).set(table.table, table)) : undefined
          }
        />
      ))}
      {job.isComparison && (
        <Taken
          tables={meant}
          onTables={(all) => setChanged(new Map(all.map((table) => [table.table, table])))}
          types={newTypes}
          onTypes={nameAll}
          isCsv={job.reports.some(({ format }) => format === 'csv')}
          onApart={keepApart}
          writing={writing}
          onWriting={(wished) => {
            onWriting(wished)
            // Read otherwise, the columns may have other names.
            work.start({ isComparison: true, tables: null, writing: wished, types })
          }}
        />
      )}
      <div className="tool-buttons">
        {canWrite && (
          <Button
            look={changed.size === 0 ? 'strong' : 'plain'}
            isDisabled={work.isBusy}
            onPress={() => work.start({ isComparison: false, tables: meant, writing, types })}
          >
            {t('import.write')}
          </Button>
        )}
        {job.isComparison && changed.size > 0 && (
          <Button
            look="strong"
            isDisabled={work.isBusy}
            onPress={() => work.start({ isComparison: true, tables: meant, writing, types })}
          >
            {t('import.compareAgain')}
          </Button>
        )}
        <Button onPress={again}>{t('import.others')}</Button>
      </div>
    </>
  )
}

function stateOf({ state, isComparison }: JobFragment) {
  if (state === 'DONE') return isComparison ? 'compared' : 'done'
  return state === 'REFUSED' ? 'refused' : 'stopped'
}
