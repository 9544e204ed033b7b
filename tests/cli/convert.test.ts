import { spawn } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remarkOnBanner } from '~/cli/npm-banner';
import { runCommand } from '~/cli/run-command';
import { LOOKS } from '~/cli/view-option';
import { writeFile, writeOut } from '~/cli/write-file';
import { DATA_FORMATS } from '~/formats/data';
import type { ActorId } from '~/model/ids';
import { toRelation } from '~/model/relation';
import type { Dataset } from '~/model/schema';
import { vocabularyOf } from '~/model/vocabulary';
import { CODECS } from '~/view/codecs';
import { toVersionParam } from '~/view/link-version';
import { rawDatasetOf } from '../fixtures/graph-of';
import { ROOT } from './run-entente';

const BUILT_IN = 'data/russia-iran-treaty-2025.json';

const IRAN = 'iran' as ActorId;

const ENOSPC = Object.assign(new Error('full'), { code: 'ENOSPC' });

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-convert-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);

/** Writes a small dataset into the folder; its path. */
function write(name: string, change: object = {}): string {
  const dataset = { ...rawDatasetOf('A + B @2001', 'B - C: claim by A'), ...change };
  writeFileSync(at(name), JSON.stringify(dataset));
  return at(name);
}

/** Arguments with a view. */
const viewed = (view: string) => [BUILT_IN, '-', '--to', 'csv', '--view', view];

/** What a command prints and leaves. */
async function convert(...args: readonly string[]) {
  const { exit, stdout, stderr } = await runCommand(['convert', ...args]);
  let text = '';
  for await (const part of typeof stdout === 'string' ? [stdout] : stdout) text += part;
  return { exit, stdout: text, stderr };
}

describe('entente convert', () => {
  it.each(DATA_FORMATS.map(({ id, extension }) => [id, extension]))(
    'writes %s, by the ending .%s',
    async (id, extension) => {
      const out = at(`by-name.${extension}`);
      expect((await convert(BUILT_IN, out)).exit).toBe(0);
      const asked = await convert(BUILT_IN, '-', '--to', id);
      expect(readFileSync(out, 'utf8')).toBe(asked.stdout);
    },
  );

  it('copies a whole dataset byte for byte', async () => {
    const file = at('odd.json');
    writeFileSync(file, `\ufeff${JSON.stringify(rawDatasetOf('A + B'))} \r\n`);
    await convert(file, at('copy.json'));
    expect(readFileSync(at('copy.json'))).toEqual(readFileSync(file));
  });

  it('says what it wrote, and what the format leaves out', async () => {
    const out = at('said.csv');
    expect((await convert(BUILT_IN, out)).stdout).toMatch(
      /said\.csv: 30 actors, 51 relations, 60 quotes\. This format cannot hold .*stories, /,
    );
  });

  it('takes the language, the table and the byte order mark', async () => {
    const { stdout } = await convert(
      ...[BUILT_IN, '-', '--to', 'csv', '--lang', 'ar', '--table', 'actors', '--bom'],
    );
    expect(stdout).toMatch(/^\ufeffactor_id,name,/);
    expect(stdout).toContain('\r\niran,إيران,state');
  });

  it('writes only what a link to a view shows', async () => {
    const link = 'https://example.org/?view=table&sign=against&focus=iran.1&theme=dark&lang=ar';
    const { stdout } = await convert(BUILT_IN, '-', '--to', 'json', '--view', link);
    const { relations } = JSON.parse(stdout) as Dataset;
    expect(relations).toHaveLength(9);
    const vocabulary = vocabularyOf({});
    const signs = relations.map((relation) => toRelation(relation, vocabulary).sign);
    expect(new Set(signs)).toEqual(new Set(['against']));
    expect(relations.every(({ from, to }) => [from, to].includes(IRAN))).toBe(true);
  });

  it('writes the surroundings of a group as the page shows them', async () => {
    const view = 'group=kind&focus=~kind.state.1&level=named';
    const { exit, stdout } = await convert(
      write('group.json'),
      '-',
      '--to',
      'json',
      '--view',
      view,
    );
    expect(exit).toBe(0);
    expect((JSON.parse(stdout) as Dataset).relations).toHaveLength(2);
  });

  it.each([
    'https://example.org/?v=1&view=table&sign=with#part',
    'https://example.org/?embed=https://host.example&sign=with&theme=dark',
  ])('takes a whole link, also of a frame, such as %s', async (link) => {
    const whole = await convert(BUILT_IN, '-', '--to', 'csv', '--view', link);
    const query = await convert(BUILT_IN, '-', '--to', 'csv', '--view', 'sign=with');
    expect(whole).toEqual(query);
    expect(query.stdout).toContain('putin-pezeshkian-sign-treaty');
  });

  it('takes a link of the version that is written now as the page does', async () => {
    const version = toVersionParam().map(([name, value]) => `${name}=${value}&`);
    const link = `${version.join('')}level=named&sign=with`;
    const present = await convert(BUILT_IN, '-', '--to', 'csv', '--view', link);
    const first = await convert(BUILT_IN, '-', '--to', 'csv', '--view', 'sign=with');
    expect(present.exit).toBe(0);
    expect(present).toEqual(first);
  });

  it('knows every parameter that a link may have', () => {
    const params = Object.values(CODECS).flatMap((codec) => [...codec.params]);
    const narrowing = params.filter((name) => !LOOKS.some((look) => look === name));
    expect(LOOKS.filter((look) => !params.includes(look))).toEqual([]);
    expect(narrowing.sort()).toEqual([
      'actor-kind',
      'actors',
      'core',
      'degree',
      'focus',
      'level',
      'modality',
      'period',
      'relation-kind',
      'sign',
      'status',
      'voice',
    ]);
  });

  it('prints the errors of a broken dataset as check does, and writes nothing', async () => {
    const file = write('broken.json', { title: {} });
    const { exit, stdout, stderr } = await convert(file, at('broken.csv'));
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/broken\.json:1:\d+ error \/title /);
    expect(existsSync(at('broken.csv'))).toBe(false);
  });

  it('leaves warnings aside: what is written is no worse than what was read', async () => {
    const file = write('warned.json', { title: { en: 'Only English' } });
    expect((await convert(file, at('warned.gexf'))).exit).toBe(0);
  });

  it.each<[string, () => readonly string[], string]>([
    ['no file', () => [], 'Name the file to read and the file to write.'],
    ['one file', () => ['a.json'], 'Name the file to read and the file to write.'],
    ['a format without a name', () => [BUILT_IN, '-'], 'Standard output has no name; say which'],
    ['an unknown ending', () => [BUILT_IN, at('x.xls')], '".xls" is no ending of a format'],
    ['an unknown format', () => [BUILT_IN, '-', '--to', 'xls'], 'There is no format "xls"'],
    ['a language', () => [BUILT_IN, at('x.csv'), '--lang', 'fr'], 'write one of en, ar'],
    ['a format to read', () => ['x', at('x.csv'), '--from', 'y'], 'There is no format "y" to read'],
    ['a missing file', () => ['none.json', at('x.csv')], 'there is no such file'],
    ['a missing folder', () => [BUILT_IN, at('no/x.csv')], 'there is no such folder'],
    ['a folder', () => [BUILT_IN, folder, '--to', 'csv'], 'it is a folder'],
    ['an unknown filter', () => [BUILT_IN, '-', '--to', 'csv', '--view', 'sing=with'], 'sing'],
    ['an empty filter', () => [BUILT_IN, '-', '--to', 'csv', '--view', 'sign=no'], 'sign=no'],
    ['a filter given twice', () => viewed('sign=with&sign=against'), 'sign=against'],
    ['a link of a later version', () => viewed('v=3&sign=with'), 'v=3'],
    ['a focus on no group', () => viewed('focus=~kind.band.1'), 'focus=~kind.band.1'],
    ['a focus', () => [BUILT_IN, '-', '--to', 'csv', '--view', 'focus=x.1'], 'focus=x.1'],
  ])('leaves 2 and says why for %s', async (_what, args, reason) => {
    const { exit, stdout, stderr } = await convert(...args());
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
  });

  it('never writes over the file that it reads, by whatever name', async () => {
    const file = write('kept.json');
    const before = readFileSync(file, 'utf8');
    symlinkSync(file, at('link.json'));
    linkSync(file, at('hard.json'));
    for (const name of ['kept.json', './kept.json', 'link.json', 'hard.json']) {
      const { exit, stderr } = await convert(file, at(name));
      expect(exit).toBe(2);
      expect(stderr).toContain('is the file that is read');
    }
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('leaves no draft behind, and what stood there where writing fails', async () => {
    async function* breakOff() {
      yield 'half a file';
      throw new Error('broken off');
    }
    writeFileSync(at('old.csv'), 'old');
    await expect(writeFile(at('old.csv'), breakOff())).rejects.toThrow('cannot be written');
    expect(readFileSync(at('old.csv'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('reads standard input, and takes it well when nobody reads on', async () => {
    const child = spawn(
      'sh',
      [
        '-c',
        `"$0" --import tsx src/cli/entente.ts convert - - --to csv < ${BUILT_IN} | head -n 1`,
        process.execPath,
      ],
      { cwd: ROOT, env: { ...process.env, npm_lifecycle_event: 'test' } },
    );
    let [out, errors] = ['', ''];
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.stderr.on('data', (part) => {
      errors += part;
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(out).toMatch(/^relation_id,from,from_name,[^\n]*\r\n$/);
    expect(errors).toBe('');
  });

  it('says why standard output cannot be written, and leaves 2', async () => {
    const full = new Writable({ write: (_part, _encoding, done) => done(ENOSPC) });
    expect(await writeOut(['a', 'b'], full)).toBe(
      'Standard output cannot be written: the disk is full.\n',
    );
    const broken = new Writable({
      write: () => {
        throw ENOSPC;
      },
    });
    expect(await writeOut('a', broken)).toContain('the disk is full');
  });

  it('says that npm has written into the file, where it has', () => {
    const run = (env: object, isTTY = false) =>
      remarkOnBanner({ env: { npm_lifecycle_event: 'entente', ...env }, stdout: { isTTY } });
    expect(run({})).toContain('npm run --silent');
    expect(run({ npm_config_loglevel: 'silent' })).toBe('');
    expect(run({}, true)).toBe('');
    expect(run({ npm_lifecycle_event: undefined })).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))('takes a full disk well', async () => {
    const command = `"$0" --import tsx src/cli/entente.ts convert ${BUILT_IN} - --to csv > /dev/full`;
    const child = spawn('sh', ['-c', command, process.execPath], { cwd: ROOT });
    let errors = '';
    child.stderr.on('data', (part) => {
      errors += part;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, errors]).toEqual([2, 'Standard output cannot be written: the disk is full.\n']);
  });
});
