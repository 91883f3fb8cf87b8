import { memo } from 'react'
import { Toolbar } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useText } from '../../i18n/i18n.ts'
import { ChoiceMenu } from '../menu/choice-menu.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { CommandButton } from './command-button.tsx'
import { LanguageChoice, ThemeChoice } from './choices.tsx'
import { MoreMenu } from './more-menu.tsx'
import './top-bar.css'

/** The bar over everything: the name, the front door in the middle, what concerns the whole page at the end. */
export const TopBar = memo(function TopBar({ isNarrow }: { isNarrow: boolean }) {
  const t = useText()
  return (
    <header className="top-bar">
      <h1 className="top-bar-name">
        <img src="/favicon.svg" alt="" width="26" height="26" />
        <span className={isNarrow ? 'visually-hidden' : undefined}>{t('app.name')}</span>
      </h1>
      <search className="top-bar-search">
        <SearchBox />
      </search>
      <Toolbar className="top-bar-tools" aria-label={t('app.page')}>
        <CommandButton command={commands.undo} mirrored />
        {isNarrow ? (
          <MoreMenu />
        ) : (
          <>
            <CommandButton command={commands.redo} mirrored />
            <CommandButton command={commands.askPaths} />
            <CommandButton command={commands.copyLink} />
            <ChoiceMenu icon="download" label={t('command.exportAs')} commands={[commands.exportAs]} />
            <ChoiceMenu icon="wrench" label={t('tool.menu')} commands={[commands.openTool]} />
            <LanguageChoice />
            <ThemeChoice />
            <CommandButton command={commands.help} />
            <CommandButton command={commands.palette} />
          </>
        )}
      </Toolbar>
    </header>
  )
})
