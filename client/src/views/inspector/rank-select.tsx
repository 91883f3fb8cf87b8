import type { RelationRank } from '../../api/generated/operations.ts'
import { useText } from '../../i18n/i18n.ts'
import './field.css'

export const ranks: readonly RelationRank[] = ['AMOUNT', 'RECENCY', 'CONFIDENCE', 'DEGREE']

type Props = { label: string; value: RelationRank; onChange: (rank: RelationRank) => void }

/** What comes first in a list or an expansion. */
export function RankSelect({ label, value, onChange }: Props) {
  const t = useText()
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = ranks.find((rank) => rank === event.target.value)
          if (chosen) onChange(chosen)
        }}
      >
        {ranks.map((rank) => (
          <option key={rank} value={rank}>
            {t(`rank.${rank}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
