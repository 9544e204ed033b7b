import type { Page } from '@playwright/test';
import { MESSAGES } from '../messages';

const MAP_NAMES = Object.values(MESSAGES).map(({ map }) => map.name);

/** What is seen of the page and of its address. */
export interface PageState {
  /** The parameters of the address that are given once; the others say nothing. */
  readonly address: Readonly<Record<string, string>>;
  /** What says that something broke. */
  readonly alerts: readonly string[];
  /** Whether a whole page says that nothing can be shown. */
  readonly isFailurePage: boolean;
  /** The place of the pressed one among the tabs of the views. */
  readonly tab: number;
  /** The view that stands in the middle: that of the pane, else the graph's or the map's. */
  readonly pane: string;
  readonly lang: string;
  readonly theme: string;
  readonly status: string;
  /** Of the details, be they seen or not. */
  readonly heading: string;
  /** Rows of the table of relations, where that is shown. */
  readonly tableRows: number | undefined;
  /** Whether nothing on the page has the keyboard. */
  readonly isKeyboardLost: boolean;
  /** The dialogs and menus that are open. */
  readonly dialogs: number;
  /** By how many pixels the page is wider than its window. */
  readonly overflow: number;
}

/** Looks at the page. */
export function readPage(page: Page): Promise<PageState> {
  return page.evaluate((mapNames) => {
    const params = new URLSearchParams(location.search);
    const given = [...params];
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const seen = [...document.querySelectorAll<HTMLElement>('.pane, .drawing-pane')].find((pane) =>
      pane.checkVisibility(),
    );
    const drawn = seen?.querySelector('[role=application]')?.ariaLabel ?? '';
    const graphView = mapNames.includes(drawn) ? 'map' : 'graph';
    const table = document.querySelector('.pane [role=table]');
    const tabs = [...document.querySelectorAll('.pane-tabs button')];
    const tables = [...document.querySelectorAll('[data-pane=table] .toggle-group')].map((group) =>
      [...group.children].findIndex((one) => one.ariaPressed === 'true'),
    );
    return {
      address: Object.fromEntries(given.filter(([name]) => params.getAll(name).length === 1)),
      alerts: [
        ...document.querySelectorAll('.part-failure [role=alert], main.failure [role=alert]'),
      ]
        .map((alert) => alert.textContent ?? '')
        .map((text) => text.slice(0, 200)),
      isFailurePage: document.querySelector('main.failure') !== null,
      tab: tabs.findIndex(({ ariaPressed }) => ariaPressed === 'true'),
      pane: seen?.dataset.pane ?? (seen ? graphView : ''),
      lang: document.documentElement.lang,
      theme: document.documentElement.dataset.theme ?? '',
      status: textOf('.status-line [role=status]'),
      heading: textOf('#details h2'),
      tableRows:
        table && tables.every((place) => place === 0)
          ? Number(table.ariaRowCount ?? table.getAttribute('aria-rowcount')) - 1
          : undefined,
      isKeyboardLost: !document.activeElement || document.activeElement === document.body,
      dialogs: document.querySelectorAll(
        '[role=dialog]:not([aria-modal=false]), [role=menu], [role=alertdialog]',
      ).length,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  }, MAP_NAMES);
}
