import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { useText } from '../../i18n/i18n.ts'
import { Icon } from '../widgets/icon.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import { treatments, type Shown } from './next-treatment.ts'
import '../widgets/menu.css'

type Props = { label: string; shown: Shown; onChoose: (shown: Shown) => void }

/** The direct choice between showing, stepping back and hiding. */
export function TreatmentMenu({ label, shown, onChoose }: Props) {
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
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
