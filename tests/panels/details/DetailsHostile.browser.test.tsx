import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DetailsPanel } from '~/panels/details/DetailsPanel';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { rewrite } from '../../fixtures/rewrite';
import { actor, line, showPanel } from '../details-stage';

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const LONG = 'Incomprehensibilities'.repeat(240);
const OVERRIDE = '\u202egnp.exe\u202d';

const dataset = rewrite(
  datasetOf('A treaty B: claim by C', 'A - B', 'C +> A'),
  ({ title, actors, relations, sources }) => {
    title.en = MARKUP;
    sources[0].title = { ar: LONG };
    actors[0].name.en = LONG;
    actors[0].description = { en: MARKUP };
    actors[0].aliases = { en: [LONG, MARKUP] };
    actors[1].name.en = OVERRIDE;
    actors[2].name.en = MARKUP;
    relations[0].instrument = { name: { en: LONG } };
    relations[0].claims[0].quote.exact = `${MARKUP}${OVERRIDE}${LONG}`;
    relations[0].claims[0].note = { en: MARKUP };
  },
);

describe.each(['en', 'ar'] as const)('a hostile dataset (%s)', (locale) => {
  it.each([
    ['the overview', null],
    ['an actor', actor('A')],
    ['a relation', line('r1')],
  ])('stays text and within the panel in %s', async (_, selection) => {
    const store = showPanel(<DetailsPanel />, dataset, { locale });
    act(() => store.getState().select(selection));
    const panel = screen.getByRole('region');
    expect(panel.querySelectorAll('script, img[onerror]')).toHaveLength(0);
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    await expectAccessible();
  });

  it('ends the direction of a name with the name', () => {
    const store = showPanel(<DetailsPanel />, dataset, { locale });
    act(() => store.getState().select(line('r1')));
    for (const name of screen.queryAllByText(OVERRIDE))
      expect(getComputedStyle(name).unicodeBidi).toBe('isolate');
  });
});
