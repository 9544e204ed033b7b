import type { ReactNode } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { ACTOR_KINDS } from '~/model/actor-kinds';
import { SIGNS } from '~/model/sign';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Words } from '~/ui/Words';
import { KindMark } from './KindMark';
import { LineMark } from './LineMark';
import './reading-key.css';

/** How to read the picture: what hue, head, pattern, stroke, width and shape mean. */
export function ReadingKey() {
  const {
    details: { reading },
  } = useMessages();
  const hasOver = useApp((state) => selectGraph(state).over.size > 0);
  return (
    <section className="details-section reading-key">
      <h3>{reading.heading}</h3>
      <ul className="reading-marks">
        {SIGNS.map((sign) => (
          <Mark key={sign} mark={<LineMark sign={sign} />}>
            {reading[sign]}
          </Mark>
        ))}
      </ul>
      <p>{reading.direction}</p>
      <p>{reading.mutual}</p>
      <ul className="reading-marks">
        <Mark mark={<LineMark />}>{reading.fact}</Mark>
        <Mark mark={<LineMark modality="claim" />}>{reading.claim}</Mark>
        <Mark mark={<LineMark modality="opinion" />}>{reading.weaker}</Mark>
        {hasOver && <Mark mark={<LineMark isOver={true} />}>{reading.over}</Mark>}
        <Mark mark={<LineMark width={4.4} />}>{reading.width}</Mark>
        <Mark mark={<LineMark number={3} />}>{reading.number}</Mark>
      </ul>
      <p>{reading.shape}</p>
      <KindShapes />
    </section>
  );
}

function Mark({ mark, children }: { readonly mark: ReactNode; readonly children: ReactNode }) {
  return (
    <li className="reading-mark">
      {mark}
      <span>{children}</span>
    </li>
  );
}

function KindShapes() {
  const { dataset } = useApp(selectGraph);
  const present = new Set(dataset.actors.map(({ kind }) => kind));
  return (
    <ul className="reading-shapes">
      {ACTOR_KINDS.filter(({ id }) => present.has(id)).map(({ id, label }) => (
        <Mark key={id} mark={<KindMark kind={id} />}>
          <Words of={label} />
        </Mark>
      ))}
    </ul>
  );
}
