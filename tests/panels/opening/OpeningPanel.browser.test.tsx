import { LocaleProvider } from '~/i18n/use-messages';
import { MESSAGES } from '../../messages';
import '~/ui/tokens.css';
import '~/ui/reset.css';
import '~/ui/controls.css';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '~/i18n/locale';
import type { OpenedFile } from '~/opening/opened-file';
import { OpeningPanel } from '~/panels/opening/OpeningPanel';
import { expectAccessible } from '../../fixtures/expect-accessible';

const TIES =
  'from,to,stance,since\nRuritania,Syldavia,with,2019\nRuritania,Borduria,against,2021\n';

/** What the page would have the browser download. */
let downloads: { readonly name: string; readonly text: Promise<string> }[];

beforeEach(() => {
  downloads = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const text = fetch(this.href).then((response) => response.text());
    downloads.push({ name: this.download, text });
  });
});

/** Shows the panel and brings it a file, as the reader would choose it. */
async function bring(content: BlobPart, name = 'ties.csv', locale: Locale = 'en') {
  const onOpen = vi.fn<(opened: OpenedFile) => void>();
  const words = MESSAGES[locale].opening;
  const { container } = render(
    <LocaleProvider locale={locale}>
      <OpeningPanel onOpen={onOpen} />
    </LocaleProvider>,
  );
  await userEvent.upload(screen.getByLabelText(words.choose), new File([content], name));
  const outcome = () => screen.findByRole('region', { name: words.outcome });
  return { container, onOpen, words, outcome };
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe.each(['en', 'ar'] as const)('a file that is opened (%s)', (locale) => {
  it('says what will come out of it, and that is what comes out', async () => {
    const { onOpen, words, outcome } = await bring(TIES, 'ties.csv', locale);
    const says = await outcome();
    expect(says).toHaveTextContent(words.counts(3, 2));
    expect(onOpen).not.toHaveBeenCalled();
    await press(words.open);
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalled());
    const { dataset } = onOpen.mock.calls[0]?.[0] ?? {};
    expect([dataset?.actors.length, dataset?.relations.length]).toEqual([3, 2]);
  });

  it('can be read by everybody', async () => {
    const { container, outcome } = await bring(TIES, 'ties.csv', locale);
    await outcome();
    await expectAccessible(container);
  });
});

describe('a column', () => {
  it('is taken for something else where the reader says so, and the counts follow', async () => {
    const { words, outcome } = await bring(TIES);
    expect(await outcome()).toHaveTextContent(`${words.signs.with} 1`);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: words.roleOf('stance') }),
      words.roles.ignore,
    );
    await vi.waitFor(async () =>
      expect(await outcome()).not.toHaveTextContent(`${words.signs.with} 1`),
    );
  });
});

describe('a value', () => {
  it('gets the stance that the reader gives it', async () => {
    const { words, outcome } = await bring('from,to,kind\nA,B,frobnicates\nB,C,frobnicates\n');
    await outcome();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: words.stanceOf('frobnicates') }),
      words.signs.against,
    );
    await vi.waitFor(async () =>
      expect(await outcome()).toHaveTextContent(`${words.signs.against} 2`),
    );
  });
});

describe('a date of which nothing proves the order', () => {
  it('is asked for once, and read as answered', async () => {
    const { onOpen, words } = await bring('from,to,kind,date\nA,B,treaty,03/04/2020\n');
    await press(words.dayFirst);
    await vi.waitFor(() =>
      expect(screen.queryByRole('button', { name: words.dayFirst })).not.toBeInTheDocument(),
    );
    await press(words.open);
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalled());
    expect(onOpen.mock.calls[0]?.[0].dataset?.relations[0]?.when?.edtf).toBe('2020-04-03');
  });
});

describe.each(['en', 'ar'] as const)('names that are almost alike (%s)', (locale) => {
  const ALIKE = 'from,to,stance\nRussia,Iran,with\nRusia,Iran,with\n';

  it('are merged into the one that the reader chooses, and apart again', async () => {
    const { words, outcome } = await bring(ALIKE, 'ties.csv', locale);
    expect(await outcome()).toHaveTextContent(words.counts(3, 2));
    expect(screen.getByRole('radio', { name: words.keepApart })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /Russia/ }));
    await vi.waitFor(async () => expect(await outcome()).toHaveTextContent(words.counts(2, 2)));
    expect(screen.getByRole('radio', { name: /Russia/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: words.keepApart }));
    await vi.waitFor(async () => expect(await outcome()).toHaveTextContent(words.counts(3, 2)));
  });
});

describe.each(['en', 'ar'] as const)('cells of several names (%s)', (locale) => {
  const LISTS = 'from,to\nA;B,C\nA;D,C\nB;D,C\nD,E\n';

  it('become an actor each where the reader says so, by the keyboard as well', async () => {
    const { words, outcome } = await bring(LISTS, 'ties.csv', locale);
    expect(await outcome()).toHaveTextContent(words.counts(6, 4));
    screen.getByRole('radio', { name: words.oneName }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await vi.waitFor(async () => expect(await outcome()).toHaveTextContent(words.counts(5, 7)));
    expect(screen.getByRole('radio', { name: words.severalNames })).toHaveFocus();
  });
});

describe.each(['en', 'ar'] as const)('another edition of a kept file (%s)', (locale) => {
  const kept = { id: 'old', name: 'Trade', actors: 2, relations: 1 };
  const words = MESSAGES[locale].opening;

  const open = async () => {
    const onOpen = vi.fn();
    const findEdition = vi.fn(async () => kept);
    render(
      <LocaleProvider locale={locale}>
        <OpeningPanel onOpen={onOpen} findEdition={findEdition} />
      </LocaleProvider>,
    );
    await userEvent.upload(screen.getByLabelText(words.choose), new File([TIES], 'ties.csv'));
    const question = await screen.findByRole('region', { name: words.edition });
    expect(question).toHaveTextContent('Trade');
    return { onOpen, findEdition };
  };

  it('is kept beside it where nothing else is said', async () => {
    const { onOpen, findEdition } = await open();
    expect(screen.getByRole('radio', { name: words.keepBoth })).toBeChecked();
    await press(words.open);
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalled());
    expect(onOpen.mock.calls[0]?.[2]).toBeUndefined();
    expect(findEdition).toHaveBeenCalledOnce();
  });

  it('takes its place where the reader says so', async () => {
    const { onOpen } = await open();
    await userEvent.click(screen.getByRole('radio', { name: words.replaceEdition }));
    await press(words.open);
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalled());
    expect(onOpen.mock.calls[0]?.[2]).toBe('old');
  });
});

describe.each(['en', 'ar'] as const)('what is passed over at first (%s)', (locale) => {
  it('a second table is listed, and read where the reader ticks it', async () => {
    const text = 'from,to\nA,B\nB,C\n\nfrom,to,war\nX,Y,1\n';
    const { words, outcome } = await bring(text, 't.csv', locale);
    expect(await outcome()).toHaveTextContent(words.counts(3, 2));
    await userEvent.click(screen.getByText(words.settings));
    expect(screen.getByRole('checkbox', { name: /^t\.csv \(/ })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: /^t\.csv #2/ }));
    await vi.waitFor(async () => expect(await outcome()).toHaveTextContent(words.counts(5, 3)));
    await userEvent.click(screen.getByRole('checkbox', { name: /^t\.csv \(/ }));
    await vi.waitFor(async () => expect(await outcome()).toHaveTextContent(words.counts(2, 1)));
  });

  it('a row that looks like a total is read where the reader ticks it, and left out again', async () => {
    const text = ',A,B\nA,,1\nTotal,2,3\n';
    const { words, outcome } = await bring(text, 't.csv', locale);
    const before = (await outcome()).textContent;
    await userEvent.click(screen.getByText(words.settings));
    await userEvent.click(screen.getByRole('checkbox', { name: words.totals }));
    await vi.waitFor(async () => expect((await outcome()).textContent).not.toBe(before));
    await userEvent.click(screen.getByRole('checkbox', { name: words.totals }));
    await vi.waitFor(async () => expect((await outcome()).textContent).toBe(before));
  });
});

describe('a row that cannot be used', () => {
  const BAD = 'from,to,stance\nA,B,with\n,C,against\n';

  it('is told with its line, taken away as CSV, and left out on opening', async () => {
    const { onOpen, words } = await bring(BAD);
    const issues = await screen.findByRole('region', { name: words.issues });
    expect(within(issues).getByText(words.place(3, 1))).toBeVisible();
    await press(words.saveBadRows);
    await vi.waitFor(() => expect(downloads).toHaveLength(1));
    expect(await downloads[0]?.text).toContain('C');
    await press(words.openWithout(1));
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalled());
    expect(onOpen.mock.calls[0]?.[0].dataset?.relations).toHaveLength(1);
  });
});

describe('a file of which nothing can be read', () => {
  it('says so in a sentence and leads to another', async () => {
    const { onOpen, words } = await bring(new Uint8Array([0, 1, 2, 3, 255, 254]), 'noise.bin');
    expect(await screen.findByRole('alert')).toHaveTextContent(words.failed('noise.bin'));
    await press(words.chooseOther);
    expect(screen.getByRole('button', { name: words.choose })).toBeVisible();
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('a text that is pasted', () => {
  it('is read as a file', async () => {
    const words = MESSAGES.en.opening;
    render(
      <LocaleProvider locale="en">
        <OpeningPanel onOpen={() => undefined} />
      </LocaleProvider>,
    );
    await userEvent.click(screen.getByRole('textbox', { name: words.pasteLabel }));
    await userEvent.paste('from\tto\tsign\nA\tB\t-1\nB\tC\t1\n');
    await press(words.openText);
    const outcome = await screen.findByRole('region', { name: words.outcome });
    expect(outcome).toHaveTextContent(words.counts(3, 2));
  });
});
