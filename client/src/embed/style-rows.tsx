import { useSession } from '../explorer.ts'
import { ruleText } from '../graph/style-text.ts'
import { useFormat } from '../i18n/format.ts'
import { ruleWords } from '../state/style-words.ts'
import { RuleSample } from '../views/style/rule-sample.tsx'
import { useWording } from '../views/style/use-wording.ts'

/** The rules of the view's style as lines of the legend, each with how many it fits. */
export function StyleRows() {
  const { number } = useFormat()
  const wording = useWording()
  const legend = useSession(({ looks }) => looks?.legend)
  return legend?.map(({ rule, ids }) => (
    <li key={ruleText(rule)}>
      <RuleSample {...rule} /> {ruleWords(rule, wording)}{' '}
      <span className="figures">{number(ids.length)}</span>
    </li>
  ))
}
