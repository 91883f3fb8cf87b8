import { endsOf } from '../../graph/bundles.ts'
import { useText } from '../../i18n/i18n.ts'
import { IconButton } from '../widgets/icon-button.tsx'
import { EntitiesPage } from './entities-page.tsx'
import { EntityPage } from './entity-page.tsx'
import { PairPage } from './pair-page.tsx'
import { RelationPage } from './relation-page.tsx'
import type { Target } from './trail.ts'
import { useWalkOfSelection, WalkContext, type Walk } from './walk.ts'
import './inspector.css'

/**
 * All that is known of what is selected. From here the whole graph can be walked, also where it is not on the canvas:
 * what is opened is selected if it stands there, and remembered for going back either way.
 */
export function InspectorPanel() {
  const walk = useWalkOfSelection()
  return (
    <WalkContext value={walk}>
      <div className="inspector">
        {(walk.canBack || walk.canForward) && <TrailBar walk={walk} />}
        {walk.target ? <Page target={walk.target} /> : <Hint />}
      </div>
    </WalkContext>
  )
}

function TrailBar({ walk }: { walk: Walk }) {
  const t = useText()
  return (
    <div className="inspector-trail">
      <IconButton
        icon="arrow-left"
        mirrored
        label={t('inspector.back')}
        isDisabled={!walk.canBack}
        onPress={walk.back}
      />
      <IconButton
        icon="arrow-right"
        mirrored
        label={t('inspector.forward')}
        isDisabled={!walk.canForward}
        onPress={walk.forward}
      />
    </div>
  )
}

function Page({ target }: { target: Target }) {
  if ('entity' in target) return <EntityPage key={target.entity} id={target.entity} />
  const pair = 'relation' in target ? endsOf(target.relation) : null
  if (pair) return <PairPage pair={pair} />
  if ('relation' in target) return <RelationPage key={target.relation} id={target.relation} />
  return <EntitiesPage ids={target.entities} />
}

function Hint() {
  const t = useText()
  return (
    <div className="inspector-hint">
      <h3>{t('inspector.hintTitle')}</h3>
      <p>{t('inspector.hint')}</p>
    </div>
  )
}
