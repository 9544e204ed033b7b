import type { Sign } from '~/model/sign';
import type { QuotedPassage } from './quoted-passages';

/** The sign of everything that is read from a passage; undefined where it says several. */
export function signOfPassage({ statements }: QuotedPassage): Sign | undefined {
  const signs = new Set(
    statements.flatMap(({ evidence }) => evidence.map(({ relation }) => relation.sign)),
  );
  return signs.size === 1 ? [...signs][0] : undefined;
}
