import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { languages } from '../../i18n/languages.ts'
import type { Lang, Theme } from '../../state/preferences.ts'
import { Icon } from '../widgets/icon.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import type { IconName } from '../widgets/icons.ts'
import '../widgets/menu.css'

const themes = ['light', 'dark', 'system'] as const satisfies readonly Theme[]
const themeIcons: Readonly<Record<Theme, IconName>> = { light: 'sun', dark: 'moon', system: 'monitor' }

/** The page's language, each by its own name. */
export function LanguageChoice() {
  const t = useText()
  const lang = useLang()
  const { run } = useExplorer()
  return (
    <MenuTrigger>
      <IconButton icon="languages" label={t('command.setLanguage')} />
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('command.setLanguage')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[lang]}
        >
          {(Object.keys(languages) as Lang[]).map((each) => (
            <MenuItem
              key={each}
              id={each}
              className="menu-item"
              textValue={languages[each].name}
              onAction={() => void run(commands.setLanguage, { lang: each })}
            >
              <span className="menu-words">
                <bdi lang={each}>{languages[each].name}</bdi>
              </span>
              {each === lang && <Icon name="check" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const t = useText()
  const theme = usePreferences((preferences) => preferences.theme)
  const { run } = useExplorer()
  return (
    <MenuTrigger>
      <IconButton icon="sun-moon" label={t('command.setTheme')} />
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('command.setTheme')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
        >
          {themes.map((each) => (
            <MenuItem
              key={each}
              id={each}
              className="menu-item"
              textValue={t(`theme.${each}`)}
              onAction={() => void run(commands.setTheme, { theme: each })}
            >
              <Icon name={themeIcons[each]} />
              <span className="menu-words">{t(`theme.${each}`)}</span>
              {each === theme && <Icon name="check" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
