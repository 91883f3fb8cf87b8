import { useState } from 'react'
import { Form } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { givenLimits, type PathLimits } from '../../graph/path-question.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { AvoidFields } from './path-limits-field.tsx'
import '../inspector/field.css'
import './paths.css'

/** The API goes no further between each two of several. */
const lengths = [1, 2, 3, 4]
const usualLength = 3

/** What ties three and more: over how many steps, and by which ties. */
export function ConnectForm({ ids }: { ids: readonly string[] }) {
  const t = useText()
  const { run } = useExplorer()
  const [maxLength, setLength] = useState(usualLength)
  const [limits, setLimits] = useState<PathLimits>({})
  return (
    <section className="inspector-section" aria-label={t('paths.connectTitle')}>
      <h4>{t('paths.connectTitle')}</h4>
      <Form
        className="path-form"
        onSubmit={(event) => {
          event.preventDefault()
          void run(commands.connect, { ids, maxLength, ...givenLimits(limits) })
        }}
      >
        <div className="path-limits">
          <AvoidFields limits={limits} onChange={setLimits} />
        </div>
        <div className="path-form-row">
          <label className="field">
            <span>{t('paths.steps')}</span>
            <select value={maxLength} onChange={({ target }) => setLength(Number(target.value))}>
              {lengths.map((count) => (
                <option key={count} value={count}>
                  {t('paths.length', { count })}
                </option>
              ))}
            </select>
          </label>
          <Button type="submit" look="strong" icon="network">
            {t('command.connect')}
          </Button>
        </div>
      </Form>
    </section>
  )
}
