import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { App } from '~/app/App';
import type { DialogId } from '~/app/commands/command';
import { OpeningFailure } from '~/app/OpeningFailure';
import { putIntoWords } from '~/evidence/words/in-words';
import { toTitleText } from '~/evidence/words/relation-phrase';
import type { Grammar } from '~/i18n/grammar';
import { relationLabel } from '~/i18n/kind-labels';
import { indexGraph } from '~/model/graph';
import type { ActorId, LineId, RelationId } from '~/model/ids';
import { placeRelations } from '~/model/level';
import { openDataset } from '~/model/open-dataset';
import { RELATION_KINDS } from '~/model/relation-kinds';
import type { Dataset } from '~/model/schema';
import { createAppStore, type InitialChoices } from '~/store/app-store';
import { INITIAL_VIEW } from '~/view/view';
import { NARROW, showApp, WIDE } from '../app/app-stage';
import { datasetOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';
import { MESSAGES } from '../messages';
import { allowedTextsOf } from './allowed-texts';
import { findUntranslated } from './find-untranslated';
import { toPseudo } from './pseudo-messages';

const dataset: Dataset = {
  ...datasetOf(
    'russia is state RU Russia / روسيا',
    'iran is state IR Iran / إيران',
    'putin is person Putin / بوتين',
    'west is bloc West / الغرب',
    'putin actsFor russia',
    'russia treaty iran @2025-01-17: fact, claim by putin',
    'west sanctions> iran @2022-02/2024: plan by west, threat',
    'russia + west @1999 ended: allegation by iran via west',
    'putin 0 west: opinion by west+iran',
    'russia - iran',
  ),
  stories: [
    {
      id: 'tale',
      title: { en: 'A tale' },
      steps: [
        { caption: { en: 'Russia and Iran sign.' }, relations: ['r1' as RelationId], view: '' },
        { caption: { en: 'Iran is sanctioned.' }, relations: ['r2' as RelationId], view: '' },
      ],
    },
  ],
};

/** A file that is opened, and files with faults, by name. */
const FILES = {
  'ties.csv': 'from,to,stance,since\nRuritania,Syldavia,with,2019\nBorduria,Syldavia,so so,2021\n',
  'faults.csv': 'from,to\nRuritania\n,Syldavia\nBorduria,Borduria\n',
  'structure.json': JSON.stringify({
    ...dataset,
    title: {},
    sources: [{ ...dataset.sources[0], lengths: 1, published: 'Monday' }],
    relations: [{ ...dataset.relations[0], kind: 'wa r', claims: [] }, null],
    actors: 2,
  }),
  'meaning.json': JSON.stringify({
    ...dataset,
    relations: dataset.relations.map((relation) => ({ ...relation, kind: 'wat', to: 'irn' })),
  }),
  'broken.json': `${JSON.stringify(dataset, null, 1).slice(0, 300)}`,
  'nothing.txt': 'Ruritania',
};

/** Names of fields and kinds, which a sentence on a fault offers: they are of the format. */
const OFFERED = [
  ...Object.keys(dataset.sources[0] ?? {}),
  ...['publisher', 'url', 'medium', 'sentences', 'lengths'],
  ...RELATION_KINDS.map(({ id }) => id),
];

const allowed = allowedTextsOf(dataset);

// The page reads the messages from this one object whenever it says something.
const messages = MESSAGES.en;
const english = { ...messages };

/** The grammar of a language that writes names as they are and joins them to nothing. */
const PLAIN_GRAMMAR: Grammar = {
  plain: toPseudo(english.grammar.plain),
  nameInPhrase: (name) => name,
  nameAfterPreposition: (name) => name,
  nameInList: (name) => name,
  join: (words, name) => [words, name],
  sayOnce: () => undefined,
};

beforeAll(() => void Object.assign(messages, { ...toPseudo(english), grammar: PLAIN_GRAMMAR }));
afterAll(() => void Object.assign(messages, english));

const show = (size: typeof WIDE | typeof NARROW, choices: InitialChoices = {}) =>
  showApp(size, choices, { of: dataset });

const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));

/** Fails for what the page says in English now, and goes on. */
function expectTranslated(state: string, alsoAllowed: readonly string[] = []) {
  const found = findUntranslated(document, [...allowed, ...alsoAllowed]);
  expect.soft(found, `untranslated: ${state}`).toEqual([]);
}

/** Waits until nothing on the page changes any more. */
async function settle() {
  let changed = performance.now();
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  await waitFor(() => expect(performance.now() - changed).toBeGreaterThan(QUIET));
  observer.disconnect();
}

/** In ms. */
const QUIET = 80;

it('kinds are called, and relations put into words, by the messages alone', () => {
  const graph = indexGraph(dataset);
  const relations = placeRelations(graph, 'named');
  const said = putIntoWords(graph, relations, 'en').flatMap(({ sentences }) => sentences);
  const called = relations.map(({ relation }) => relationLabel(relation, 'en').text);
  const titles = relations.map(({ relation }) => toTitleText(graph, relation, 'en'));
  render([...said, ...called, ...titles].map((text) => <p key={text}>{text}</p>));
  expect(said.join()).toContain(toPseudo('bound by a treaty').slice(1, -1));
  expect(findUntranslated(document, [...allowed, document.title])).toEqual([]);
});

it('what is not in brackets is found, in texts and in attributes', () => {
  const { title, says } = { title: 'Close', says: 'Save' };
  render(
    <p title={title}>
      ⟦Šàvé⟧ <b>⟦Ŝ</b>áŵé⟧ <kbd>Esc</kbd> Iran, 2 {says}
    </p>,
  );
  expect(findUntranslated(document, ['Iran', document.title])).toEqual([
    'text of p: , 2 Save',
    'title of p: Close',
  ]);
});

describe('in a language of which nothing but the messages is written, no English is left', () => {
  it('in the views, the details and on paper', async () => {
    const store = await show(WIDE, { view: NAMED_VIEW });
    await settle();
    expectTranslated('graph');
    for (const [pane, name] of [
      ['table', messages.table.region],
      ['article', messages.article.region],
      ['matrix', messages.matrix.name],
      ['map', messages.map.name],
    ] as const) {
      act(() => store.getState().showPane(pane));
      await screen.findAllByLabelText(name);
      await settle();
      expectTranslated(pane);
    }
    await press(messages.labels.panes.graph);
    await press(messages.shell.timeline);
    await settle();
    expectTranslated('timeline');
    for (const selection of [
      { type: 'actor', id: 'russia' as ActorId },
      ...dataset.relations.map(({ id }) => ({ type: 'line', id: id as string as LineId }) as const),
    ] as const) {
      act(() => store.getState().select(selection));
      await settle();
      expectTranslated(`details of ${selection.id}`);
    }
    window.dispatchEvent(new Event('beforeprint'));
    await settle();
    expectTranslated('paper');
    window.dispatchEvent(new Event('afterprint'));
  });

  it('in notices, and while filters and a focus leave things out', async () => {
    const keys = Object.keys(
      english.shell.notices,
    ) as readonly (keyof typeof english.shell.notices)[];
    const notices = keys.map((key, id) => ({ id, key, detail: '' }));
    const store = await show(WIDE, { view: NAMED_VIEW, notices });
    act(() => {
      store.getState().focusOn({ actor: 'iran' as ActorId, steps: 1 });
      store.getState().setFilter('sign', ['with']);
      store.getState().setFilter('actors', ['west' as ActorId]);
      store.getState().select({ type: 'actor', id: 'putin' as ActorId });
    });
    await settle();
    expectTranslated('notices and a narrowed graph');
  });

  it('in the dialogs', async () => {
    const store = await show(WIDE);
    act(() => store.getState().select({ type: 'actor', id: 'iran' as ActorId }));
    for (const dialog of Object.keys(DIALOGS) as readonly DialogId[]) {
      const { stroke, says } = DIALOGS[dialog];
      await userEvent.keyboard(stroke);
      const shown = within(await screen.findByRole('dialog'));
      await waitFor(() => expect(shown.queryAllByText(says())).not.toEqual([]));
      await settle();
      expectTranslated(dialog);
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
  });

  it('when files are opened, with what is wrong in them', async () => {
    await show(WIDE);
    const { outcome, issues } = messages.opening;
    const isThere = (region: string) => region === outcome || region === issues;
    for (const [name, content] of Object.entries(FILES)) {
      await userEvent.keyboard('o');
      const input = await screen.findByLabelText(messages.opening.choose);
      await userEvent.upload(input, new File([content], name));
      await screen.findAllByRole('region', { name: isThere });
      await settle();
      expectTranslated(name, [name, ...content.split(/[,\n"]/), ...OFFERED]);
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
  });

  it('in the menu, the history and the search', async () => {
    await show(WIDE);
    await press(messages.shell.more);
    await screen.findByRole('menu');
    expectTranslated('menu');
    await userEvent.keyboard('{Escape}l{Shift>}h{/Shift}');
    await screen.findAllByRole('menuitemradio');
    expectTranslated('history');
    await userEvent.keyboard('{Escape}/');
    for (const query of ['ir', 'xyz']) {
      await userEvent.type(screen.getByRole('combobox', { name: messages.search.label }), query);
      await settle();
      expectTranslated(`search for ${query}`, ['irxyz']);
    }
  });

  it('in a story', async () => {
    await show(WIDE, { view: { ...INITIAL_VIEW, story: { id: 'tale', step: 0 } } });
    await screen.findByText('Russia and Iran sign.');
    await settle();
    expectTranslated('story');
  });

  it('on a narrow page', async () => {
    await show(NARROW);
    for (const name of ['filters', 'details', 'more'] as const) {
      await press(messages.shell[name]);
      await settle();
      expectTranslated(`narrow page: ${name}`);
    }
  });

  it('in a frame, and where nothing can be opened', async () => {
    render(<App store={createAppStore(dataset)} isFrame={true} />);
    await screen.findByRole('heading', { level: 1 });
    await settle();
    expectTranslated('frame');
    render(<OpeningFailure reason={{ type: 'missing', status: 404 }} onRetry={() => {}} />);
    expectTranslated('failure');
    const { issues } = openDataset(FILES['meaning.json']);
    render(<OpeningFailure reason={{ type: 'invalid', issues }} onRetry={() => {}} />);
    await screen.findByRole('list', { name: /./ });
    expectTranslated('failure of a broken dataset', [
      ...FILES['meaning.json'].split('"'),
      ...OFFERED,
    ]);
  });
});

/** How each dialog is opened, and what it says once it is there. */
const DIALOGS: Readonly<
  Record<DialogId, { readonly stroke: string; readonly says: () => string }>
> = {
  open: { stroke: 'o', says: () => messages.opening.paste },
  words: { stroke: 'w', says: () => messages.words.copy },
  library: { stroke: '{Shift>}o{/Shift}', says: () => messages.library.empty },
  share: { stroke: '{Shift>}c{/Shift}', says: () => messages.share.link },
  cite: { stroke: 'q', says: () => messages.cite.format },
  export: { stroke: 'e', says: () => messages.export.format },
  data: { stroke: '{Shift>}e{/Shift}', says: () => messages.data.format },
  palette: { stroke: '{Control>}k{/Control}', says: () => messages.labels.commands.undo },
  help: { stroke: '{F1}', says: () => messages.help.doing },
  keys: { stroke: '?', says: () => messages.keys.letters },
};
