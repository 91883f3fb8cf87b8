import { useState } from 'react'
import { Form } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { givenLimits, type PathLimits } from '../../graph/path-question.ts'
import { useText } from '../../i18n/i18n.ts'
import { longestPath } from '../../state/view.ts'
import { Button } from '../widgets/button.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import { PathLimitsField } from './path-limits-field.tsx'
import { EntityField } from './entity-field.tsx'
import { pathDraft, type PathDraft } from '../../state/path-draft.ts'
import '../inspector/field.css'

const lengths = Array.from({ length: longestPath }, (_, at) => at + 1)

type Props = { draft: PathDraft; maxLength: number; asked: PathLimits }

/** The question: from whom, to whom, over how many steps at most. */
export function PathForm({ draft: { from, to }, maxLength, asked }: Props) {
  const t = useText()
  const { run, session } = useExplorer()
  const [most, setMost] = useState(maxLength)
  const [limits, setLimits] = useState(asked)
  const set = (ends: Partial<PathDraft>): void => pathDraft(session).setState(ends)
  const isSame = from !== null && from === to
  const submit = (): void => {
    if (from !== null && to !== null && !isSame) {
      void run(commands.findPaths, { from, to, maxLength: most, ...givenLimits(limits) })
    }
  }
  return (
    <Form
      className="path-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <EntityField label={t('paths.from')} id={from} onChange={(id) => set({ from: id })} onEnter={submit} />
      <EntityField label={t('paths.to')} id={to} onChange={(id) => set({ to: id })} onEnter={submit} />
      <PathLimitsField limits={limits} onChange={setLimits} />
      <div className="path-form-row">
        <label className="field">
          <span>{t('paths.steps')}</span>
          <select value={most} onChange={(event) => setMost(Number(event.target.value))}>
            {lengths.map((count) => (
              <option key={count} value={count}>
                {t('paths.length', { count })}
              </option>
            ))}
          </select>
        </label>
        <IconButton
          icon="arrow-up-down"
          label={t('paths.swap')}
          onPress={() => set({ from: to, to: from })}
        />
        <Button type="submit" look="strong" icon="route" isDisabled={from === null || to === null || isSame}>
          {t('paths.find')}
        </Button>
      </div>
      {isSame && <p className="paths-soft">{t('paths.same')}</p>}
    </Form>
  )
}
