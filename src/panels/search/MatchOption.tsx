import type { ReactNode } from 'react';
import { toExcerpt } from '~/analysis/search/find-ranges';
import type { Match } from '~/analysis/search/search-in';
import { ActorMark } from '~/evidence/marks/ActorMark';
import { LineMark } from '~/evidence/marks/LineMark';
import { Marked } from '~/evidence/names/Marked';
import { Named } from '~/evidence/names/Named';
import { useMessages } from '~/i18n/use-messages';
import { signOfKind } from '~/model/sign-of-kind';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';

const LONGEST_QUOTE = 140;

/** What was found, with the mark that the picture draws for it. */
export function MatchOption({ match }: { readonly match: Match }) {
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
