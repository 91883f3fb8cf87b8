import { useState } from 'react'
import { useText } from '../../i18n/i18n.ts'
import type { Claim } from '../inspector/claims.tsx'
import { useWalk } from '../inspector/walk.ts'
import { Button } from '../widgets/button.tsx'
import { ClaimForm } from './claim-form.tsx'
import { RetractForm } from './retract-form.tsx'
import { useReturn, useWritable } from './use-writable.ts'

type Source = Claim['source']

/** What can be done with one claim: put it right, or retract it. Nothing where the server is read-only. */
export function ClaimActions({
  relation,
  claim,
  sources,
}: {
  relation: string
  claim: Claim
  sources: readonly Source[]
}) {
  const t = useText()
  const { heading } = useWalk()
  const [open, setOpen] = useState<'correct' | 'retract' | null>(null)
  const place = useReturn(open !== null)
  const close = (): void => setOpen(null)
  if (!useWritable()) return null
  if (open === 'correct') {
    return <ClaimForm relation={relation} sources={sources} claim={claim} onClose={close} />
  }
  if (open === 'retract') {
    // The claim goes, and its buttons with it.
    const retracted = (): void => heading.current?.focus()
    return <RetractForm relation={relation} claim={claim.id} onClose={close} onDone={retracted} />
  }
  return (
    <div className="curate-buttons" ref={place}>
      <Button look="quiet" onPress={() => setOpen('correct')}>
        {t('curate.correct')}
      </Button>
      <Button look="quiet" onPress={() => setOpen('retract')}>
        {t('curate.retract')}
      </Button>
    </div>
  )
}

/** A button that opens the form for a further claim about a relation. */
export function AddClaim({ relation, sources }: { relation: string; sources: readonly Source[] }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const place = useReturn(isOpen)
  if (!useWritable()) return null
  if (isOpen) return <ClaimForm relation={relation} sources={sources} onClose={() => setOpen(false)} />
  return (
    <div className="curate-buttons" ref={place}>
      <Button icon="plus" onPress={() => setOpen(true)}>
        {t('curate.add')}
      </Button>
    </div>
  )
}
