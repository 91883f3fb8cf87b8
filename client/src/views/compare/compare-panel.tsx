import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import { Button as AriaButton, Form } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useExplorer, usePreferences, useSession } from '../../explorer.ts'
import {
  changeKinds,
  changeSigns,
  comparedBy,
  type ChangeKind,
  type ComparedBy,
  type ComparedField,
  type Comparison,
} from '../../graph/comparison.ts'
import { useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { select } from '../../state/session.ts'
import { usePointing } from '../inspector/use-pointing.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { SideField } from './side-field.tsx'
import './compare.css'

/** Two moments or two sources beside each other: the question and, as soon as there is one, what differs. */
export function ComparePanel() {
  const t = useText()
  const { run } = useExplorer()
  const asked = useSession(({ view }) => view.compare)
  const comparison = useSession((state) => state.comparison)
  const [by, setBy] = useState<ComparedBy>(asked?.by ?? 'true')
  const [sides, setSides] = useState({ a: asked?.a ?? '', b: asked?.b ?? '' })
  // Undo, a link or a saved view may ask otherwise than what was typed here: then the form follows.
  const [followed, setFollowed] = useState(asked)
  const [turn, setTurn] = useState(0)
  if (asked !== followed) {
    setFollowed(asked)
    if (asked && (asked.by !== by || asked.a !== sides.a || asked.b !== sides.b)) {
      setBy(asked.by)
      setSides({ a: asked.a, b: asked.b })
      setTurn(turn + 1)
    }
  }
  const isReady = sides.a !== '' && sides.b !== '' && sides.a !== sides.b
  return (
    <>
      <Form
        className="compare-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) void run(commands.compare, { by, ...sides })
        }}
      >
        <label className="field compare-side">
          <span>{t('compare.by')}</span>
          <select
            value={by}
            onChange={({ target }) => {
              setBy(target.value as ComparedBy)
              setSides({ a: '', b: '' })
            }}
          >
            {comparedBy.map((each) => (
              <option key={each} value={each}>
                {t(`comparedBy.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {(['a', 'b'] as const).map((side) => (
          <SideField
            key={`${turn} ${by} ${side}`}
            by={by}
            label={t(`compare.${side}`)}
            value={sides[side]}
            onChange={(value) => setSides((now) => ({ ...now, [side]: value }))}
          />
        ))}
        <div className="tool-buttons">
          <Button type="submit" look="strong" icon="git-compare" isDisabled={!isReady}>
            {t('compare.run')}
          </Button>
          {asked && (
            <Button icon="x" onPress={() => void run(commands.endCompare, undefined)}>
              {t('command.endCompare')}
            </Button>
          )}
        </div>
      </Form>
      {asked && !comparison && <Skeleton lines={4} />}
      {comparison && <Answer comparison={comparison} />}
    </>
  )
}

function Answer({ comparison: { changes } }: { comparison: Comparison }) {
  const t = useText()
  const { api } = useExplorer()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const ids = useMemo(() => [...changes.keys()].toSorted(), [changes])
  const { data } = useQuery(api.queries.sentences(ids, langs), api.client)
  const sentences = new Map(
    data?.nodes.flatMap((node) => (node && 'sentence' in node ? [[node.id, node.sentence] as const] : [])),
  )
  return (
    <div className="compare-answer">
      <p aria-live="polite">{t('compare.found', { count: ids.length })}</p>
      {changeKinds.map((kind) => (
        <Changes
          key={kind}
          kind={kind}
          changes={ids.flatMap((id) => {
            const change = changes.get(id)
            return change?.kind === kind
              ? [{ id, fields: change.fields, sentence: sentences.get(id) ?? null }]
              : []
          })}
        />
      ))}
    </div>
  )
}

type Line = {
  id: string
  fields: readonly ComparedField[]
  sentence: { value: string; lang: string } | null
}

/** What became of some relations in one way, with the sign that they carry on the canvas. */
function Changes({ kind, changes }: { kind: ChangeKind; changes: readonly Line[] }) {
  const t = useText()
  const title = useId()
  if (changes.length === 0) return null
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>
        <span className={`compare-sign compare-${kind}`} aria-hidden="true">
          {changeSigns[kind]}
        </span>
        {t(`changeKind.${kind}`, { count: changes.length })}
      </h3>
      <ul>
        {changes.map((change) => (
          <ChangeLine key={change.id} {...change} />
        ))}
      </ul>
    </section>
  )
}

function ChangeLine({ id, fields, sentence }: Line) {
  const t = useText()
  const { session } = useExplorer()
  const relation = useSession(({ comparison }) => comparison?.relations.get(id))
  const pointing = usePointing(() => ({
    entities: new Set(relation ? [relation.source, relation.target] : []),
    relations: new Set([id]),
  }))
  return (
    <li>
      <AriaButton
        className="compare-line"
        {...pointing}
        onPress={() => select(session, { entities: [], relation: id })}
      >
        {sentence ? <LangText text={sentence} /> : id}
        {fields.length > 0 && (
          <span className="soft">{fields.map((field) => t(`comparedField.${field}`)).join(', ')}</span>
        )}
      </AriaButton>
    </li>
  )
}
