import type { ComponentProps } from 'react';
import { countSigns } from '~/analysis/count-signs';
import { CiteButton } from '~/evidence/citations/CiteButton';
import { LineMark } from '~/evidence/marks/LineMark';
import { ReadingKey } from '~/evidence/marks/ReadingKey';
import { formatNumber } from '~/i18n/format';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { countClaims } from '~/model/count-claims';
import { isOfFiles } from '~/model/graph';
import { SIGNS } from '~/model/sign';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Words } from '~/ui/Words';
import { ActorList } from './ActorList';
import { Credits } from './Credits';
import { SourceFacts } from './SourceFacts';
import { StartingPoints } from './StartingPoints';
import './overview.css';

/** What the article is, how much is in it, where to start and how to read the picture. */
export function Overview({ stories }: ComponentProps<typeof StartingPoints>) {
  const { dataset, sources } = useApp(selectGraph);
  return (
    <article className="details-view">
      <header className="details-header">
        <h2 className="details-title" tabIndex={-1}>
          <Words of={dataset.title} />
        </h2>
        {dataset.description && (
          <p className="details-description">
            <Words of={dataset.description} />
          </p>
        )}
      </header>
      <Credits />
      {[...sources.values()].map((source) => (
        <SourceFacts key={source.id} source={source} />
      ))}
      <Counts />
      <div className="details-actions">
        <CiteButton subject={{ type: 'dataset' }} />
      </div>
      <StartingPoints stories={stories} />
      <ReadingKey />
      <ActorList />
    </article>
  );
}

function Counts() {
  const { common, details } = useMessages();
  const locale = useLocale();
  const { dataset, relations, sources } = useApp(selectGraph);
  const claims = countClaims(dataset);
  const signs = countSigns([...relations.values()]);
  return (
    <div className="details-counts">
      <p>
        {details.counts(
          dataset.actors.length,
          common.relations(dataset.relations.length),
          common.evidence(claims, isOfFiles({ sources })),
        )}
      </p>
      <ul className="sign-counts" aria-label={details.countsBySign}>
        {SIGNS.map((sign) => (
          <li key={sign} className={`sign-${sign}`}>
            <LineMark sign={sign} />
            <span className="sign-count">{formatNumber(locale, signs[sign])}</span> {common[sign]}
          </li>
        ))}
      </ul>
    </div>
  );
}
