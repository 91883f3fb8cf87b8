import { useLang, useText, type Translate } from '../../i18n/i18n.ts'
import type { Lang } from '../../state/preferences.ts'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { namesOfPair } from './pair-name.ts'
import type { Deed, Judging } from './use-judging.ts'

/** What was done last, told to screen readers, and the way back. */
export function Done({ judging }: { judging: Judging }) {
  const t = useText()
  const lang = useLang()
  const { deed, isPending, error, wish } = judging
  return (
    <>
      <div className="same-done" data-empty={!deed || undefined}>
        <output>{deed && wordsOf(deed, t, lang)}</output>
        {deed && deed.kind !== 'undone' && (
          <Button icon="undo-2" isDisabled={isPending} onPress={() => wish({ kind: 'undo', deed })}>
            {t('same.undo')}
          </Button>
        )}
      </div>
      {error && <Failed error={error} />}
    </>
  )
}

function wordsOf(deed: Deed, t: Translate, lang: Lang): string {
  const names = namesOfPair(deed.pair, lang)
  if (deed.kind === 'undone') return t('same.undone', names)
  if (deed.kind === 'judged') return t(`same.judged.${deed.judgement}`, names)
  const { moved, folded, toItself } = deed
  const [one, other] = deed.gone === deed.pair.aId ? [names.one, names.other] : [names.other, names.one]
  const words = t('same.merged', { one, other, moved, folded })
  return toItself === 0 ? words : `${words} ${t('same.toItself', { count: toItself })}`
}
