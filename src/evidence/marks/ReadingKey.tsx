import type { ReactNode } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { findLineWidth } from '~/marks/line-widths';
import { SIGNS } from '~/model/sign';
import { selectGraph, selectIsOfFiles, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { KindLabel } from '../words/KindLabel';
import { KindMark } from './ActorMark';
import { LineMark } from './LineMark';
import './reading-key.css';

/** How to read the picture: what hue, head, pattern, stroke, width and shape mean. */
export function ReadingKey() {
  const {
    details: { reading },
  } = useMessages();
  const width = useApp((state) => findLineWidth(selectGraph(state), selectView(state).width));
  const isFile = useApp(selectIsOfFiles);
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
        <Mark mark={<LineMark />}>{isFile ? reading.factOfFile : reading.fact}</Mark>
        <Mark mark={<LineMark modality="claim" />}>{reading.claim}</Mark>
        <Mark mark={<LineMark modality="opinion" />}>{reading.weaker}</Mark>
        {hasOver && <Mark mark={<LineMark isOver={true} />}>{reading.over}</Mark>}
        <Mark mark={<LineMark width={4.4} />}>{reading.width[width]}</Mark>
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
  const { dataset, vocabulary } = useApp(selectGraph);
  const present = new Set(dataset.actors.map(({ kind }) => kind));
  const kinds = [...vocabulary.actorKinds.values()].filter(({ id }) => present.has(id));
  return (
    <ul className="reading-shapes">
      {kinds.map((kind) => (
        <Mark key={kind.id} mark={<KindMark kind={kind.id} />}>
          <KindLabel of="actors" kind={kind} />
        </Mark>
      ))}
    </ul>
  );
}
