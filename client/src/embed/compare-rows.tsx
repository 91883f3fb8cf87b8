import { useSession } from '../explorer.ts'
import { changeColors, changeKinds, changeSigns, changeWidth } from '../graph/comparison.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/i18n.ts'

/** What is compared, and how what differs is marked, as lines of the legend. */
export function CompareRows() {
  const t = useText()
  const { date } = useFormat()
  const comparison = useSession((state) => state.comparison)
  if (!comparison) return null
  const { by, a, b } = comparison.question
  const kinds = [...comparison.changes.values()].map(({ kind }) => kind)
  return (
    <>
      <li>
        {by === 'source'
          ? t('log.compare', { by, a, b })
          : t('export.compared', { by, a: date(a), b: date(b) })}
      </li>
      {changeKinds
        .filter((kind) => kinds.includes(kind))
        .map((kind) => (
          <li key={kind}>
            <svg width={24} height={12} viewBox="0 0 24 12" aria-hidden="true">
              <path
                d="M1 6H23"
                stroke={`var(--palette-${changeColors[kind]})`}
                strokeWidth={changeWidth}
                strokeDasharray={kind === 'ended' ? '6 3' : undefined}
              />
            </svg>{' '}
            {changeSigns[kind]}{' '}
            {t(`changeKind.${kind}`, { count: kinds.filter((each) => each === kind).length })}
          </li>
        ))}
    </>
  )
}
