import { Suspense } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useExplorer, useSession } from '../../explorer.ts'
import { nameIn } from '../../graph/graph.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { IconButton } from '../widgets/icon-button.tsx'
import { lazyPanel } from '../widgets/lazy-panel.tsx'
import { Skeleton } from '../inspector/skeleton.tsx'
import './menu.css'

const ExpandForm = lazyPanel(async () => (await import('./expand-form.tsx')).ExpandForm)

/** Asks how much an expansion may bring, before it does. */
export function ExpandDialog() {
  const id = useSession(({ request }) => (request?.kind === 'expand' ? request.id : null))
  return id === null ? null : <OpenDialog id={id} />
}

function OpenDialog({ id }: { id: string }) {
  const t = useText()
  const lang = useLang()
  const { session } = useExplorer()
  const entity = useSession(({ graph }) => graph.entities.get(id))
  const close = (): void => session.setState({ request: null })
  return (
    <ModalOverlay className="expand-scrim" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="expand-modal">
        <Dialog className="expand-dialog">
          <div className="expand-head">
            <Heading slot="title">
              {t('expand.title', { name: entity ? nameIn(entity, lang).value : id })}
            </Heading>
            <IconButton icon="x" label={t('expand.cancel')} onPress={close} />
          </div>
          <Suspense fallback={<Skeleton lines={6} />}>
            <ExpandForm id={id} onDone={close} />
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
