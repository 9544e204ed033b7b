import type { ComponentProps } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button, IconButton } from '~/ui/Button';
import { type CiteSubject, useCite } from './cite-context';

/** Opens the citations of what it stands beside; nothing where the page has no room for them. */
export function CiteButton({
  subject,
  isIcon = false,
  ...rest
}: {
  readonly subject: CiteSubject;
  /** Whether an icon stands for its words. */
  readonly isIcon?: boolean;
} & Pick<ComponentProps<'button'>, 'tabIndex'> & { readonly 'data-control'?: string }) {
  const words = useMessages().cite;
  const cite = useCite();
  if (!cite) return null;
  const label = subject.type === 'quote' ? words.citeQuote : words.cite;
  const press = { ...rest, onClick: () => cite(subject) };
  return isIcon ? (
    <IconButton icon="quote" label={label} {...press} />
  ) : (
    <Button look="plain" {...press}>
      {label}
    </Button>
  );
}
