import { Heading } from 'react-aria-components'
import type { AnyCommand } from '../../commands/command.ts'
import { commandList } from '../../commands/index.ts'
import { isMessageKey, useText, type MessageKey } from '../../i18n/i18n.ts'
import { IconButton } from '../widgets/icon-button.tsx'
import { Keys } from '../widgets/keys.tsx'

type Row = { label: string; keys: readonly string[] }

/** The keys that the canvas itself has, besides those of commands. */
const canvasKeys: readonly { words: MessageKey; keys: readonly string[] }[] = [
  { words: 'help.walk', keys: ['Arrows'] },
  { words: 'help.select', keys: ['Enter'] },
  { words: 'help.add', keys: ['Space', 'Shift+Enter'] },
  { words: 'help.push', keys: ['Alt+Arrows'] },
  { words: 'help.menu', keys: ['Shift+F10'] },
  { words: 'help.escape', keys: ['Escape'] },
]

/** All keys, as the list of commands has them. */
export function HelpKeys({ onClose }: { onClose: () => void }) {
  const t = useText()
  const nameOf = ({ id }: AnyCommand): string => {
    const key = `command.${id}`
    return isMessageKey(key) ? t(key) : id
  }
  const rows = (isOfPage: boolean): Row[] =>
    commandList.flatMap((command) =>
      command.keys && (command.target === 'page') === isOfPage
        ? [{ label: nameOf(command), keys: command.keys }]
        : [],
    )
  const own = canvasKeys.map(({ words, keys }) => ({ label: t(words), keys }))
  return (
    <>
      <div className="help-head">
        <Heading slot="title">{t('help.title')}</Heading>
        <IconButton icon="x" label={t('help.close')} onPress={onClose} />
      </div>
      <div className="help-columns">
        <KeyTable title={t('help.canvas')} rows={[...own, ...rows(false)]} />
        <KeyTable title={t('help.page')} rows={rows(true)} />
      </div>
      <p>{t('help.pointer')}</p>
      <p className="help-note">{t('help.note')}</p>
    </>
  )
}

function KeyTable({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <section className="help-group">
      <h3>{title}</h3>
      <dl>
        {rows.map(({ label, keys }) => (
          <div key={label} className="help-row">
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <Keys key={key} name={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
