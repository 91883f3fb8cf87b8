import { Button } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { ruleText } from '../../graph/style-text.ts'
import { facets, type LegendRule } from '../../graph/style.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { select, type Focus } from '../../state/session.ts'
import { ruleWords } from '../../state/style-words.ts'
import { usePointing } from '../inspector/use-pointing.ts'
import { LegendSection } from '../legend/legend-section.tsx'
import { Button as PageButton } from '../widgets/button.tsx'
import { RuleSample } from './rule-sample.tsx'
import { useWording } from './use-wording.ts'

/** The rules of the style, each with how many it fits; choosing one selects those, or the ends of those relations. */
export function StyleLegend() {
  const t = useText()
  const { run } = useExplorer()
  const legend = useSession(({ looks }) => looks?.legend)
  return (
    <>
      <LegendSection title={t('style.legend')} isEmpty={!legend || legend.length === 0}>
        {legend?.map((each) => (
          <RuleLine key={`${each.scale} ${ruleText(each.rule)}`} {...each} />
        ))}
      </LegendSection>
      <PageButton
        look="quiet"
        className="legend-more-filters"
        icon="contrast"
        onPress={() => void run(commands.openTool, { tool: 'style' })}
      >
        {t('choice.openTool.style')}
      </PageButton>
    </>
  )
}

function RuleLine({ rule, ids }: LegendRule) {
  const t = useText()
  const { number } = useFormat()
  const { session } = useExplorer()
  const wording = useWording()
  const focus = (): Focus => {
    if (facets[rule.facet].of === 'entity') return { entities: new Set(ids), relations: new Set() }
    const { relations } = session.getState().graph
    const ends = ids.flatMap((id) => {
      const relation = relations.get(id)
      return relation ? [relation.source, relation.target] : []
    })
    return { entities: new Set(ends), relations: new Set(ids) }
  }
  const pointing = usePointing(focus)
  const words = ruleWords(rule, wording)
  return (
    <li className="legend-line">
      <Button
        className="legend-button"
        {...pointing}
        onPress={() => select(session, { entities: [...focus().entities], relation: null })}
      >
        <span className="visually-hidden">
          {t('style.row', { words, count: ids.length, look: t(`look.${rule.channel}`, { look: rule.look }) })}
        </span>
        <span className="legend-mark">
          <RuleSample {...rule} />
        </span>
        <span className="legend-label" aria-hidden="true">
          {words}
        </span>
        <span className="legend-count figures" aria-hidden="true">
          {number(ids.length)}
        </span>
      </Button>
    </li>
  )
}
