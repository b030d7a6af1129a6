import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import css from './button.module.css'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: 'plain' | 'quiet' | 'primary' | 'danger'
  readonly icon?: IconName
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ variant = 'plain', icon, children, className, ref, ...rest }: ButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={classNames(css.button, css[variant], !children && css.square, className)}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  readonly icon: IconName
  /** What it does, for the pointer that rests on it and the reader that cannot see it. */
  readonly label: string
}

export function IconButton({ label, ...rest }: IconButtonProps) {
  return <Button variant="quiet" aria-label={label} title={label} {...rest} />
}
