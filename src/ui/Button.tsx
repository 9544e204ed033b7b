import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icons/Icon';
import type { IconName } from './icons/icon-paths';

type NativeButton = Omit<ComponentProps<'button'>, 'type' | 'className' | 'children'>;

/** A press of words; `plain` reads like a link, `strong` is the one thing a place is for. */
export function Button({
  look = 'outlined',
  icon,
  children,
  ...rest
}: NativeButton & {
  readonly look?: 'outlined' | 'plain' | 'strong';
  readonly icon?: IconName;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={`button button--${look}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A press shown by an icon alone; `label` is its name, and with `hint` its tooltip. */
export function IconButton({
  icon,
  label,
  hint = '',
  ...rest
}: NativeButton & {
  readonly icon: IconName;
  readonly label: string;
  readonly hint?: string;
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      data-tip={hint ? `${label} (${hint})` : label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
