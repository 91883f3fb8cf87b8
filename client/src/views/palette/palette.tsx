import { Suspense, useEffect } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { loadMessages, loadPanelMessages, useText } from '../../i18n/i18n.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { lazyPanel } from '../widgets/lazy-panel.tsx'
import './palette.css'

/** Everything is found by its name in either language; some names come with the panels' words. */
async function load() {
  const words = loadPanelMessages().then(() => loadMessages('he', 'en'))
  const [{ PaletteList }] = await Promise.all([import('./palette-list.tsx'), words])
  return PaletteList
}
const PaletteList = lazyPanel(load)

/** When the page has come to rest (ms), the list comes, so that nothing typed right after the key is lost. */
const rest = 2500

/** Everything that can be done, to be found by typing. */
export function Palette() {
  const t = useText()
  const { preferences } = useExplorer()
  const isOpen = usePreferences(({ palette }) => palette)
  useEffect(() => {
    // Where it cannot be fetched now, opening the palette tries again and tells of it.
    const timer = setTimeout(() => void load().catch(() => {}), rest)
    return () => clearTimeout(timer)
  }, [])
  const setOpen = (palette: boolean): void => preferences.setState({ palette })
  return (
    <ModalOverlay className="palette-scrim" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={t('palette.title')}>
          <Suspense fallback={<Skeleton lines={6} />}>
            <PaletteList onDone={() => setOpen(false)} />
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
