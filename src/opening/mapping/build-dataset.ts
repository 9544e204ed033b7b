import type { Dataset } from '~/model/schema';
import type { Building } from './building';
import { cut, inLanguage } from './in-language';
import { toSlug } from './slugs';
import { actorIdsOf, toActors } from './to-actors';
import { toRelations } from './to-relations';

/** A file that is opened, as its source says it. */
export interface OpeningInput {
  /** With its extension; no path. */
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** Of its bytes, in lower-case hex. */
  readonly sha256: string;
}

type SourceId = Dataset['sources'][number]['id'];

const MAX_NAME = 500;

/** The dataset that was put together from the tables of a file; undefined where nobody is in it. */
export function toDataset(
  building: Building,
  file: OpeningInput,
  records: number,
): Dataset | undefined {
  const { reading, actors, ties } = building;
  if (actors.size() === 0) return undefined;
  const stem = file.name.replace(/\.[^.]*$/, '');
  const sourceId = toSlug(stem, 'file') as SourceId;
  const ids = actorIdsOf(actors);
  const { list, arrangement, actorKinds } = toActors(building, ids);
  const { relations, relationKinds } = toRelations(ties, ids, sourceId);
  const vocabulary = {
    ...(relationKinds.length > 0 && { relationKinds }),
    ...(actorKinds.length > 0 && { actorKinds }),
  };
  const title = cut(reading.title?.trim() || stem || file.name || 'file', MAX_NAME);
  return {
    id: toSlug(stem, 'file'),
    version: '1.0.0',
    title: inLanguage(title),
    ...(Object.keys(vocabulary).length > 0 && { vocabulary }),
    sources: [
      {
        id: sourceId,
        medium: isOfCells(building) ? 'table' : 'graph',
        name: cut(file.name || 'file', MAX_NAME),
        mediaType: cut(file.mediaType || 'application/octet-stream', MAX_NAME),
        bytes: file.bytes,
        sha256: file.sha256,
        records,
      },
    ],
    actors: list,
    relations,
    ...(arrangement && { arrangement }),
  };
}

function isOfCells({ reading }: Building): boolean {
  return reading.tables.some(({ content }) => content === 'cells');
}
