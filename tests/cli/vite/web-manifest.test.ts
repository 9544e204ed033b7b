import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toManifest } from '~/cli/vite/web-manifest';
import { DIRECTIONS, PROGRAM_NAMES } from '~/i18n/locale';
import { READERS } from '~/opening/readers';
import { ROOT } from '../run-entente';

const manifest = toManifest(READERS, {
  names: PROGRAM_NAMES,
  directions: DIRECTIONS,
  language: 'en',
  paper: '#fff',
});

describe('the web manifest', () => {
  it('names the program in each of its languages', () => {
    expect(manifest.name).toBe('Entente · وِفاق');
    expect(manifest).toMatchObject({ lang: 'en', dir: 'auto' });
    expect(manifest.short_name_localized.ar).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('holds relative addresses alone, so that the site may stand at any path', () => {
    const { start_url, scope, icons, file_handlers } = manifest;
    const addresses = [start_url, scope, ...icons.map(({ src }) => src)];
    for (const address of [...addresses, ...file_handlers.map(({ action }) => action)])
      expect(new URL(address, 'https://host.example/deep/path/').href).toMatch(
        /^https:\/\/host\.example\/deep\/path\//,
      );
  });

  it('has icons that are there, of the sizes that systems ask for, with room to be cut', () => {
    for (const { src } of manifest.icons) expect(existsSync(join(ROOT, 'public', src))).toBe(true);
    const sizesFor = (purpose: string) =>
      manifest.icons.flatMap((icon) =>
        'purpose' in icon && icon.purpose === purpose ? icon.sizes : [],
      );
    expect(sizesFor('any')).toEqual(['192x192', '512x512']);
    expect(sizesFor('maskable')).toEqual(['192x192', '512x512']);
  });

  it('lets the system open every file that a reader is for, each under one media type', () => {
    const accepted = Object.values(manifest.file_handlers[0]?.accept ?? {}).flat();
    const wanted = new Set([...READERS.flatMap(({ extensions }) => extensions), 'zip', 'gz']);
    expect(accepted.toSorted()).toEqual([...wanted].map((extension) => `.${extension}`).toSorted());
    expect(manifest.file_handlers[0]?.accept['text/csv']).toEqual(['.csv']);
  });
});
