import { ActorMark } from '~/evidence/marks/ActorMark';
import { KindMark } from '~/evidence/marks/KindMark';
import { LineMark } from '~/evidence/marks/LineMark';
import type { ChoiceFilterId } from '~/filters';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Modality } from '~/model/modality';
import type { Sign } from '~/model/sign';
import { signOfKind } from '~/model/sign-of-kind';

/** What the picture draws for an option: a line, or the shape of an actor. */
export function OptionMark({
  filter,
  option,
  graph,
}: {
  readonly filter: ChoiceFilterId;
  readonly option: string;
  readonly graph: Graph;
}) {
  switch (filter) {
    case 'sign':
      return <LineMark sign={option as Sign} />;
    case 'modality':
      return <LineMark modality={option as Modality} />;
    case 'status':
      return <LineMark isOver={option === 'over'} />;
    case 'relation-kind': {
      const sign = signOfKind(graph, option);
      return <LineMark sign={sign === 'as-given' ? undefined : sign} />;
    }
    case 'actor-kind':
      return <KindMark kind={option} />;
    case 'actors':
    case 'voice': {
      const actor = graph.actors.get(option as ActorId);
      return actor ? <ActorMark actor={actor} /> : null;
    }
  }
}
