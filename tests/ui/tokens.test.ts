import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '~/ui/palette';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');

/** The tokens of each block, those of `:root` filled in beneath. */
function themesOf(text: string): Readonly<Record<string, ReadonlyMap<string, string>>> {
  const [plain = '', contrast = ''] = text.split('@media (forced-colors')[0]?.split('@media') ?? [];
  const blocks = (part: string) =>
    [...part.matchAll(/:root(\[[^\]]*\])? \{([^}]*)\}/g)].map(([, dark, body = '']) => ({
      isDark: dark !== undefined,
      tokens: [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    }));
  const pick = (part: string, isDark: boolean) =>
    blocks(part)
      .filter((block) => block.isDark === isDark)
      .flatMap(({ tokens }) => tokens);
  const light = pick(plain, false);
  const dark = [...light, ...pick(plain, true)];
  return {
    light: new Map(light),
    dark: new Map(dark),
    'light, more contrast': new Map([...light, ...pick(contrast, false)]),
    'dark, more contrast': new Map([...dark, ...pick(contrast, false), ...pick(contrast, true)]),
  };
}

function contrast(a: string, b: string): number {
  const [first = 0, second = 0] = [a, b].map(luminance).sort((x, y) => y - x);
  return (first + 0.05) / (second + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const themes = themesOf(css);

describe.each(Object.entries(themes))('the colours of the %s page', (name, tokens) => {
  const value = (token: string) => tokens.get(token) ?? `no ${token}`;
  const least = name.includes('more') ? 7 : 4.5;

  it.each(['ink', 'ink-soft', 'with', 'against', 'neither-text', 'accent'])(
    'set text in %s that can be read on paper',
    (token) => {
      for (const paper of ['paper', 'paper-raised'])
        expect(contrast(value(token), value(paper))).toBeGreaterThanOrEqual(least);
    },
  );

  it('set text on the accent, on what is marked and on a chosen row that can be read', () => {
    expect(contrast(value('on-accent'), value('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(value('ink'), value('mark'))).toBeGreaterThanOrEqual(4.5);
  });

  it('draw edges of controls, focus and lines that can be told from paper', () => {
    for (const token of ['edge', 'focus', 'with', 'against', 'neither'])
      expect(contrast(value(token), value('paper'))).toBeGreaterThanOrEqual(3);
  });

  it('draw lines and their ends that can be told from the land of a map', () => {
    for (const token of ['ink', 'ink-soft', 'with', 'against', 'neither'])
      expect(contrast(value(token), value('land'))).toBeGreaterThanOrEqual(3);
  });
});

it.each(['light', 'dark'] as const)('the %s page and its graph have the same colours', (theme) => {
  const { inkSoft, ...palette } = PALETTES[theme];
  for (const [token, color] of Object.entries({ ...palette, 'ink-soft': inkSoft }))
    expect([token, themes[theme]?.get(token)]).toEqual([token, color]);
});
