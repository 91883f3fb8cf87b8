import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { Command } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { isMessageKey, useLang, useText } from '../../i18n/i18n.ts'
import { languages } from '../../i18n/languages.ts'
import type { Theme } from '../../state/preferences.ts'
import { ChoiceItems } from '../menu/choice-items.tsx'
import { Icon } from '../widgets/icon.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import { isIconName } from '../widgets/icons.ts'
import { useReady } from './use-ready.ts'
import '../widgets/menu.css'

const nextTheme: Readonly<Record<Theme, Theme>> = { light: 'dark', dark: 'system', system: 'light' }

/** On a narrow page: everything of the bar that has no room on it. */
export function MoreMenu() {
  const t = useText()
  const { run } = useExplorer()
  const lang = useLang()
  const theme = usePreferences((preferences) => preferences.theme)
  const other = lang === 'he' ? 'en' : 'he'
  return (
    <MenuTrigger>
      <IconButton icon="ellipsis" label={t('app.more')} />
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label={t('app.more')}>
          <CommandItem command={commands.redo} />
          <CommandItem command={commands.palette} />
          <CommandItem command={commands.copyLink} />
          <CommandItem command={commands.fit} />
          <CommandItem command={commands.arrange} />
          <CommandItem command={commands.showStart} />
          <Separator className="menu-line" />
          <ChoiceItems command={commands.openTool} />
          <Separator className="menu-line" />
          <MenuItem
            id="lang"
            className="menu-item"
            textValue={languages[other].name}
            onAction={() => void run(commands.setLanguage, { lang: other })}
          >
            <Icon name="languages" />
            <span className="menu-words">
              <bdi lang={other}>{languages[other].name}</bdi>
            </span>
          </MenuItem>
          <MenuItem
            id="theme"
            className="menu-item"
            textValue={t(`theme.${nextTheme[theme]}`)}
            onAction={() => void run(commands.setTheme, { theme: nextTheme[theme] })}
          >
            <Icon name="sun-moon" />
            <span className="menu-words">{t(`theme.${nextTheme[theme]}`)}</span>
          </MenuItem>
          <CommandItem command={commands.help} />
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function CommandItem({ command }: { command: Command }) {
  const t = useText()
  const { run } = useExplorer()
  const isReady = useReady(command)
  const key = `command.${command.id}`
  const label = isMessageKey(key) ? t(key) : command.id
  return (
    <MenuItem
      id={command.id}
      className="menu-item"
      textValue={label}
      isDisabled={!isReady}
      onAction={() => void run(command, undefined)}
    >
      <Icon name={isIconName(command.icon) ? command.icon : 'sparkles'} />
      <span className="menu-words">{label}</span>
    </MenuItem>
  )
}
