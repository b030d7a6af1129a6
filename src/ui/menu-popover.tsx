import { type RefObject, use } from 'react'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from './icon'
import type { MenuGroup, MenuHelp } from './menu-group'
import css from './menu-popover.module.css'

interface MenuPopoverProps {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly onAction: (id: string) => void
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
  readonly help?: Promise<MenuHelp>
}

const NO_LINES: MenuHelp = {}

export function MenuPopover({ label, groups, onAction, trigger, onClose, help }: MenuPopoverProps) {
  const lines = help ? use(help) : NO_LINES
  return (
    <Popover
      className={css.popover ?? ''}
      triggerRef={trigger}
      isOpen
      placement="bottom end"
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Menu
        className={css.menu ?? ''}
        aria-label={label}
        autoFocus="first"
        onAction={(id) => onAction(String(id))}
        onClose={onClose}
      >
        {groups.map((group) => (
          <MenuSection
            key={group.entries[0]?.id ?? ''}
            className={css.section ?? ''}
            aria-label={group.title ?? label}
          >
            {group.title && <Header className={css.header ?? ''}>{group.title}</Header>}
            {group.entries.map((entry) => (
              <MenuItem key={entry.id} id={entry.id} className={css.item ?? ''} textValue={entry.label}>
                <span className={css.mark}>
                  {entry.chosen ? (
                    <Icon name="check" size={14} />
                  ) : (
                    entry.icon && <Icon name={entry.icon} size={14} />
                  )}
                </span>
                {lines[entry.id] === undefined ? (
                  entry.label
                ) : (
                  <span className={css.words}>
                    <span>{entry.label}</span>
                    <span className={css.help}>{lines[entry.id]}</span>
                  </span>
                )}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  )
}
