import type { JobFragment } from '../../api/generated/import-operations.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'

type Props = { outcome: NonNullable<JobFragment['outcome']> }

const things = ['entities', 'relations', 'claims'] as const
const ways = ['new', 'changed', 'same'] as const

/** How much was, or would be, new, changed and the same. */
export function Outcome({ outcome }: Props) {
  const t = useText()
  const { number } = useFormat()
  return (
    <>
      <table className="import-counts">
        <thead>
          <tr>
            <th scope="col">{t('import.of')}</th>
            {ways.map((way) => (
              <th key={way} scope="col">
                {t(`import.${way}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {things.map((thing) => (
            <tr key={thing}>
              <th scope="row">{t(`import.${thing}`)}</th>
              {ways.map((way) => (
                <td key={way}>{number(outcome[thing][way])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {outcome.typeWords.length > 0 && (
        <p className="soft">
          {t('import.newTypes')} <bdi>{outcome.typeWords.map(({ type }) => type).join(', ')}</bdi>
        </p>
      )}
    </>
  )
}
