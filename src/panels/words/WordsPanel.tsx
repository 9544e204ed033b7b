import { useMemo, useState } from 'react';
import { toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import { putIntoWords, type WordedRelation } from '~/evidence/words/in-words';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import type { LineId } from '~/model/ids';
import type { Relation } from '~/model/relation';
import { selectGraph, selectSelected } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { copyToClipboard } from '~/ui/copy-to-clipboard';
import { LongList } from '~/ui/LongList';
import { toRelationSelection } from '~/view/relation-selection';
import './words-panel.css';
import { CiteButton } from '~/evidence/citations/CiteButton';
import { CopyQuote } from '~/evidence/citations/CopyQuote';
import { SelectLink } from '~/evidence/links/SelectLink';
import { LineMark } from '~/evidence/marks/LineMark';
import { selectToldRelations } from '~/evidence/words/select-worded';
import { toWordsHtml, toWordsText } from './words-to-copy';

/** What is selected, or everything shown, as plain sentences, each leading to its quotes. */
export function WordsPanel({ onFollow }: { readonly onFollow: () => void }) {
  const locale = useLocale();
  const messages = messagesOf(locale).words;
  const graph = useApp(selectGraph);
  const told = useApp(selectToldRelations);
  const isSelection = useApp((state) => selectSelected(state) !== undefined);
  const worded = useMemo(() => putIntoWords(graph, told, locale), [graph, told, locale]);
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
            <div onClickCapture={onFollow}>
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
