import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FIGURE_PARTS } from '~/figures/figure-choices';
import { LocaleProvider } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { ExportPanel } from '~/panels/export/ExportPanel';
import { StoreProvider } from '~/store/use-app';
import { PALETTES } from '~/ui/palette';
import { change } from '../../canvas/graph-stage';
import type { Stage } from '../../figures/picture-stage';
import { stage } from '../../figures/picture-stage';
import { MESSAGES } from '../../messages';
import { toPixels } from '../../pictures/drawn-picture';

beforeEach(() => {
  vi.stubGlobal('showSaveFilePicker', undefined);
});

const now = () => new Date(2026, 10, 24);

function open({ store, drawing }: Stage) {
  const { locale } = store.getState();
  return render(
    <StoreProvider store={store}>
      <LocaleProvider locale={locale}>
        <main lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
          <h1>{MESSAGES[locale].export.title}</h1>
          <ExportPanel drawing={drawing} now={now} />
        </main>
      </LocaleProvider>
    </StoreProvider>,
  );
}

const ready = (name: string) =>
  waitFor(() => expect(screen.getByRole('button', { name })).toBeEnabled());

/** Keeps what the page would have the browser save. */
function catchFile(): { name: string; read: () => Promise<Blob> } {
  const caught = { name: '', read: () => Promise.reject<Blob>(new Error('Nothing was saved.')) };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    caught.name = this.download;
    const address = this.href;
    caught.read = async () => (await fetch(address)).blob();
  });
  return caught;
}

/** Two actors so far apart that no browser can draw both at 2×. */
async function stageFarApart(): Promise<Stage> {
  const on = await stage();
  await change(on, (session) =>
    session.move({ iran: { x: -4500, y: 0 }, china: { x: 4500, y: 0 } }),
  );
  return on;
}

describe.each([
  ['en', 'light'],
  ['ar', 'dark'],
] as const)('the export of pictures in %s and %s', (locale, theme) => {
  const words = MESSAGES[locale].export;
  const figureWords = MESSAGES[locale].figure;

  it('shows the picture as it will be saved, everything around it at first, and says what the file is of, when', async () => {
    const file = catchFile();
    const { container } = open(await stage({ locale, theme }));
    const preview = words.previewOf(words.titles.both);
    expect(await screen.findByRole('img', { name: preview })).toBeVisible();
    for (const part of FIGURE_PARTS) {
      // Without notes there is nothing to translate.
      if (part === 'translations') continue;
      const box = screen.getByRole('checkbox', { name: figureWords.parts[part] });
      if (part === 'notes') expect(box).not.toBeChecked();
      else expect(box).toBeChecked();
    }
    expect(screen.getByRole('radio', { name: 'PNG' })).toBeChecked();
    expect(screen.getByRole('radio', { name: words.whole })).toBeChecked();

    await ready(words.save);
    await userEvent.click(screen.getByRole('button', { name: words.save }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2026-11-24'));
    expect(file.name).toBe('fixture-named-2026-11-24.png');
    expect((await file.read()).type).toBe('image/png');

    // Nothing is in anybody's way, where the reader has more to fill in too.
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: figureWords.size }),
      figureWords.presets.custom,
    );
    await userEvent.click(screen.getByRole('radio', { name: figureWords.otherResolution }));
    await userEvent.clear(screen.getByRole('textbox', { name: figureWords.width }));
    const { violations } = await axe.run(container);
    expect(violations).toEqual([]);
  });
});

describe('the export of pictures', () => {
  const words = MESSAGES.en.export;
  const figureWords = MESSAGES.en.figure;
  const size = () => screen.getByRole('combobox', { name: figureWords.size });
  const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));

  it('says the size of the file before it is made', async () => {
    const file = catchFile();
    open(await stage());
    await choose('384');
    await ready(words.save);
    await userEvent.click(screen.getByRole('button', { name: words.save }));
    await waitFor(() => expect(file.name).not.toBe(''));
    const { width, height } = await toPixels(await file.read());
    expect(screen.getByText(words.pixels(width, height), { exact: false })).toBeVisible();
  });

  it('saves an SVG without what is unticked, for which no size is chosen, and one of outlines', async () => {
    const file = catchFile();
    open(await stage());
    expect(screen.queryByRole('radio', { name: words.asOutlines })).toBeNull();
    await choose('SVG');
    expect(screen.getByRole('radio', { name: '192' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: figureWords.parts.legend }));
    await ready(words.save);
    await userEvent.click(screen.getByRole('button', { name: words.save }));
    await waitFor(() => expect(file.name).toMatch(/\.svg$/));
    const text = await (await file.read()).text();
    expect(text).toMatch(/^<\?xml/);
    expect(text.includes(`>${words.titles.both}</text>`)).toBe(true);
    expect(text.includes(words.legendFirmness)).toBe(false);

    const letters = screen.getByRole('radiogroup', { name: words.letters });
    expect(letters).toHaveAccessibleDescription(words.lettersHint);
    expect(screen.getByRole('radio', { name: words.asText })).toBeChecked();
    await choose(words.asOutlines);
    file.name = '';
    await ready(words.save);
    await userEvent.click(screen.getByRole('button', { name: words.save }));
    await waitFor(() => expect(file.name).toMatch(/\.svg$/));
    const outlines = await (await file.read()).text();
    expect(outlines).not.toMatch(/<text|@font-face/);
    expect(outlines).toContain(`aria-label="${words.titles.both}"`);
    await choose('PDF');
    expect(screen.queryByRole('radio', { name: words.asOutlines })).toBeNull();
  });

  it('offers no transparency in JPEG', async () => {
    open(await stage());
    await choose(words.transparent);
    await choose('JPEG');
    expect(screen.getByRole('radio', { name: words.transparent })).toBeDisabled();
    expect(screen.getByRole('radio', { name: words.paper })).toBeChecked();
    await choose('PNG');
    expect(screen.getByRole('radio', { name: words.transparent })).toBeChecked();
  });

  it('follows the view while it is open', async () => {
    const on = await stage();
    const file = catchFile();
    open(on);
    await change(on, (session) => session.select({ type: 'actor', id: 'iran' as ActorId }));
    await ready(words.save);
    await userEvent.click(screen.getByRole('button', { name: words.save }));
    await waitFor(() => expect(file.name).toBe('fixture-named-iran-2026-11-24.png'));
  });

  it('keeps the choices while the session lasts, and no longer', async () => {
    const on = await stage();
    const first = open(on);
    await choose('SVG');
    await userEvent.click(screen.getByRole('checkbox', { name: figureWords.parts.source }));
    first.unmount();
    open(on);
    expect(screen.getByRole('radio', { name: 'SVG' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: figureWords.parts.source })).not.toBeChecked();
    cleanup();
    open(await stage());
    expect(screen.getByRole('radio', { name: 'PNG' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: figureWords.parts.source })).toBeChecked();
  });

  it('says that a picture is too large, and offers a lower resolution or SVG', async () => {
    open(await stageFarApart());
    const status = screen.getByRole('status');
    for (const [offer, chosen] of [
      [figureWords.smallerResolution(96), '96'],
      [words.useSvg, 'SVG'],
    ] as const) {
      await choose('192');
      await waitFor(() => expect(status).toHaveTextContent('more than a browser can draw'));
      expect(screen.getByRole('button', { name: words.save })).toBeDisabled();
      await userEvent.click(within(status).getByRole('button', { name: offer }));
      expect(screen.getByRole('radio', { name: chosen })).toBeChecked();
      expect(status).toBeEmptyDOMElement();
      await ready(words.save);
    }
  });

  it('says so when the browser gives no file, and offers another way', async () => {
    const file = catchFile();
    open(await stage());
    await ready(words.save);
    vi.spyOn(window, 'createImageBitmap').mockRejectedValue(new DOMException('', 'DataError'));
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
    await userEvent.click(screen.getByRole('button', { name: words.save }));
    const status = screen.getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent('not have enough memory'));
    expect(
      within(status).getByRole('button', { name: figureWords.smallerResolution(96) }),
    ).toBeVisible();
    expect(file.name).toBe('');
  });

  it('copies the picture as PNG, whatever the format, and says so when that is not allowed', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    open(await stage());
    await choose('SVG');
    await ready(words.copy);
    await userEvent.click(screen.getByRole('button', { name: words.copy }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words.copied));
    const [item] = write.mock.calls[0]?.[0] ?? [];
    expect((await item?.getType('image/png'))?.type).toBe('image/png');

    write.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await userEvent.click(screen.getByRole('button', { name: words.copy }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words.copyRefused));
  });

  it('is of the size of its use, to the pixel, or of the reader’s own, and explains what is none', async () => {
    const file = catchFile();
    open(await stage());
    await userEvent.selectOptions(size(), figureWords.presets.slide);
    await ready(words.save);
    await screen.findByText(words.pixels(1920, 1080), { exact: false });
    expect(screen.getByText(figureWords.millimetres(339, 191), { exact: false })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: words.save }));
    await waitFor(() => expect(file.name).not.toBe(''));
    const { width, height } = await toPixels(await file.read());
    expect([width, height]).toEqual([1920, 1080]);

    // A size of the reader's own.
    await userEvent.selectOptions(size(), figureWords.presets.custom);
    const own = screen.getByRole('textbox', { name: figureWords.width });
    await userEvent.clear(own);
    await userEvent.type(own, '12');
    expect(own).toBeInvalid();
    expect(screen.getByText(figureWords.outOfBounds(40, 2000))).toBeVisible();
    await userEvent.type(own, '٨٫٥');
    expect(own).toBeValid();
    await screen.findByText(figureWords.millimetres(128.5, 120), { exact: false });
  });

  it('saves a map, a matrix and a timeline too', async () => {
    const file = catchFile();
    open(await stage());
    await choose('SVG');
    for (const kind of ['map', 'matrix', 'timeline'] as const) {
      await choose(figureWords.kinds[kind]);
      expect(screen.queryByRole('radio', { name: words.current })).toBeNull();
      await ready(words.save);
      await userEvent.click(screen.getByRole('button', { name: words.save }));
      await waitFor(() => expect(file.name).toBe(`fixture-${kind}-named-2026-11-24.svg`));
    }
  });

  it('speaks and looks otherwise than the page where that is chosen', async () => {
    const on = await stage();
    const file = catchFile();
    open(on);
    await choose('العربية');
    await choose(figureWords.themes.dark);
    await choose('SVG');
    await ready(words.save);
    await userEvent.click(screen.getByRole('button', { name: words.save }));
    await waitFor(() => expect(file.name).not.toBe(''));
    const text = await (await file.read()).text();
    expect(text).toContain('>روسيا</text>');
    expect(text).toContain(PALETTES.dark.with);
    expect(on.store.getState()).toMatchObject({ locale: 'en', theme: 'system' });
  });

  it('bears the title that is written for it', async () => {
    open(await stage());
    const field = screen.getByRole('textbox', { name: figureWords.titleText });
    await waitFor(() => expect(field).toHaveAttribute('placeholder', words.titles.both));
    await userEvent.type(field, 'Two blocs');
    expect(await screen.findByRole('img', { name: words.previewOf('Two blocs') })).toBeVisible();
  });

  it('can be worked by keys alone', async () => {
    const file = catchFile();
    open(await stage());
    await ready(words.save);
    screen.getByRole('radio', { name: 'PNG' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'SVG' })).toBeChecked();
    await ready(words.save);
    screen.getByRole('button', { name: words.save }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(file.name).toMatch(/\.svg$/));
  });
});

describe('where the browser can ask for a place', () => {
  const words = MESSAGES.en.export;
  const press = async (name: string) => {
    await ready(name);
    await userEvent.click(screen.getByRole('button', { name }));
  };

  it('writes there, under the name that the reader gave', async () => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('chosen.png', { create: true });
    vi.stubGlobal('showSaveFilePicker', async () => handle);
    open(await stage());
    await press(words.save);
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(words.saved('chosen.png')),
    );
    expect((await handle.getFile()).size).toBeGreaterThan(1_000);
  });

  it('says that nothing was saved where the reader thinks better of it', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'AbortError')));
    open(await stage());
    await press(words.save);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words.cancelled));
  });

  it('gives up what is being written when told so, and says that nothing was saved', async () => {
    const write = vi.fn();
    const createWritable = async () => ({ write, close: vi.fn(), abort: vi.fn() });
    vi.stubGlobal('showSaveFilePicker', async () => ({ name: 'slow.png', createWritable }));
    open(await stage());
    await ready(words.save);
    const asked = vi.spyOn(Worker.prototype, 'postMessage').mockReturnValue(undefined);
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    await press(words.save);
    await waitFor(() => expect(asked).toHaveBeenCalledOnce());
    await press(words.cancel);
    expect(screen.getByRole('status')).toHaveTextContent(words.cancelled);
    await waitFor(() => expect(ended).toHaveBeenCalledOnce());
    expect(screen.getByRole('button', { name: words.save })).toHaveFocus();
    expect(write).not.toHaveBeenCalled();
  });

  it('leaves what was there when it is given up while it is being written', async () => {
    let finish = () => undefined as unknown;
    const write = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const stream = { write, close: vi.fn(), abort: vi.fn(async () => undefined) };
    vi.stubGlobal('showSaveFilePicker', async () => ({
      name: 'slow.png',
      createWritable: async () => stream,
    }));
    open(await stage());
    await press(words.save);
    await waitFor(() => expect(write).toHaveBeenCalled());
    await press(words.cancel);
    finish();
    await waitFor(() => expect(stream.abort).toHaveBeenCalled());
    expect(stream.close).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent(words.cancelled);
  });
});
