import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { askForPaths } from '../../state/path-draft.ts'
import { Button } from '../widgets/button.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import { Actions } from './actions.tsx'

/** What can be done with the entity that is open. */
export function EntityActions({ id }: { id: string }) {
  const t = useText()
  const { run, session, context } = useExplorer()
  const place = useSession(({ view }) => view.places.get(id))
  const canCollapse = useSession(() => commands.collapse.enabled?.(context, { id }) ?? false)
  return (
    <Actions>
      {place ? (
        <Button icon="locate-fixed" onPress={() => void run(commands.goTo, { id })}>
          {t('command.goTo')}
        </Button>
      ) : (
        <Button look="strong" icon="plus" onPress={() => void run(commands.showEntities, { ids: [id] })}>
          {t('inspector.add')}
        </Button>
      )}
      <Button icon="route" onPress={() => askForPaths(session, { from: id })}>
        {t('inspector.pathsFrom')}
      </Button>
      {place && (
        <span className="inspector-actions-small">
          <IconButton
            icon={place.pinned ? 'pin-off' : 'pin'}
            label={t(place.pinned ? 'command.unpin' : 'command.pin')}
            onPress={() => void run(place.pinned ? commands.unpin : commands.pin, { ids: [id] })}
          />
          {canCollapse && (
            <IconButton
              icon="fold-horizontal"
              label={t('command.collapse')}
              onPress={() => void run(commands.collapse, { id })}
            />
          )}
          <IconButton
            icon="eye-off"
            label={t('command.remove')}
            onPress={() => void run(commands.remove, { ids: [id] })}
          />
        </span>
      )}
    </Actions>
  )
}
