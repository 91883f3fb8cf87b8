import { useId, useState } from 'react'
import { useSession } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { AccessPanel } from '../access/access-panel.tsx'
import { AddEntity } from './add-entity.tsx'
import { AddRelation } from './add-relation.tsx'
import { useWritable } from './use-writable.ts'
import '../inspector/field.css'
import './curate.css'

const kinds = ['entity', 'relation'] as const

/** What the graph does not have yet: an entity, or how two of them are tied. Whoever has entities selected comes to tie them. */
export function AddPanel() {
  const t = useText()
  const name = useId()
  const isWritable = useWritable()
  const selected = useSession(({ view }) => view.selection.entities)
  const [kind, setKind] = useState<(typeof kinds)[number]>(selected.length > 0 ? 'relation' : 'entity')
  // A form that was written makes room for an empty one.
  const [round, setRound] = useState(0)
  const next = (): void => setRound(round + 1)
  if (!isWritable) return <AccessPanel />
  return (
    <>
      <fieldset className="add-kind">
        <legend className="visually-hidden">{t('add.what')}</legend>
        {kinds.map((each) => (
          <label key={each} className="curate-check">
            <input type="radio" name={name} checked={kind === each} onChange={() => setKind(each)} />
            {t(`add.${each}`)}
          </label>
        ))}
      </fieldset>
      {kind === 'entity' ? (
        <AddEntity key={round} onWritten={next} />
      ) : (
        <AddRelation key={round} ends={selected} onWritten={next} />
      )}
    </>
  )
}
