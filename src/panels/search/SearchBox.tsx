import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  ComboBox,
  Header,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { toExcerpt } from '~/analysis/search/find-ranges';
import { keyOf, type Match, type MatchGroup, searchIn } from '~/analysis/search/search-in';
import { createSearchIndex, type SearchIndex } from '~/analysis/search/search-index';
import { ActorMark } from '~/evidence/marks/ActorMark';
import { LineMark } from '~/evidence/marks/LineMark';
import { Marked, Named } from '~/evidence/names/Named';
import { kindLabels, type NamedKind } from '~/i18n/kind-labels';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { signOfKind } from '~/model/sign-of-kind';
import { selectGraph } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { Icon } from '~/ui/icons/Icon';
import { WidgetLocale } from '~/ui/WidgetLocale';
import { followTarget } from './follow-target';
import './search-box.css';

const LONGEST_QUOTE = 140;

const NOTHING: SearchIndex = { actors: [], kinds: [], quotes: [] };

interface SearchBoxProps {
  /** Takes the keyboard whenever this number grows. */
  readonly focusRequest: number;
  /** Called when something was chosen, or the search was left by Escape. */
  readonly onDone: () => void;
}

/** Finds actors, kinds of relation and quotes by any of their words, and goes there. */
export const SearchBox = memo(function SearchBox({ focusRequest, onDone }: SearchBoxProps) {
  const { search } = useMessages();
  const store = useAppStore();
  const input = useRef<HTMLInputElement>(null);
  // Results stand within the landmark of the search, not at the end of the page.
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [query, setQuery] = useState('');
  const { groups, answered } = useMatches(query);
  // A query whose answer "nothing" was read and put away.
  const [dismissed, setDismissed] = useState('');
  const isUnanswered =
    query.trim() !== '' && answered === query && groups.length === 0 && query !== dismissed;
  const matches = groups.flatMap((group) => group.matches);
  useEffect(() => {
    if (focusRequest > 0) input.current?.focus();
  }, [focusRequest]);

  const onChoose = (key: Key | null) => {
    const match = matches.find(({ target }) => keyOf(target) === key);
    if (!match) return;
    setQuery('');
    followTarget(store, match.target);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (isUnanswered) setDismissed(query);
    if (query !== '') return;
    input.current?.blur();
    onDone();
  };
  return (
    <WidgetLocale>
      <ComboBox
        className="search-box"
        aria-label={search.label}
        items={groups}
        inputValue={query}
        onInputChange={setQuery}
        value={null}
        onChange={onChoose}
        onOpenChange={(isOpen) => keepPageHeard(input.current, isOpen)}
        allowsCustomValue
        // The list opens as letters are written, before what they find is known.
        allowsEmptyCollection={query.trim() !== '' && answered !== query}
      >
        <Icon name="search" />
        <Input
          ref={input}
          className="search-box__input"
          placeholder={search.placeholder}
          maxLength={200}
          onKeyDown={onKeyDown}
        />
        <span className="key-cap" aria-hidden="true">
          /
        </span>
        <p role="status" className="search-box__status">
          {isUnanswered && search.empty(answered.trim())}
        </p>
        <Popover
          className="search-popover"
          placement="bottom start"
          offset={4}
          {...(place ? { UNSTABLE_portalContainer: place } : {})}
        >
          <ListBox<MatchGroup> className="search-results" aria-label={search.results}>
            {(group) => <MatchSection group={group} />}
          </ListBox>
        </Popover>
      </ComboBox>
      <div ref={setPlace} />
    </WidgetLocale>
  );
});

/**
 * React Aria takes the page away from screen readers while results are open, though the keyboard
 * may leave for it at any time; marked as what stands above all, it stays.
 */
function keepPageHeard(within: HTMLElement | null, isOpen: boolean): void {
  within?.closest('body > *')?.toggleAttribute('data-react-aria-top-layer', isOpen);
}

const labelOf = (kind: NamedKind) => kindLabels('relations', kind);

/** What is found, and the query that it answers: on a slow machine not yet the one written. */
function useMatches(query: string): {
  readonly groups: readonly MatchGroup[];
  readonly answered: string;
} {
  const graph = useApp(selectGraph);
  const locale = useLocale();
  const [isWanted, setWanted] = useState(false);
  if (query !== '' && !isWanted) setWanted(true);
  // Thousands of quotes take a moment to fold, which those who never search need not wait for.
  const index = useMemo(
    () => (isWanted ? createSearchIndex(graph, labelOf) : NOTHING),
    [graph, isWanted],
  );
  const settled = useDeferredValue(query);
  // An emptied box has no results at once: old ones would open the list again.
  const wanted = query === '' ? '' : settled;
  const groups = useMemo(() => searchIn(index, wanted, locale), [index, wanted, locale]);
  return { groups, answered: wanted };
}

function MatchSection({ group }: { readonly group: MatchGroup }) {
  const { search } = useMessages();
  const headings = { actor: search.actors, kind: search.kinds, quote: search.quotes };
  return (
    <ListBoxSection id={group.id} className="search-section">
      <Header className="search-section__head">
        {headings[group.id]}
        {group.more > 0 && <span>{search.more(group.more)}</span>}
      </Header>
      {group.matches.map((match) => (
        <MatchItem key={keyOf(match.target)} match={match} />
      ))}
    </ListBoxSection>
  );
}

function MatchItem({ match }: { readonly match: Match }) {
  return (
    <ListBoxItem id={keyOf(match.target)} className="match" textValue={match.found.text}>
      <MatchOption match={match} />
    </ListBoxItem>
  );
}

/** What was found, with the mark that the picture draws for it. */
function MatchOption({ match }: { readonly match: Match }) {
  const { target, found, ranges } = match;
  switch (target.type) {
    case 'actor':
      return (
        <Row mark={<ActorMark actor={target.actor} />}>
          <Named name={target.actor.name} found={found} ranges={ranges} />
        </Row>
      );
    case 'kind':
      return (
        <Row mark={<KindLine kind={target.kind} />}>
          <Named name={target.label} found={found} ranges={ranges} />
          <KindHint />
        </Row>
      );
    case 'quote': {
      const excerpt = toExcerpt(found.text, ranges, LONGEST_QUOTE);
      return (
        <Row mark={<LineMark sign={target.relation.sign} />}>
          <Marked className="match__quote" {...found} {...excerpt} />
        </Row>
      );
    }
  }
}

function Row({ mark, children }: { readonly mark: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <span className="match__mark">{mark}</span>
      <span className="match__text">{children}</span>
    </>
  );
}

function KindLine({ kind }: { readonly kind: string }) {
  const sign = useApp((state) => signOfKind(selectGraph(state), kind));
  return <LineMark sign={sign === 'as-given' ? undefined : sign} />;
}

function KindHint() {
  const { search } = useMessages();
  return <span className="match__hint">{search.showKind}</span>;
}
