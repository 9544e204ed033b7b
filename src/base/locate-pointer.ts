import type { Issue } from './issue';
import { scanJson } from './scan-json';
import { type TextPosition, toTextPositions } from './text-position';

interface Place {
  offset?: number;
  readonly below: Map<string, Place>;
}

/**
 * Where the value of a JSON Pointer begins in the text of a document; where there is no such
 * value, the innermost one around it. Undefined where the text holds not even that.
 */
export function locatePointer(text: string, pointer: string): TextPosition | undefined {
  return locatePointers(text, [pointer]).get(pointer);
}

/** Issues of a document with their lines and columns, in the order of the text. */
export function locateIssues<Found extends Issue>(
  text: string,
  issues: readonly Found[],
): readonly Found[] {
  const unplaced = issues.filter(({ line }) => line === undefined);
  const positions = locatePointers(
    text,
    unplaced.map(({ pointer }) => pointer),
  );
  return issues
    .map((issue) =>
      issue.line === undefined ? { ...issue, ...positions.get(issue.pointer) } : issue,
    )
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function locatePointers(
  text: string,
  pointers: readonly string[],
): ReadonlyMap<string, TextPosition> {
  if (pointers.length === 0) return new Map();
  const root: Place = { below: new Map() };
  const trails = pointers.map((pointer) => ({ pointer, trail: trailOf(root, pointer) }));
  findOffsets(text, root);
  const offsets = trails.flatMap(({ pointer, trail }) => {
    const offset = trail.findLast((place) => place.offset !== undefined)?.offset;
    return offset === undefined ? [] : [{ pointer, offset }];
  });
  const positions = toTextPositions(
    text,
    offsets.map(({ offset }) => offset),
  );
  return new Map(
    offsets.map(({ pointer, offset }) => [pointer, positions.get(offset) as TextPosition]),
  );
}

/** The places that a pointer leads through, the root first, made where they are new. */
function trailOf(root: Place, pointer: string): readonly Place[] {
  const trail = [root];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const { below } = trail.at(-1) as Place;
    const place: Place = below.get(name) ?? { below: new Map() };
    below.set(name, place);
    trail.push(place);
  }
  return trail;
}

/** Notes at each place where its value begins; of members with one name the last counts. */
function findOffsets(text: string, root: Place): void {
  const open: (Place | undefined)[] = [];
  scanJson(text, {
    onValue: (path, offset) => {
      const above = open[path.length - 1];
      const place = path.length === 0 ? root : above?.below.get(String(path.at(-1)));
      open[path.length] = place;
      if (place) place.offset = offset;
    },
  });
}
