import { Header, Menu, MenuItem, MenuSection, Popover, SubmenuTrigger } from 'react-aria-components'
import { useRef } from 'react'
import { runImplied, type AnyCommand } from '../../commands/command.ts'
import { commandList } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { nameIn } from '../../graph/graph.ts'
import { useLang, useText, type Translate } from '../../i18n/i18n.ts'
import type { MenuRequest, Session } from '../../state/session.ts'
import type { Lang } from '../../state/preferences.ts'
import { Icon } from '../widgets/icon.tsx'
import { Keys } from '../widgets/keys.tsx'
import { isIconName } from '../widgets/icons.ts'
import { askForPaths } from '../../state/path-draft.ts'
import { ChoiceItems } from './choice-items.tsx'
import { commandWords } from './entry-words.ts'
import { menuCommands } from './menu-commands.ts'
import '../widgets/menu.css'
import './menu.css'

const pathsFromHere = 'pathsFromHere'

/** The menu that the canvas asks for, where it asks for it, with what can be done there now. */
export function ContextMenu() {
  const request = useSession((state) => (state.request?.kind === 'menu' ? state.request : null))
  return request && <OpenMenu request={request} />
}

function OpenMenu({ request }: { request: MenuRequest }) {
  const t = useText()
  const lang = useLang()
  const { session, context, run } = useExplorer()
  const anchor = useRef<HTMLSpanElement>(null)
  const title = titleOf(session.getState(), request, t, lang)
  const commands = menuCommands(context, commandList, request.target)
  const isOneEntity = session.getState().view.selection.entities.length === 1
  const close = (): void => session.setState({ request: null })
  const start = (id: string | number): void => {
    const command = commands.find((each) => each.id === id)
    close()
    if (command) runImplied(context, command, run)
    else if (id === pathsFromHere) askForPaths(session)
  }
  return (
    <>
      <span
        ref={anchor}
        className="menu-anchor"
        style={{ insetBlockStart: request.y, left: request.x }}
        aria-hidden="true"
      />
      <Popover
        className="menu-popover"
        aria-label={title}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={2}
        onOpenChange={(isOpen) => !isOpen && close()}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus */}
        <Menu className="menu" aria-label={title} autoFocus="first" onAction={start}>
          <MenuSection>
            <Header className="menu-title">{title}</Header>
            {commands.map((command) =>
              command.choices ? (
                <ChoicesItem key={command.id} command={command} onStart={close} />
              ) : (
                <CommandItem key={command.id} command={command} />
              ),
            )}
            {request.target && 'entity' in request.target && isOneEntity && (
              <MenuItem id={pathsFromHere} className="menu-item" textValue={t('inspector.pathsFrom')}>
                <Icon name="route" />
                <span className="menu-words">{t('inspector.pathsFrom')}</span>
              </MenuItem>
            )}
          </MenuSection>
        </Menu>
      </Popover>
    </>
  )
}

function ChoicesItem({ command, onStart }: { command: AnyCommand; onStart: () => void }) {
  const t = useText()
  const { id, icon } = command
  const words = commandWords(t, id)
  return (
    <SubmenuTrigger>
      <MenuItem id={id} className="menu-item" textValue={words}>
        {isIconName(icon) && <Icon name={icon} />}
        <span className="menu-words">{words}</span>
        <Icon name="chevron-right" mirrored />
      </MenuItem>
      <Popover className="menu-popover" placement="end top" offset={-2}>
        <Menu className="menu" aria-label={words}>
          <ChoiceItems command={command} onStart={onStart} />
        </Menu>
      </Popover>
    </SubmenuTrigger>
  )
}

function CommandItem({ command: { id, icon, keys } }: { command: AnyCommand }) {
  const t = useText()
  const words = commandWords(t, id)
  const [first] = keys ?? []
  return (
    <MenuItem id={id} className="menu-item" textValue={words}>
      {isIconName(icon) && <Icon name={icon} />}
      <span className="menu-words">{words}</span>
      {first !== undefined && (
        <span aria-hidden="true">
          <Keys name={first} />
        </span>
      )}
    </MenuItem>
  )
}

function titleOf({ graph, view }: Session, { target }: MenuRequest, t: Translate, lang: Lang): string {
  if (!target) return t('menu.canvas')
  if ('relation' in target) return t('menu.relation')
  const { entities } = view.selection
  if (entities.length > 1) return t('menu.entities', { count: entities.length })
  const entity = graph.entities.get(target.entity)
  return t('menu.entity', { name: entity ? nameIn(entity, lang).value : target.entity })
}
