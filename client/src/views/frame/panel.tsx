import type { ReactNode } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import type { PanelId } from '../../state/preferences.ts'
import { ErrorBoundary } from '../states/error-boundary.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import type { IconName } from '../widgets/icons.ts'
import { PanelResizer } from './panel-resizer.tsx'
import { sizes, type Edge } from './panel-size.ts'

type Props = { panel: PanelId; edge: Edge; head?: ReactNode; children: ReactNode }

const foldIcons: Readonly<Record<Edge, IconName>> = {
  end: 'chevron-left',
  start: 'chevron-right',
  top: 'chevron-down',
}

/** A panel beside the canvas: its head, its fold button, its edge to resize it by. `edge` is the one to the canvas. */
export function Panel({ panel, edge, head, children }: Props) {
  const t = useText()
  const { run } = useExplorer()
  const { size } = usePreferences(({ panels }) => panels[panel])
  const { least, most } = sizes[panel]
  const shown = Math.min(most, Math.max(least, size))
  const id = `panel-${panel}`
  const name = t(`panel.${panel}`)
  const resizer = <PanelResizer panel={panel} edge={edge} size={shown} controls={id} />
  return (
    <section
      id={id}
      className={`panel panel-${panel}`}
      aria-label={name}
      style={edge === 'top' ? { blockSize: shown } : { inlineSize: shown }}
    >
      <div className="panel-head">
        {head ?? <h2>{name}</h2>}
        <IconButton
          icon={foldIcons[edge]}
          mirrored
          label={t('panel.fold', { panel: name })}
          onPress={() => void run(commands.togglePanel, { panel })}
        />
      </div>
      <div className="panel-body">
        <ErrorBoundary>{children}</ErrorBoundary>
      </div>
      {resizer}
    </section>
  )
}

/** The button that brings a folded panel back. */
export function PanelOpener({ panel, icon }: { panel: PanelId; icon: IconName }) {
  const t = useText()
  const { run } = useExplorer()
  return (
    <IconButton
      icon={icon}
      mirrored
      className="float"
      label={t('panel.open', { panel: t(`panel.${panel}`) })}
      aria-expanded={false}
      onPress={() => void run(commands.togglePanel, { panel })}
    />
  )
}
