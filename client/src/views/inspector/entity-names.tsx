import { Fragment } from 'react'
import type { NameKind } from '../../api/generated/operations.ts'
import type { Name } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'
import { LangText } from '../widgets/lang-text.tsx'

const kinds: readonly NameKind[] = ['ALIAS', 'ACRONYM', 'FORMER', 'TRANSLITERATION']

/** The names besides the primary ones, by kind. */
export function EntityNames({ names }: { names: readonly Name[] }) {
  const t = useText()
  const groups = kinds
    .map((kind) => ({ kind, found: names.filter((name) => name.kind === kind) }))
    .filter(({ found }) => found.length > 0)
  if (groups.length === 0) return null
  return (
    <section className="inspector-section">
      <h4>{t('inspector.otherNames')}</h4>
      <dl className="facts">
        {groups.map(({ kind, found }) => (
          <div key={kind}>
            <dt>{t(`nameKind.${kind}`)}</dt>
            <dd>
              {found.map((name, at) => (
                <Fragment key={`${name.lang} ${name.value}`}>
                  {at > 0 && ' · '}
                  <span className="entity-names-one">
                    <LangText text={name} />
                  </span>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
