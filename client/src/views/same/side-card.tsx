import type { SameEntityFragment } from '../../api/generated/same-operations.ts'
import { toEntity } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'
import { EntityName } from '../widgets/entity-name.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { TypeMark } from '../widgets/type-mark.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'

type Props = { entity: SameEntityFragment; other: SameEntityFragment | null }

/** One of two: who it is; what the other one has as well stands out. */
export function SideCard({ entity, other }: Props) {
  const t = useText()
  const { entityTypes } = useVocabulary()
  const type = entityTypes.get(entity.type.id)
  const names = entity.names.filter(
    ({ value }, at) => entity.names.findIndex((each) => each.value === value) === at,
  )
  const isShared = (value: string) => other?.names.some((name) => name.value === value)
  const hasId = (scheme: string, value: string) =>
    other?.externalIds.some((each) => each.scheme === scheme && each.value === value)
  return (
    <div className="same-side">
      <p className="same-name">
        <TypeMark type={type} size={24} />
        <strong>
          <EntityName entity={toEntity(entity)} />
        </strong>
      </p>
      <p className="soft">
        {type?.label.value ?? entity.type.id} · {t('same.relations', { count: entity.degree ?? 0 })}
      </p>
      <ul>
        {names.map((name) => (
          <li key={name.value} data-shared={isShared(name.value) || undefined}>
            <LangText text={name} />
          </li>
        ))}
        {entity.externalIds.map(({ scheme, value }) => (
          <li key={`${scheme} ${value}`} data-shared={hasId(scheme, value) || undefined}>
            <bdi dir="ltr">
              {scheme} {value}
            </bdi>
          </li>
        ))}
      </ul>
      {entity.summary && (
        <p className="same-summary">
          <LangText text={entity.summary} />
        </p>
      )}
    </div>
  )
}
