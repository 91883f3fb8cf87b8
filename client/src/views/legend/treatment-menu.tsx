import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { useSession } from '../../explorer.ts'
import { countFull, visible } from '../../graph/visible.ts'
import { useText } from '../../i18n/i18n.ts'
import { Icon } from '../widgets/icon.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import type { Part } from './focus-of.ts'
import { toTreatment, treatments, type Shown } from './next-treatment.ts'
import { useSeen } from './use-visible.ts'
import '../widgets/menu.css'

type Props = { part: Part; label: string; shown: Shown; onChoose: (shown: Shown) => void }

/** The direct choice between showing, stepping back and hiding. */
export function TreatmentMenu({ part, label, shown, onChoose }: Props) {
  const t = useText()
  return (
    <MenuTrigger>
      <IconButton icon="ellipsis" className="legend-more" label={t('legend.choose', { label })} />
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('legend.choose', { label })}
          selectionMode="single"
          selectedKeys={[shown]}
          disallowEmptySelection
          onAction={(id) => {
            const chosen = treatments.find((each) => each === id)
            if (chosen) onChoose(chosen)
          }}
        >
          {treatments.map((each) => (
            <MenuItem key={each} id={each} className="menu-item" textValue={t(`treatment.${each}`)}>
              {each === shown ? <Icon name="check" /> : <span className="icon" />}
              <Text slot="label" className="menu-words">
                {t(`treatment.${each}`)}
              </Text>
              {each !== shown && <Leaves part={part} shown={each} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** How many entities, or relations, a choice would leave as they are. */
function Leaves({ part: { kind, id }, shown }: { part: Part; shown: Shown }) {
  const t = useText()
  const { graph, view } = useSeen()
  const lens = useSession((state) => state.lens)
  const { [id]: _, ...others } = view.filters[kind]
  const treatment = toTreatment(shown)
  const filters = { ...view.filters, [kind]: treatment ? { ...others, [id]: treatment } : others }
  const left = visible(graph, { ...view, filters }, lens)
  const { full } = countFull(kind === 'entityTypes' ? left.entities : left.relations)
  return (
    <Text slot="description" className="menu-keys figures">
      {t('legend.leaves', { count: full })}
    </Text>
  )
}
