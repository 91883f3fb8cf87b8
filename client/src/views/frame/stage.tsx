import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { CommandButton } from '../top-bar/command-button.tsx'
import { useFigures } from '../legend/use-visible.ts'
import { ChoiceMenu } from '../menu/choice-menu.tsx'
import { StageState } from './stage-state.tsx'

type Props = { inset: number; isNarrow: boolean; children?: ReactNode }

/** The canvas with what floats over it. `inset` is how much of it a card covers at its foot, in pixels. Narrow, it has no room for tools. */
export function Stage({ inset, isNarrow, children }: Props) {
  const t = useText()
  const { mountCanvas } = useExplorer()
  const element = useRef<HTMLDivElement>(null)
  const label = t('app.canvas', useFigures())
  useEffect(() => (element.current ? mountCanvas(element.current) : undefined), [mountCanvas])
  const style: CSSProperties & Record<`--${string}`, string> = { '--inset-bottom': `${inset}px` }
  return (
    <main className="stage">
      {/* The canvas itself adds role, tabindex and its keys. */}
      <div
        ref={element}
        id="canvas"
        className="stage-canvas"
        role="application"
        aria-label={label}
        aria-describedby="canvas-help"
        style={style}
      />
      <p id="canvas-help" hidden>
        {t('app.canvasHelp')}
      </p>
      <StageState />
      {!isNarrow && (
        <Toolbar className="stage-tools" orientation="vertical" aria-label={t('app.tools')}>
          <CommandButton command={commands.zoomIn} />
          <CommandButton command={commands.zoomOut} />
          <CommandButton command={commands.fit} />
          <CommandButton command={commands.arrange} />
          <ChoiceMenu
            icon="layout-grid"
            label={t('app.layouts')}
            commands={[commands.arrangeAs, commands.lineUp]}
          />
          <CommandButton command={commands.showStart} />
        </Toolbar>
      )}
      {children}
    </main>
  )
}
