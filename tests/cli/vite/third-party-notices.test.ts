import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toNotice } from '~/cli/vite/third-party-notices';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

describe('the notice of a package that is shipped', () => {
  it('is its own licence file', () => {
    write('package.json', '{"version": "1.2.3", "license": "MIT"}');
    write('LICENSE.md', 'Copyright Ada');
    expect(toNotice(['a', folder])).toMatch(/^=+\na 1\.2\.3 \(MIT\)\n\nCopyright Ada$/);
  });

  it('is the text of the licence that it names where it brings none, with its author', () => {
    write(
      'package.json',
      '{"version": "1.0.0", "license": "ISC", "author": "Ada <ada@a.example>"}',
    );
    expect(toNotice(['a', folder])).toMatch(/\n\nCopyright \(c\) Ada\n\nPermission to use/);
  });

  it('stops the build where there is none', () => {
    write('package.json', '{"version": "1.0.0", "license": "Own-1.0"}');
    expect(() => toNotice(['a', folder])).toThrow('a is shipped without the text of its licence');
  });
});
