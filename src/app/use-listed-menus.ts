import { type RefObject, useEffect } from 'react';
import type { OnMenu } from '~/canvas/menu-request';
import { connectListedMenus } from './listed-menus';

/** Keeps what views list inside an element connected with the menus of actors and lines. */
export function useListedMenus(root: RefObject<HTMLElement | null>, onMenu: OnMenu): void {
  useEffect(
    () => (root.current ? connectListedMenus(root.current, onMenu) : undefined),
    [root, onMenu],
  );
}
