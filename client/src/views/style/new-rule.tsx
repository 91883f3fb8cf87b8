import { useMemo, useState } from 'react'
import { Form } from 'react-aria-components'
import {
  channelIds,
  channels,
  facetIds,
  facets,
  iconNames,
  looksOf,
  usualStyle,
  type ChannelId,
  type FacetId,
  type StyleRule,
} from '../../graph/style.ts'
import { valuesOf } from '../../graph/style-values.ts'
import { useText } from '../../i18n/i18n.ts'
import { ruleWords } from '../../state/style-words.ts'
import { readAmount, writeAmount } from '../filter/editors.tsx'
import { BoundsFields } from '../filter/bounds-fields.tsx'
import { useSeen } from '../legend/use-visible.ts'
import { Button } from '../widgets/button.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { RuleSample } from './rule-sample.tsx'
import { useWording } from './use-wording.ts'

type Draft = Omit<StyleRule, 'look'> & { look: string }

function draftFor(facet: FacetId, is = ''): Draft {
  const channel = channelIds.find((id) => channels[id].of === facets[facet].of) ?? 'color'
  return { facet, is, min: null, max: null, channel, look: channels[channel].looks[0] }
}

/** A form for one more rule: what it asks for, and how that is to look; says how many it fits before it is added. */
export function NewRule({ onAdd }: { onAdd(rule: StyleRule): void }) {
  const t = useText()
  const [draft, setDraft] = useState<Draft>(() => draftFor('type'))
  const rule = useReady(draft)
  const fits = useFits(rule)
  const { facet, channel, look } = draft
  const own = channelIds.filter((id) => channels[id].of === facets[facet].of)
  return (
    <Form
      className="style-new"
      aria-label={t('style.new')}
      onSubmit={(event) => {
        event.preventDefault()
        if (rule) onAdd(rule)
      }}
    >
      <h3 className="style-title">{t('style.new')}</h3>
      <label className="field">
        <span>{t('style.what')}</span>
        <select value={facet} onChange={({ target }) => setDraft(draftFor(target.value as FacetId))}>
          {(['entity', 'relation'] as const).map((of) => (
            <optgroup key={of} label={t(`styleOf.${of}`)}>
              {facetIds
                .filter((id) => facets[id].of === of)
                .map((id) => (
                  <option key={id} value={id}>
                    {t(`styleFacet.${id}`)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <What draft={draft} is={rule?.is ?? ''} onChange={(part) => setDraft({ ...draft, ...part })} />
      <label className="field">
        <span>{t('style.channel')}</span>
        <select
          value={channel}
          onChange={({ target }) => {
            const next = target.value as ChannelId
            setDraft({ ...draft, channel: next, look: channels[next].looks[0] })
          }}
        >
          {own.map((id) => (
            <option key={id} value={id}>
              {t(`styleChannel.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('style.look')}</span>
        <select value={look} onChange={({ target }) => setDraft({ ...draft, look: target.value })}>
          <Looks channel={channel} />
        </select>
        <RuleSample channel={channel} look={look} />
      </label>
      <p className="soft" aria-live="polite">
        {fits === null ? t('style.choose') : t('style.wouldFit', { count: fits })}
      </p>
      <Button type="submit" icon="plus" isDisabled={!rule}>
        {t('style.add')}
      </Button>
    </Form>
  )
}

function Looks({ channel }: { channel: ChannelId }) {
  const t = useText()
  const { entityTypes } = useVocabulary()
  const { looks }: { looks: readonly string[] } = channels[channel]
  const types = channel === 'icon' ? [...entityTypes.values()] : []
  return (
    <>
      {looks.map((look) => (
        <option key={look} value={look}>
          {t(`look.${channel}`, { look })}
        </option>
      ))}
      {types.map(
        ({ id, icon, label }) =>
          !isOne(icon) && (
            <option key={id} value={icon}>
              {label.value}
            </option>
          ),
      )}
    </>
  )
}

function isOne(icon: string): boolean {
  return iconNames.some((name) => name === icon)
}

type WhatProps = { draft: Draft; is: string; onChange(part: Partial<Draft>): void }

/** The value that a rule asks for: one of those that are seen, or bounds. */
function What({ draft: { facet, min, max }, is, onChange }: WhatProps) {
  const t = useText()
  const wording = useWording()
  const values = useValues(facet)
  const { asks } = facets[facet]
  const isAmount = asks === 'amount'
  const words = (id: string): string =>
    isAmount ? id : ruleWords({ facet, is: id, min: null, max: null }, wording)
  return (
    <>
      {asks !== 'range' && (
        <label className="field">
          <span>{isAmount ? t('filter.currency') : t('style.which')}</span>
          <select value={is} onChange={({ target }) => onChange({ is: target.value })}>
            {values.map((id) => (
              <option key={id} value={id}>
                {words(id)}
              </option>
            ))}
          </select>
        </label>
      )}
      {asks !== 'choice' && (
        <BoundsFields
          key={facet}
          bounds={{ from: min, to: max }}
          inputMode="decimal"
          read={isAmount ? readAmount : (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null)}
          write={isAmount ? writeAmount : String}
          help={t(isAmount ? 'filter.amountHelp' : 'filter.degreeHelp')}
          onTry={({ from, to }) => onChange({ min: from, max: to })}
          onKeep={({ from, to }) => onChange({ min: from, max: to })}
        />
      )}
    </>
  )
}

function useValues(facet: FacetId): readonly string[] {
  const { graph, visible } = useSeen()
  return useMemo(() => valuesOf(graph, visible, facet), [graph, visible, facet])
}

/** The draft as a rule; null where something is missing. A choice that was not made is the first there is. */
function useReady(draft: Draft): StyleRule | null {
  const values = useValues(draft.facet)
  const { asks } = facets[draft.facet]
  if (asks === 'range') return draft.min === null && draft.max === null ? null : draft
  const is = values.includes(draft.is) ? draft.is : values[0]
  return is === undefined ? null : { ...draft, is }
}

/** How many a rule would fit; null for none, or where it has to be measured first. */
function useFits(rule: StyleRule | null): number | null {
  const { graph, visible } = useSeen()
  return useMemo(() => {
    if (!rule || facets[rule.facet].measure) return null
    const { legend } = looksOf(graph, visible, { ...usualStyle, rules: [rule] }, {})
    return legend[0]?.ids.length ?? 0
  }, [graph, visible, rule])
}
