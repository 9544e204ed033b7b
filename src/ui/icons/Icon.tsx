import { DIRECTIONAL_ICONS, ICON_PATHS, type IconName } from './icon-paths';

/** A small line drawing beside or instead of a word; it says nothing to a screen reader. */
export function Icon({ name }: { readonly name: IconName }) {
  const className = DIRECTIONAL_ICONS.has(name) ? 'icon icon--directional' : 'icon';
  return (
    <svg className={className} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
