import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { Button } from './button'
import { Icon, type IconName } from './icon'
import type { MenuGroup, MenuHelp } from './menu-group'

const loadPopover = () => import('./menu-popover')
const MenuPopover = lazy(() => loadPopover().then((module) => ({ default: module.MenuPopover })))

interface MenuButtonProps {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly onAction: (id: string) => void
  readonly icon?: IconName
  readonly children?: ReactNode
  readonly disabled?: boolean
  /** Lines below the names of entries, by id; read when the menu is, and the same promise every time. */
  readonly help?: () => Promise<MenuHelp>
  /** Whether it is open, where something else can open it too; else it keeps that to itself. */
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
}

/** A button with a menu. The menu's code loads when a pointer or the focus comes near it, not with the page. */
export function MenuButton(props: MenuButtonProps) {
  const { label, groups, onAction, icon, children, disabled = false, help } = props
  const trigger = useRef<HTMLButtonElement>(null)
  const [ownOpen, setOwnOpen] = useState(false)
  const { open = ownOpen, onOpenChange: setOpen = setOwnOpen } = props
  const begin = () => {
    void loadPopover()
    void help?.()
  }
  return (
    <>
      <Button
        ref={trigger}
        variant="quiet"
        {...(icon && { icon })}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        disabled={disabled}
        onPointerEnter={begin}
        onFocus={begin}
        onClick={() => setOpen(true)}
      >
        {children && (
          <>
            {children}
            <Icon name="chevronDown" size={12} />
          </>
        )}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <MenuPopover
            label={label}
            groups={groups}
            onAction={onAction}
            trigger={trigger}
            {...(help && { help: help() })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
