import { useFirstMessages } from '~/i18n/use-messages';
import { useShell } from './use-shell';

/** Ways past the head of the page, seen only when they have the keyboard. */
export function SkipLinks() {
  const { shell } = useFirstMessages();
  const { openPanel } = useShell();
  const toGraph = async () => (await import('./view-focus')).focusGraph(document);
  return (
    <nav className="skip-links" aria-label={shell.skip}>
      <SkipLink to="graph" words={shell.skipToGraph} go={toGraph} />
      <SkipLink to="filters" words={shell.skipToFilters} go={() => openPanel('filters')} />
      <SkipLink to="details" words={shell.skipToDetails} go={() => openPanel('details')} />
    </nav>
  );
}

function SkipLink({
  to,
  words,
  go,
}: {
  readonly to: string;
  readonly words: string;
  readonly go: () => void;
}) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        go();
      }}
    >
      {words}
    </a>
  );
}
