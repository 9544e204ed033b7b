import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '~/cli/run-command';
import { rawDatasetOf, textOf } from '../fixtures/graph-of';
import { ROOT, runEntente } from './run-entente';

const BUILT_IN = 'data/russia-iran-treaty-2025.json';
const ARTICLE = '../shared/sources/russia-iran-treaty-2025.ar.txt';
const STATEMENTS = ['A + B @2001', 'B - C: claim by A'];
const TEXT = textOf(...STATEMENTS);

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-check-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A dataset without a flaw, read from `TEXT`. */
function goodDataset() {
  const raw = rawDatasetOf(...STATEMENTS);
  const sha256 = createHash('sha256').update(TEXT).digest('hex');
  const mention = { source: 'text', exact: 'A', start: 0, end: 1 };
  return {
    ...raw,
    sources: raw.sources.map((source) => ({ ...source, sha256 })),
    actors: raw.actors.map((actor) => ({ ...actor, mentions: [mention] })),
  };
}

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const writeDataset = (name: string, dataset: object) =>
  write(name, JSON.stringify(dataset, null, 2));

const check = async (...args: readonly string[]) => {
  const outcome = await runCommand(['check', ...args]);
  return { ...outcome, stdout: String(outcome.stdout) };
};

describe('entente check', () => {
  it('finds nothing in a good file, whatever the line ends of its text', async () => {
    const file = writeDataset('good.json', goodDataset());
    const text = write('good.txt', TEXT.replaceAll('\n', '\r\n'));
    expect(await check(file, '--source', text)).toEqual({
      exit: 0,
      stdout: '0 errors, 0 warnings in 1 file\n',
      stderr: '',
    });
  });

  it('prints every issue with its place, in the order of the file', async () => {
    const dataset = goodDataset();
    Object.assign(dataset.relations[1] ?? {}, { to: 'Nobody' });
    Object.assign(dataset.actors[0] ?? {}, { name: { en: 'Alone' } });
    const file = writeDataset('broken.json', dataset);
    const { exit, stdout } = await check(file);
    expect(stdout.split('\n')).toEqual([
      `${file}:${lineOf('"Alone"', dataset) - 1}:15 warning /actors/0/name This has no Arabic text; add "ar".`,
      `${file}:${lineOf('"Nobody"', dataset)}:13 error /relations/1/to There is no actor "Nobody"; correct the id or add the actor.`,
      '1 error, 1 warning in 1 file',
      '',
    ]);
    expect(exit).toBe(1);
  });

  it('says that meaning is checked once the structure is right', async () => {
    const dataset = goodDataset();
    Object.assign(dataset.relations[0] ?? {}, { kind: 3, to: 'Nobody' });
    const { stdout } = await check(writeDataset('broken-structure.json', dataset));
    expect(stdout).toMatch(
      /\n1 error, 0 warnings in 1 file\nWhat a file means is checked once its structure is right\.\n$/,
    );
  });

  it('prints the place at which JSON breaks', async () => {
    const file = write('syntax.json', '{\n  "id": "x",\n}\n');
    const { exit, stdout } = await check(file);
    expect(stdout).toContain(`${file}:2:12 error / Remove this comma`);
    expect(exit).toBe(1);
  });

  it('lets no file steer the terminal', async () => {
    const dataset = { ...goodDataset(), 'x\u001b[2J\n\u202e': 1 };
    const { stdout } = await check(writeDataset('escape.json', dataset));
    expect(stdout).toContain(' error /x\\u001b[2J\\u000a\\u202e There is no field');
  });

  it('prints JSON for machines', async () => {
    const file = write('machine.json', '[]');
    const { exit, stdout } = await check('--json', file);
    const message = 'A list stands here; write an object in { }.';
    expect(JSON.parse(stdout)).toEqual({
      issues: [{ file, line: 1, column: 1, severity: 'error', pointer: '', message }],
      errors: 1,
      warnings: 0,
    });
    expect(exit).toBe(1);
  });

  it('says in Arabic what it finds, where that is asked for', async () => {
    const dataset = goodDataset();
    Object.assign(dataset.relations[1] ?? {}, { to: 'Nobody' });
    const file = writeDataset('arabic.json', dataset);
    const { exit, stdout } = await check(file, '--lang', 'ar');
    const [first] = stdout.split('\n');
    expect(first).toBe(
      `${file}:${lineOf('"Nobody"', dataset)}:13 error /relations/1/to لا طرف بالمعرّف «\u2068Nobody\u2069»؛ صحّح المعرّف أو أضف الطرف.`,
    );
    expect(exit).toBe(1);
  });

  it('holds the quotes against the text', async () => {
    const file = writeDataset('moved.json', goodDataset());
    const text = write('moved.txt', `News: ${TEXT}`);
    const { exit, stdout } = await check(file, '--source', `text=${text}`);
    expect(stdout).toContain('/sources/0/sha256 The text has the SHA-256');
    expect(stdout).toContain('/relations/1/claims/0/quote/start This has moved, now at 17;');
    expect(exit).toBe(1);
  });

  it('knows by its SHA-256 which of several sources a text is', async () => {
    const dataset = goodDataset();
    const other = { ...dataset.sources[0], id: 'other', sha256: 'f'.repeat(64) };
    const file = writeDataset('several.json', { ...dataset, sources: [other, ...dataset.sources] });
    expect((await check(file, '--source', write('one.txt', TEXT))).exit).toBe(0);
  });

  it.each<[string, () => readonly string[], string]>([
    ['no file', () => [], 'Name a dataset file.'],
    ['an unknown option', () => ['x.json', '--fast'], "Unknown option '--fast'"],
    ['an option without its value', () => ['x.json', '--source'], 'argument missing'],
    [
      'a language that it does not speak',
      () => ['x.json', '--lang', 'fr'],
      '--lang "fr" is not known; write one of en, ar.',
    ],
    [
      'a missing file',
      () => ['missing.json'],
      'missing.json cannot be read: there is no such file.',
    ],
    ['a folder', () => [folder], 'cannot be read: it is a folder.'],
    [
      'another encoding',
      () => [write('16.json', new Uint8Array([0xff, 0xfe]))],
      'is not UTF-8 text',
    ],
    ['a missing text', () => [BUILT_IN, '--source', 'missing.txt'], 'missing.txt cannot be read'],
    [
      'a source that is not there',
      () => [BUILT_IN, '--source', `other=${write('any.txt', 'x')}`],
      'There is no source "other"; the ids are article.',
    ],
    [
      'a text that may be one of several',
      () => {
        const dataset = goodDataset();
        const sources = [...dataset.sources, { ...dataset.sources[0], id: 'second' }];
        const file = writeDataset('two-sources.json', { ...dataset, sources });
        return [file, '--source', write('which.txt', 'another text')];
      },
      'with one of the ids text, second.',
    ],
  ])('leaves 2 and says why for %s', async (_what, args, reason) => {
    const { exit, stderr } = await check(...args());
    expect(stderr).toContain(reason);
    expect(exit).toBe(2);
  });

  it('checks the other files when one cannot be read', async () => {
    const file = writeDataset('other.json', goodDataset());
    const { exit, stdout, stderr } = await check('missing.json', file);
    expect(stdout).toBe('0 errors, 0 warnings in 1 file\n');
    expect(stderr).toContain('missing.json');
    expect(exit).toBe(2);
  });
});

describe('entente', () => {
  it.each([
    [['--help'], 'COMMAND'],
    [['check', '--help'], '--source TEXT'],
    [['schema', '--help'], 'dataset.schema.json'],
  ])('explains itself for %j', async (args, words) => {
    const { exit, stdout } = await runCommand(args);
    expect(stdout).toContain(words);
    expect(exit).toBe(0);
  });

  it.each([[[]], [['chek']], [['constructor']]])('leaves 2 and its usage for %j', async (args) => {
    const { exit, stderr } = await runCommand(args);
    expect(stderr).toContain('Usage:');
    expect(exit).toBe(2);
  });
});

describe('the built-in dataset', () => {
  it('has nothing to mend', async () => {
    const hasArticle = existsSync(join(ROOT, ARTICLE));
    if (!hasArticle) console.log(`The quotes are not held against the article: no ${ARTICLE}.`);
    const source = hasArticle ? ['--source', ARTICLE] : [];
    const { exit, stdout } = await check(BUILT_IN, ...source);
    expect(stdout).toBe('0 errors, 0 warnings in 1 file\n');
    expect(exit).toBe(0);
  });
});

describe('npm run entente', () => {
  it('leaves 1 where something is wrong, and the whole answer in a pipe', async () => {
    const actors = Array.from({ length: 900 }, () => ({}));
    const file = writeDataset('long.json', { ...goodDataset(), actors });
    const { code, stdout, stderr } = await runEntente('check', file);
    expect(stdout).toMatch(/\n1001 errors, 0 warnings in 1 file\n/);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('leaves 2 and no stack where it cannot be used', async () => {
    const { code, stdout, stderr } = await runEntente('check', '--slow');
    expect(stderr).toContain("Unknown option '--slow'");
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

function lineOf(words: string, dataset: object): number {
  const text = JSON.stringify(dataset, null, 2);
  return text.slice(0, text.indexOf(words)).split('\n').length;
}
