import { useState } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { EntityForm } from './entity-form.tsx'
import { useReturn, useWritable } from './use-writable.ts'

/** Opens the form for what is said of an entity itself, and the one that ties it. Nothing where the server is read-only. */
export function ChangeEntity({ id }: { id: string }) {
  const t = useText()
  const { run } = useExplorer()
  const [isOpen, setOpen] = useState(false)
  const place = useReturn(isOpen)
  if (!useWritable()) return null
  if (isOpen) return <EntityForm id={id} onClose={() => setOpen(false)} />
  return (
    <div className="curate-buttons" ref={place}>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('curate.change')}
      </Button>
      <Button look="quiet" icon="plus" onPress={() => void run(commands.openTool, { tool: 'add' })}>
        {t('add.tie')}
      </Button>
    </div>
  )
}
