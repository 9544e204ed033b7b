import { LOCALES } from '~/i18n/locale';
import { PANES } from '~/view/panes';
import type { PageState } from './page-state';

/** What must hold of the page at rest, whatever has been done to it. */
export interface Invariant {
  readonly name: string;
  /** What is wrong with the page; undefined where nothing is. */
  readonly findFault: (state: PageState) => string | undefined;
}

/** How the address names a document that the browser could not keep: it is in one page alone. */
const UNKEPT = /^unkept-/;

/** Whether the page says, as it should, that it was loaded anew without what could not be kept. */
const isWithoutUnkept = ({ address, isFailurePage }: PageState) =>
  isFailurePage && UNKEPT.test(address.own ?? '');

const numbersOf = (text: string) =>
  (text.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));

/** Everything that must hold of the page at rest; what an address says in no known word is left aside. */
export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'no part of the page is broken',
    findFault: (state) =>
      isWithoutUnkept(state) ? undefined : state.alerts.join(' | ') || undefined,
  },
  {
    name: 'the view in the middle is the one of the address and of the pressed tab',
    findFault: (state) => {
      if (isWithoutUnkept(state)) return undefined;
      const { address, tab, pane } = state;
      const view = PANES.find((id) => id === address.view) ?? 'graph';
      if (pane === view && PANES[tab] === view) return undefined;
      return `The address says ${view}, the tabs say ${PANES[tab]}, and ${pane} is seen.`;
    },
  },
  {
    name: 'language and look are those of the address',
    findFault: ({ address, lang, theme }) => {
      const spoken = LOCALES.find((locale) => locale === address.lang) ?? lang;
      const look = ['light', 'dark'].find((one) => one === address.theme) ?? theme;
      if (spoken === lang && look === theme) return undefined;
      return `The address says ${spoken} and ${look}, the page is ${lang} and ${theme}.`;
    },
  },
  {
    name: 'the table has a row for each relation that the status line counts',
    findFault: ({ status, tableRows }) => {
      const [shown] = numbersOf(status);
      if (tableRows === undefined || shown === undefined || tableRows === shown) return undefined;
      return `${tableRows} rows, but “${status}”`;
    },
  },
  {
    name: 'nothing is scrolled sideways',
    findFault: ({ overflow }) =>
      overflow > 0 ? `The page is ${overflow} px wider than its window.` : undefined,
  },
];
