import { commands } from '../../commands/index.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { useFigures } from '../legend/use-visible.ts'
import { Button } from '../widgets/button.tsx'

/** The panels below the canvas. */
const below = [
  { panel: 'table', icon: 'table-2' },
  { panel: 'timeline', icon: 'calendar-range' },
] as const

/** Where table and timeline lie folded: opens them, and says how much is shown. */
export function FootBar() {
  const t = useText()
  const { run } = useExplorer()
  const panels = usePreferences((preferences) => preferences.panels)
  const folded = below.filter(({ panel }) => !panels[panel].open)
  const figures = useFigures()
  return (
    <footer className="foot-bar">
      {folded.map(({ panel, icon }) => (
        <Button
          key={panel}
          look="quiet"
          icon={icon}
          aria-expanded={false}
          onPress={() => void run(commands.togglePanel, { panel })}
        >
          {t(`panel.${panel}`)}
        </Button>
      ))}
      <p className="figures">{t('said.shown', figures)}</p>
    </footer>
  )
}
