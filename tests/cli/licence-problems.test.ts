import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLicenceProblems } from '~/cli/licence-problems';
import { ROOT } from './run-entente';

const problemsOf = (license: string | undefined, dev = false) =>
  findLicenceProblems({
    packages: {
      '': {},
      'node_modules/a/node_modules/@b/c': { ...(license ? { license } : {}), dev },
    },
  });

describe('licences', () => {
  it('of all packages in use can be kept', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    expect(findLicenceProblems(lock)).toEqual([]);
  });

  it('that ask for more than a notice are told by the package’s name', () => {
    expect(problemsOf('GPL-3.0-only')).toEqual([expect.stringContaining('@b/c is under GPL-3.0')]);
    expect(problemsOf('MPL-2.0')).toHaveLength(1);
    expect(problemsOf('MPL-2.0', true)).toEqual([]);
    expect(problemsOf(undefined)).toEqual([expect.stringContaining('@b/c says no licence')]);
  });

  it('may be chosen from several, and are all kept where they are joined', () => {
    expect(problemsOf('(GPL-2.0-only OR MIT)')).toEqual([]);
    expect(problemsOf('MIT AND GPL-2.0-only')).toHaveLength(1);
  });
});
