import type { StyleChange } from '../../commands/style.ts'
import { useSession } from '../../explorer.ts'
import { ruleText } from '../../graph/style-text.ts'
import type { StyleRule } from '../../graph/style.ts'
import { useText } from '../../i18n/i18n.ts'
import { ruleWords } from '../../state/style-words.ts'
import { IconButton } from '../widgets/icon-button.tsx'
import { RuleSample } from './rule-sample.tsx'
import { useWording } from './use-wording.ts'

type Props = { rules: readonly StyleRule[]; onChange(change: StyleChange): void }

/** The reader's rules in their order: the first that fits is taken. */
export function OwnRules({ rules, onChange }: Props) {
  const t = useText()
  const wording = useWording()
  const legend = useSession(({ looks }) => looks?.legend)
  if (rules.length === 0) return null
  return (
    <section className="style-rules" aria-label={t('style.rules')}>
      <h3 className="style-title">{t('style.rules')}</h3>
      {rules.length > 1 && <p className="soft">{t('style.order')}</p>}
      <ol>
        {rules.map((rule, at) => {
          const words = ruleWords(rule, wording)
          return (
            <li key={ruleText(rule)} className="style-rule">
              <span className="legend-mark">
                <RuleSample {...rule} />
              </span>
              <span className="style-words">
                {words}
                <span className="soft">
                  {t('style.fits', {
                    look: t(`look.${rule.channel}`, { look: rule.look }),
                    count: legend?.[at]?.ids.length ?? 0,
                  })}
                </span>
              </span>
              {at > 0 && (
                <IconButton
                  icon="chevron-up"
                  label={t('style.earlier', { words })}
                  onPress={() => onChange({ kind: 'moveRule', at, to: at - 1 })}
                />
              )}
              <IconButton
                icon="x"
                label={t('style.remove', { words })}
                onPress={() => onChange({ kind: 'removeRule', at })}
              />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
