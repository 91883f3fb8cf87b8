import { Suspense } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { lazyPanel } from '../widgets/lazy-panel.tsx'
import './help.css'

const HelpKeys = lazyPanel(async () => (await import('./help-keys.tsx')).HelpKeys)

/** The sheet of all keys; what stands on it comes when it is opened first. */
export function HelpSheet() {
  const t = useText()
  const { preferences } = useExplorer()
  const isOpen = usePreferences(({ help }) => help)
  const setOpen = (help: boolean): void => preferences.setState({ help })
  return (
    <ModalOverlay className="help-scrim" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="help">
        <Dialog className="help-dialog" aria-label={t('help.title')}>
          <Suspense fallback={<Skeleton lines={6} />}>
            <HelpKeys onClose={() => setOpen(false)} />
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
