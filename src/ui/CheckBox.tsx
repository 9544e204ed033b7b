import type { ReactNode } from 'react';
import { Checkbox, type CheckboxProps } from 'react-aria-components';
import './fields.css';

/** A box to tick with its words beside it; alone, or with a `value` in a group. */
export function CheckBox({
  children,
  ...rest
}: Omit<CheckboxProps, 'className' | 'children'> & { readonly children: ReactNode }) {
  return (
    <Checkbox className="check-box" {...rest}>
      <svg className="check-box__box" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 8.5l3 3l6-7" />
      </svg>
      {children}
    </Checkbox>
  );
}
