import { useMessages } from '~/i18n/use-messages';

/** Says how many names have no room, and how to see them. */
export function UnnamedNote({ count }: { readonly count: number }) {
  return <p className="graph-unnamed">{useMessages().camps.unnamed(count)}</p>;
}
