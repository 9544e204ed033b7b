import { describe, expect, it } from 'vitest';
import { INVARIANTS } from './invariants';
import type { PageState } from './page-state';

const WHOLE: PageState = {
  address: { view: 'graph', lang: 'en', theme: 'light' },
  alerts: [],
  isFailurePage: false,
  tab: 0,
  pane: 'graph',
  lang: 'en',
  theme: 'light',
  status: '51 relations',
  heading: 'Overview',
  tableRows: undefined,
  isKeyboardLost: false,
  dialogs: 0,
  overflow: 0,
};

const FAILED = {
  ...WHOLE,
  alerts: ['This dataset is not in this browser'],
  isFailurePage: true,
  tab: -1,
  pane: '',
};

const faultsOf = (state: PageState) =>
  INVARIANTS.flatMap(({ name, findFault }) => (findFault(state) ? [name] : []));

describe('a page at rest', () => {
  it('holds where all is shown', () => {
    expect(faultsOf(WHOLE)).toEqual([]);
  });

  it('may say that a document is not there that the browser could not keep, and of no other', () => {
    const { address } = WHOLE;
    expect(faultsOf({ ...FAILED, address: { ...address, own: 'unkept-mabc12' } })).toEqual([]);
    expect(faultsOf({ ...FAILED, address: { ...address, own: 'V1StGXR8' } })).toEqual([
      'no part of the page is broken',
      'the view in the middle is the one of the address and of the pressed tab',
    ]);
  });

  it('is broken where a part of it is, be the document kept or not', () => {
    const address = { ...WHOLE.address, own: 'unkept-mabc12' };
    expect(faultsOf({ ...WHOLE, address, alerts: ['The map cannot be shown.'] })).toEqual([
      'no part of the page is broken',
    ]);
  });
});
