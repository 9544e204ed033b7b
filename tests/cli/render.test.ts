import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCommand } from '~/cli/run-command';
import { runEntente } from './run-entente';

const FILE = 'data/russia-iran-treaty-2025.json';
const A4 = { width: (210 / 25.4) * 72, height: (297 / 25.4) * 72 };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-render-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const toDraw = (name: string, ...options: readonly string[]) =>
  ['render', FILE, '--out', join(folder, name), '--date', '2026-11-24', ...options] as const;

/** What a command leaves, without the second that a process of its own takes to start. */
const draw = (name: string, ...options: readonly string[]) => runCommand(toDraw(name, ...options));

const read = (name: string) => readFileSync(join(folder, name));

describe('entente render', () => {
  it('draws what a link shows, in its language, and the same bytes each time', async () => {
    const view = 'https://example.org/entente/?level=principals&sign=against&lang=ar';
    const first = await runEntente(...toDraw('first.svg', '--view', view));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const svg = read('first.svg').toString('utf8');
    expect(svg).toContain('lang="ar"');
    expect(svg).toContain('روسيا');
    expect(svg).toContain('example.org/entente');
    expect((await draw('second.svg', '--view', view)).exit).toBe(0);
    expect(read('second.svg').equals(read('first.svg'))).toBe(true);
  });

  it('draws all notes on as many pages of an exact size as they take', async () => {
    const { exit, stdout } = await draw('a4.pdf', '--size', 'a4-portrait', '--with', 'notes');
    expect(exit).toBe(0);
    expect(stdout).not.toMatch(/notes fit/);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const file = await getDocument({ data: new Uint8Array(read('a4.pdf')), verbosity: 0 }).promise;
    expect(file.numPages).toBeGreaterThan(1);
    for (let number = 1; number <= file.numPages; number += 1) {
      const { width, height } = (await file.getPage(number)).getViewport({ scale: 1 });
      expect(width).toBeCloseTo(A4.width, 1);
      expect(height).toBeCloseTo(A4.height, 1);
    }
  });

  it('draws a single page without text or font where letters shall be outlines, and says how many notes found no room', async () => {
    const { exit, stdout } = await draw(
      ...['outlined.svg', '--size', 'a4-portrait', '--with', 'notes'],
      ...['--lang', 'ar', '--outlines'],
    );
    expect(exit).toBe(0);
    expect(stdout).toMatch(/ of \d+ notes fit\./);
    const svg = read('outlined.svg').toString('utf8');
    expect(svg).not.toMatch(/<text|font-family|@font-face/);
    expect(svg).toContain('aria-label="روسيا"');
  });

  it('refuses outlines of another format before it starts a browser', async () => {
    const { exit, stderr } = await draw('outlined.png', '--outlines');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/--outlines is for SVG/);
  });

  it('refuses a view that means nothing before it builds or starts anything', async () => {
    vi.stubEnv('ENTENTE_BROWSER', join(folder, 'no-browser'));
    const { exit, stderr } = await draw('none.svg', '--view', 'sign=perhaps');
    vi.unstubAllEnvs();
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^--view says what means nothing for this dataset: sign=perhaps\.$/m);
  });

  it.each([['a kind that there is not', ['--kind', 'globe'], /--kind "globe" is not known/]])(
    'refuses %s in a sentence and writes nothing',
    async (_what, options, sentence) => {
      const { exit, stderr } = await draw('none.svg', ...options);
      expect(exit).toBe(2);
      expect(stderr).toMatch(sentence);
      expect(existsSync(join(folder, 'none.svg'))).toBe(false);
    },
  );

  it('refuses a file whose name says no format before it starts a browser', async () => {
    const { exit, stderr } = await draw('figure.doc');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/one of png, jpeg/);
  });

  it('refuses a day that no calendar has', async () => {
    const { exit, stderr } = await draw('figure.svg', '--date', '2026-02-31');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/"2026-02-31" is no day/);
  });

  it('lists what is wrong with a dataset as check does', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{ "id": 1 }');
    const { exit, stderr } = await runCommand(['render', broken, '--out', join(folder, 'b.svg')]);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/broken\.json:1:\d+ error/);
  });
});
