import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { nameIn, type Entity } from '../../graph/graph.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { IconButton } from '../widgets/icon-button.tsx'

/** Puts an entity on the canvas without leaving what is open; nothing where it stands there already. */
export function AddButton({ entity }: { entity: Entity }) {
  const t = useText()
  const lang = useLang()
  const { run } = useExplorer()
  const isShown = useSession(({ view }) => view.places.has(entity.id))
  if (isShown) return null
  return (
    <IconButton
      icon="plus"
      label={t('inspector.addNamed', { name: nameIn(entity, lang).value })}
      onPress={() => void run(commands.showEntities, { ids: [entity.id], select: false })}
    />
  )
}
