import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';
import { connectMenu } from './menu-gestures';
import type { OnMenu } from './menu-request';

/** Keeps the pointer's wishes for a menu connected with whoever shows it. */
export function useMenuGestures(cy: Core | null, onMenu: OnMenu | undefined): void {
  useLayoutEffect(() => (cy && onMenu ? connectMenu(cy, onMenu) : undefined), [cy, onMenu]);
}
