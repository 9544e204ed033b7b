import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '~/model/ids';
import { DetailsPanel } from '~/panels/details/DetailsPanel';
import { createAppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { rewrite } from '../../fixtures/rewrite';
import { NAMED_VIEW } from '../../fixtures/views';
import { actor, line, showPanel } from '../details-stage';

const dataset = rewrite(
  datasetOf(
    'russia is state RU Russia / روسيا',
    'iran is state IR Iran / إيران',
    'putin is person Putin / بوتين',
    'tass is institution TASS / تاس',
    'west is bloc The_West / الغرب',
    'russia treaty iran @2025-01-17: fact, claim by putin via tass',
    'west sanctions> iran: fact',
    'iran -> russia: allegation',
    'putin +> russia',
    'putin actsFor russia',
  ),
  ({ sources, relations }) => {
    const [treaty] = relations;
    sources[0].sentences = [0, treaty.claims[1].quote.start];
    treaty.when = { edtf: '2025-01-17', words: 'يوم الجمعة', inferred: true };
    treaty.instrument = {
      name: { en: 'Partnership Treaty', ar: 'معاهدة الشراكة' },
      duration: { en: '20 years', ar: '20 عاما' },
    };
    treaty.claims[0].note = { en: 'A judgement call', ar: 'اجتهاد' };
  },
);

const heading = () => screen.getByRole('heading', { level: 2 });

describe('the details with nothing selected', () => {
  it('say what the article is, what is in it, where to start and how to read it', async () => {
    showPanel(<DetailsPanel />, dataset);
    expect(heading()).toHaveTextContent('Fixture');
    expect(screen.getByText('نص')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText('5 actors, 4 relations, 5 quotes')).toBeVisible();
    for (const name of ['Where to start', 'How to read the graph', 'All actors'])
      expect(screen.getByRole('heading', { level: 3, name })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Iran and Russia, mixed/ })).toBeVisible();
    await expectAccessible();
  });

  it('say it in Arabic', async () => {
    showPanel(<DetailsPanel />, dataset, { locale: 'ar' });
    expect(heading()).toHaveTextContent('عينة');
    expect(screen.getByRole('heading', { name: 'من أين تبدأ' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^إيران وروسيا، علاقة مختلطة/ })).toBeVisible();
    await expectAccessible();
  });
});

describe('the details of an actor', () => {
  const side = (sign: string) =>
    screen.getAllByRole('term').find(({ textContent }) => textContent?.startsWith(sign))
      ?.nextSibling;

  it('begin with whom it is with and against, then quote each relation under it', async () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().select(actor('russia')));
    expect(heading()).toHaveTextContent('Russia');
    expect(screen.getByText('روسيا')).toHaveAttribute('lang', 'ar');
    expect(side('With')).toHaveTextContent('Iran, Putin');
    expect(side('Against')).toHaveTextContent('Iran');
    expect(screen.getByRole('heading', { name: 'With 2' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Against Russia 1' })).toBeVisible();
    expect(screen.getAllByRole('link', { name: /, mixed$/ })).toHaveLength(2);
    const treaty = screen.getByRole('link', { name: /Treaty.*17 January 2025.*mixed/ });
    const quotes = within(treaty.closest('li') as HTMLElement).getAllByRole('blockquote');
    expect(quotes).toHaveLength(2);
    const links = treaty.compareDocumentPosition(quotes[0] as HTMLElement);
    expect(links).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText('Represented by').nextSibling).toHaveTextContent('Putin');
    expect(screen.getAllByRole('blockquote')).toHaveLength(4);
    await expectAccessible();
  });

  it('say who is against it, apart from whom it is against', () => {
    const store = showPanel(
      <DetailsPanel />,
      datasetOf('A strike> B', 'C sanctions> A', 'A - D', 'A + E'),
    );
    act(() => store.getState().select(actor('A')));
    const heads = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(heads).toEqual(['With 1', 'Against each other 1', 'A against others 1', 'Against A 1']);
  });

  it('part what it says from what is said about it', () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().select(actor('putin')));
    const by = screen.getByRole('heading', { name: 'Quotes by Putin 1 quote' }).closest('section');
    expect(within(by as HTMLElement).getAllByRole('blockquote')).toHaveLength(1);
    act(() => store.getState().select(actor('tass')));
    expect(screen.getByRole('heading', { name: 'Quotes reported by TASS 1 quote' })).toBeVisible();
  });

  it('say it in Arabic, and translate no Arabic quote', async () => {
    const store = showPanel(<DetailsPanel />, dataset, { locale: 'ar' });
    act(() => store.getState().select(actor('russia')));
    expect(heading()).toHaveTextContent('روسيا');
    expect(screen.getByRole('heading', { name: 'ضد روسيا 1' })).toBeVisible();
    expect(screen.queryByText(/, in English$/)).toBeNull();
    await expectAccessible();
  });

  it('stay manageable with five hundred relations', async () => {
    const store = showPanel(
      <DetailsPanel />,
      datasetOf(...Array.from({ length: 500 }, (_, index) => `A + b${index}`)),
    );
    act(() => store.getState().select(actor('A')));
    expect(screen.getAllByRole('blockquote')).toHaveLength(12);
    await userEvent.click(screen.getByRole('button', { name: 'Show 12 more' }));
    expect(screen.getAllByRole('blockquote')).toHaveLength(24);
  });

  it('name the relations among those folded into it', async () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().setLevel('principals'));
    act(() => store.getState().select(actor('putin')));
    expect(heading()).toHaveTextContent('Russia');
    const inner = screen.getByRole('heading', { name: 'Within Russia' }).closest('section');
    const [link] = within(inner as HTMLElement).getAllByRole('link');
    expect(link).toHaveAccessibleName('Putin backed Russia');
    await userEvent.click(link as HTMLElement);
    expect(screen.getByText(/^Not drawn at this level of detail/)).toBeVisible();
    await expectAccessible();
  });

  it('keep what the filters leave out within reach, and say why', async () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().select(actor('russia')));
    act(() => store.getState().setFilter('sign', ['with']));
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toContain(
      'Against 1',
    );
    await userEvent.click(screen.getByText('2 more, hidden now'));
    const treaty = screen.getByRole('link', { name: /Treaty.*17 January 2025/ });
    expect(
      within(treaty.closest('li') as HTMLElement).getAllByText('(hidden by the filters)')[0],
    ).toBeVisible();
    await expectAccessible();
  });
});

describe('the details of a relation', () => {
  it('give sign, ends, date, instrument and every claim with its voice', async () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().select(line('r1')));
    expect(heading()).toHaveAccessibleName('Treaty: Russia and Iran');
    expect(screen.getByText('Between').nextSibling).toHaveTextContent('Russia and Iran');
    const when = screen.getByText('When').nextSibling;
    expect(when).toHaveTextContent('17 January 2025');
    expect(when).toHaveTextContent('inferred, not stated in the article');
    expect(screen.getByText('يوم الجمعة')).toHaveAttribute('lang', 'ar');
    expect(screen.getByText('Agreement or means').nextSibling).toHaveTextContent(
      'Partnership Treaty',
    );
    expect(screen.getByText('Duration').nextSibling).toHaveTextContent('20 years');
    const [fact, claim] = screen.getAllByRole('blockquote');
    expect(fact).toHaveAttribute('lang', 'ar');
    expect(fact).toHaveAttribute('dir', 'rtl');
    expect(claim?.nextSibling).toHaveAttribute('lang', 'en');
    expect(screen.getByText(': stated by the article itself')).toBeVisible();
    expect(screen.getByText('A judgement call').parentElement).toHaveTextContent(/^Note: /);
    const voice = screen.getByText('Attributed').parentElement as HTMLElement;
    expect(voice).toHaveTextContent('Attributed, according to Putin, as reported by TASS');
    expect(within(voice).getByRole('link', { name: 'TASS' })).toBeVisible();
    expect(screen.getByText('Sentence 2 of the article')).toBeVisible();
    expect(screen.getByText(/^Mixed:/)).toBeVisible();
    await expectAccessible();
  });

  it('say the direction in words, in both languages', async () => {
    const store = showPanel(<DetailsPanel />, dataset, { locale: 'ar' });
    act(() => store.getState().select(line('r2')));
    expect(heading()).toHaveAccessibleName('عقوبات الغرب على إيران');
    await expectAccessible();
  });

  it('show claims that the filters leave out, marked', async () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().select(line('r1')));
    act(() => store.getState().setFilter('modality', ['claim']));
    expect(screen.getAllByRole('blockquote')).toHaveLength(2);
    expect(screen.getAllByText('(hidden by the filters)')).toHaveLength(1);
    await expectAccessible();
  });

  it('hold all the relations of a merged line, each with its claims', async () => {
    const merged = datasetOf(
      'A + B',
      'Pa treaty Pb: fact, fact',
      'B +> A',
      'Pa actsFor A',
      'Pb actsFor B',
    );
    const store = showPanel(<DetailsPanel />, merged);
    act(() => store.getState().setLevel('principals'));
    act(() => store.getState().select(line('A*B*with')));
    expect(heading()).toHaveAccessibleName('A and B, with each other');
    const titles = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(titles).toEqual(['Partnership: A and B', 'Treaty: Pa and Pb', 'B backed A']);
    expect(screen.getAllByRole('blockquote')).toHaveLength(4);
    await expectAccessible();
  });

  it('go through the relations of a merged line source by source', () => {
    const twice = rewrite(
      datasetOf('A + B', 'Pa treaty Pb', 'B +> A', 'Pa actsFor A', 'Pb actsFor B'),
      ({ sources, relations }) => {
        sources.push({ ...structuredClone(sources[0]), id: 'later' });
        relations[0].claims[0].source = 'later';
      },
    );
    const store = showPanel(<DetailsPanel />, twice);
    act(() => store.getState().setLevel('principals'));
    act(() => store.getState().select(line('A*B*with')));
    const titles = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(titles).toEqual(['Treaty: Pa and Pb', 'B backed A', 'Partnership: A and B']);
  });
});

describe('moving among the details', () => {
  it('goes from a link to the heading of what it opens, and flies there', async () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().select(line('r2')));
    screen.getByRole('link', { name: 'Iran' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(selectView(store.getState()).selection).toEqual(actor('iran'));
    expect(store.getState().flight?.to).toEqual(actor('iran'));
    expect(heading()).toHaveTextContent('Iran');
    expect(heading()).toHaveFocus();
    await expectAccessible();
  });

  it('goes back to the link that was followed', async () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().select(line('r2')));
    await userEvent.click(screen.getByRole('link', { name: 'Iran' }));
    await userEvent.click(screen.getByRole('button', { name: /^Back to/ }));
    expect(selectView(store.getState()).selection).toEqual(line('r2'));
    expect(screen.getByRole('link', { name: 'Iran' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Overview' }));
    expect(selectView(store.getState()).selection).toBeNull();
    expect(heading()).toHaveFocus();
  });

  it('offers no way back to what it shows already', () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().select(actor('iran')));
    act(() => store.getState().focusOn({ actor: 'iran' as ActorId, steps: 1 }));
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Overview' })).toBeVisible();
  });

  it('leaves the focus where it is when something is selected elsewhere', () => {
    const store = showPanel(
      <>
        <button type="button">Elsewhere</button>
        <DetailsPanel />
      </>,
      dataset,
    );
    screen.getByRole('button', { name: 'Elsewhere' }).focus();
    act(() => store.getState().select(actor('iran')));
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus();
  });

  it('goes to the new heading when what had the focus is gone', () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().select(line('r2')));
    screen.getByRole('link', { name: 'Iran' }).focus();
    act(() => store.getState().select(actor('russia')));
    expect(heading()).toHaveFocus();
  });

  it('goes from the graph to what Enter opened when it is pressed again, and back', async () => {
    const store = createAppStore(dataset, { view: NAMED_VIEW });
    const { hover, select } = store.getState();
    const open = ({ key }: { key: string }) => key === 'Enter' && select(actor('iran'));
    showPanel(
      <>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it stands in for the graph */}
        <div role="application" aria-label="Graph" tabIndex={0} onKeyDown={open} />
        <DetailsPanel />
      </>,
      dataset,
      { store },
    );
    screen.getByRole('application').focus();
    act(() => hover(actor('iran')));
    await userEvent.keyboard('{Enter}');
    expect(heading()).toHaveTextContent('Iran');
    expect(screen.getByRole('application')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(heading()).toHaveFocus();
    act(() => select(null));
    expect(screen.getByRole('application')).toHaveFocus();
  });

  it('gives every link the address of its view, for a tab of its own', () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().setLevel('named'));
    act(() => store.getState().select(line('r2')));
    const { search } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Iran' });
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
      v: '2',
      actor: 'iran',
      level: 'named',
      lang: 'en',
    });
  });

  it('shows in the picture what a link under the pointer means', async () => {
    const store = showPanel(<DetailsPanel />, dataset);
    act(() => store.getState().select(line('r2')));
    await userEvent.hover(screen.getByRole('link', { name: 'Iran' }));
    expect(store.getState().hovered).toEqual(actor('iran'));
    await userEvent.click(screen.getByRole('link', { name: 'Iran' }));
    expect(store.getState().hovered).toBeNull();
  });
});
