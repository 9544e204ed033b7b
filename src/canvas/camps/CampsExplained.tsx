import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { toLevelLines } from '~/model/lines';
import { selectDrawnGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { toWeights } from '../to-elements';
import { nameActors, nameCamp } from './camp-words';
import { campsShown } from './camps-shown';

/** How the camps that are shown were found, and who stands in which. */
export function CampsExplained() {
  const locale = useLocale();
  const messages = messagesOf(locale).camps;
  const graph = useApp(selectDrawnGraph);
  const level = useApp((state) => selectView(state).level);
  const layout = useApp((state) => selectView(state).layout.id);
  const camps = campsShown(graph, level, layout);
  if (!camps) return null;
  const weights = toWeights(toLevelLines(graph, level), graph);
  return (
    <div className="graph-camps-open">
      <p>
        {messages.note} {messages.misfits(camps.frustration)}
      </p>
      <dl>
        {[camps.first, camps.second].map((members) => (
          <div key={[...members].join()}>
            <dt>{nameCamp(graph, members, weights, { locale, leaders: 2 })}</dt>
            <dd>{nameActors(graph, [...members], locale)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
