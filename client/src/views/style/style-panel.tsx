import { Radio, RadioGroup, Label } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import type { StyleChange } from '../../commands/style.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { readStyle } from '../../graph/style-text.ts'
import {
  channelIds,
  colorNames,
  paletteIds,
  scaleIds,
  scales,
  type ChannelId,
  type PaletteId,
  type Style,
} from '../../graph/style.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import '../inspector/field.css'
import { NewRule } from './new-rule.tsx'
import { OwnRules } from './own-rules.tsx'
import './style.css'

type Change = (change: StyleChange) => void

/** How marks and lines look: a palette, scales that the picture itself gives, and the reader's own rules. */
export function StylePanel() {
  const t = useText()
  const { run } = useExplorer()
  const text = useSession(({ view }) => view.style)
  const { style } = readStyle(text)
  const change: Change = (to) => void run(commands.setStyle, to)
  return (
    <div className="style-panel">
      <Palettes chosen={style.palette} onChange={change} />
      <Scales style={style} onChange={change} />
      <OwnRules rules={style.rules} onChange={change} />
      <NewRule onAdd={(rule) => change({ kind: 'addRule', rule })} />
      {text !== '' && (
        <Button look="quiet" icon="undo-2" onPress={() => change({ kind: 'clear' })}>
          {t('choice.setStyle.clear')}
        </Button>
      )}
    </div>
  )
}

function Palettes({ chosen, onChange }: { chosen: PaletteId; onChange: Change }) {
  const t = useText()
  return (
    <RadioGroup
      className="style-palettes"
      value={chosen}
      onChange={(id) => onChange({ kind: 'palette', to: id as PaletteId })}
    >
      <Label className="style-title">{t('style.palette')}</Label>
      {paletteIds.map((id) => (
        <Radio key={id} value={id} className="style-palette">
          <span>{t(`stylePalette.${id}`)}</span>
          <span className="style-swatches" data-swatches={id} aria-hidden="true">
            {colorNames.map((name) => (
              <span key={name} style={{ background: `var(--palette-${name})` }} />
            ))}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}

/** The channels that a scale can give, each with a choice among its scales. */
function Scales({ style, onChange }: { style: Style; onChange: Change }) {
  const t = useText()
  const scaled = channelIds.filter((channel) => scaleIds.some((id) => scales[id].channel === channel))
  return (
    <fieldset className="style-scales">
      <legend className="style-title">{t('style.scales')}</legend>
      {scaled.map((channel) => (
        <label key={channel} className="field">
          <span>{t(`styleChannel.${channel}`)}</span>
          <select
            value={style.scales[channel] ?? ''}
            onChange={({ target }) => onChange(scaleChange(channel, target.value))}
          >
            <option value="">{t(`styleUsual.${channel as 'color'}`)}</option>
            {scaleIds
              .filter((id) => scales[id].channel === channel)
              .map((id) => (
                <option key={id} value={id}>
                  {t(`styleScale.${id}`)}
                </option>
              ))}
          </select>
        </label>
      ))}
    </fieldset>
  )
}

function scaleChange(kind: ChannelId, value: string): StyleChange {
  return { kind, to: scaleIds.find((id) => id === value) ?? null }
}
