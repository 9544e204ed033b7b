import { useMemo, useState } from 'react';
import { directionOf } from '~/base/localized';
import { CiteButton } from '~/evidence/citations/CiteButton';
import { CopyQuote } from '~/evidence/citations/CopyQuote';
import { BeforeFollowing, SelectLink } from '~/evidence/links/SelectLink';
import { LineMark } from '~/evidence/marks/LineMark';
import { toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import { putIntoWords, type WordedRelation } from '~/evidence/words/in-words';
import { selectWordedRelations } from '~/evidence/words/select-worded';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import type { LineId } from '~/model/ids';
import type { Relation } from '~/model/relation';
import { selectGraph, selectSelected } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { copyToClipboard } from '~/ui/copy-to-clipboard';
import { LongList } from '~/ui/LongList';
import { toRelationSelection } from '~/view/view';
import './words-panel.css';

/** What is selected, or everything shown, as plain sentences, each leading to its quotes. */
export function WordsPanel({ onFollow }: { readonly onFollow: () => void }) {
  const locale = useLocale();
  const messages = messagesOf(locale).words;
  const graph = useApp(selectGraph);
  const relations = useApp(selectWordedRelations);
  const isSelection = useApp((state) => selectSelected(state) !== undefined);
  const worded = useMemo(() => putIntoWords(graph, relations, locale), [graph, relations, locale]);
  if (worded.length === 0) return <p>{messages.empty}</p>;
  return (
    <div className="words">
      <p className="words__about">
        {isSelection ? messages.ofSelection(worded.length) : messages.ofAll(worded.length)}
      </p>
      <CopyWords worded={worded} />
      <LongList items={worded} keyOf={({ relation }) => relation.id} className="words__list">
        {({ relation, sentences }) => (
          <li className="words__relation">
            <LineMark sign={relation.sign} isOver={graph.over.has(relation.id)} />
            <div>
              <BeforeFollowing value={onFollow}>
                {sentences.map((sentence) => (
                  <p key={sentence}>
                    <SelectLink
                      className="words__sentence"
                      to={{ type: 'line', id: relation.id as string as LineId }}
                    >
                      {sentence}
                    </SelectLink>
                  </p>
                ))}
              </BeforeFollowing>
            </div>
            <Actions relation={relation} />
          </li>
        )}
      </LongList>
    </div>
  );
}

/** The quotes that say a relation, to copy with their citations and to cite. */
function Actions({ relation }: { readonly relation: Relation }) {
  const graph = useApp(selectGraph);
  return (
    <span className="words__deeds">
      <CopyQuote
        passages={toPassages(graph, toEvidence([{ relation }]))}
        to={toRelationSelection(relation)}
        isIcon={true}
      />
      <CiteButton subject={{ type: 'relation', relations: [relation] }} isIcon={true} />
    </span>
  );
}

function CopyWords({ worded }: { readonly worded: readonly WordedRelation[] }) {
  const locale = useLocale();
  const messages = messagesOf(locale).words;
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    const link = window.location.href;
    const copied = { text: toWordsText(worded, link), html: toWordsHtml(worded, link, locale) };
    setOutcome((await copyToClipboard(copied)) ? messages.copied : messages.copyFailed);
  };
  return (
    <p className="words__copy">
      <Button onClick={copy}>{messages.copy}</Button>
      <span role="status">{outcome}</span>
    </p>
  );
}

/** Sentences a line each, then the address of the view that they describe. */
function toWordsText(worded: readonly WordedRelation[], link: string): string {
  return [...worded.flatMap(({ sentences }) => sentences), '', link].join('\n');
}

/** The same as a list in HTML, built so that no text of a dataset is read as markup. */
function toWordsHtml(worded: readonly WordedRelation[], link: string, locale: Locale): string {
  const page = document.implementation.createHTMLDocument('');
  const root = page.createElement('div');
  root.lang = locale;
  root.dir = directionOf(locale);
  const list = page.createElement('ul');
  for (const sentence of worded.flatMap(({ sentences }) => sentences))
    list.appendChild(page.createElement('li')).textContent = sentence;
  const address = page.createElement('a');
  address.href = link;
  address.textContent = link;
  root.append(list, address);
  return root.outerHTML;
}
