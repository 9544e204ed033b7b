import { useMessages } from '~/i18n/use-messages';

/** Ways past the head of the page, seen only when they have the keyboard. */
export function SkipLinks() {
  const { shell } = useMessages();
  return (
    <nav className="skip-links" aria-label={shell.skip}>
      <a href="#graph">{shell.skipToGraph}</a>
      <a href="#filters">{shell.skipToFilters}</a>
      <a href="#details">{shell.skipToDetails}</a>
    </nav>
  );
}
