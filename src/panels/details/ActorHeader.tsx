import { directionOf, localizedText } from '~/base/localized';
import { useLocale } from '~/i18n/use-messages';
import { ACTOR_KINDS } from '~/model/actor-kinds';
import type { Actor } from '~/model/schema';
import { Flag } from './Flag';
import { KindMark } from './KindMark';
import { Words } from './Words';

/** Who an actor is: kind, name in the reader's language and in the others, description. */
export function ActorHeader({ actor }: { readonly actor: Actor }) {
  const { lang } = localizedText(actor.name, useLocale());
  const others = Object.entries(actor.name).filter(([tag]) => tag !== lang);
  const kind = ACTOR_KINDS.find(({ id }) => id === actor.kind);
  return (
    <header className="details-header">
      <p className="details-kind">
        <KindMark kind={actor.kind} />
        {kind && <Words of={kind.label} />}
      </p>
      <h2 className="details-title" tabIndex={-1}>
        {actor.kind === 'state' && actor.country && <Flag country={actor.country} />}
        <Words of={actor.name} />
      </h2>
      {others.map(([tag, name]) => (
        <p key={tag} className="details-other-name">
          <bdi lang={tag} dir={directionOf(tag)}>
            {name}
          </bdi>
        </p>
      ))}
      {actor.description && (
        <p className="details-description">
          <Words of={actor.description} />
        </p>
      )}
    </header>
  );
}
