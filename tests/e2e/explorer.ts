import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '../messages';
import { relationCount } from './article';
import { DrawingProbe, type Spot } from './drawing-probe';

const PANELS = { filters: 'filters', details: 'details', more: 'more' } as const;

/** The explorer as a reader meets it: parts by their roles and names, in the language of the page. */
export class Explorer {
  readonly page: Page;
  readonly drawing: DrawingProbe;
  /** Whether the page is a phone's: panels are sheets, presses are taps. */
  readonly isPhone: boolean;
  locale: Locale = 'en';

  constructor(page: Page, isPhone: boolean) {
    this.page = page;
    this.isPhone = isPhone;
    this.drawing = new DrawingProbe(page);
  }

  /** Opens the site, on the view that `search` names, and waits for it. */
  async open(search = ''): Promise<void> {
    this.locale = search.includes('lang=ar') ? 'ar' : 'en';
    await this.page.goto(`./${search}`);
    await this.ready();
  }

  /**
   * Goes to another view of the page that is open, as to a place that the browser goes back to:
   * much sooner than by loading the page anew. Language and look stay as they are.
   */
  async goTo(search: string): Promise<void> {
    await this.page.evaluate((place) => {
      history.pushState(null, '', `${location.pathname}${place}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, search);
    await this.ready();
  }

  /** Waits until the graph is drawn and what is around it has been loaded. */
  async ready(): Promise<void> {
    await this.drawing.settled();
    for (const panel of ['filters', 'details'])
      await expect(this.page.locator(`#${panel} h2`).first()).toBeAttached();
    // What says the selection aloud comes with what helps the keyboard, last of all.
    await expect(this.page.locator('.shell > [aria-live=polite]')).toBeAttached();
    await expect(this.page.getByText(this.words.shell.loading)).toHaveCount(0);
  }

  /** The words of the interface in the language of the page. */
  get words() {
    return MESSAGES[this.locale];
  }

  get graph(): Locator {
    return this.page.getByRole('application', { name: this.words.graph.name });
  }

  get details(): Locator {
    return this.page.getByRole('region', { name: this.words.details.region });
  }

  /** The heading of the details: the article, an actor or a relation. */
  get title(): Locator {
    return this.details.getByRole('heading', { level: 2 });
  }

  get filters(): Locator {
    return this.page.getByRole('region', { name: this.words.shell.filters });
  }

  get searchBox(): Locator {
    return this.page.getByRole('combobox', { name: this.words.search.label });
  }

  /** What asks for all the attention; the sheets of a phone do not. */
  get dialog(): Locator {
    return this.page.locator('[role="dialog"]:not([aria-modal="false"])');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** The box of an option of the legend: it shows or hides. */
  option(name: string): Locator {
    return this.filters.getByRole('checkbox', { name: new RegExp(`^${name}[,،] `) });
  }

  /** The name of an option of the legend: it shows the option alone. */
  optionName(name: string): Locator {
    return this.filters.getByRole('button', { name: this.words.filters.only(name), exact: true });
  }

  /** Makes a panel be seen: on a phone it is a sheet that opens from the foot of the page. */
  async openPanel(panel: keyof typeof PANELS): Promise<void> {
    if (!this.isPhone) return;
    const opener = this.page
      .getByRole('navigation', { name: this.words.shell.bar })
      .getByRole('button', { name: this.words.shell[panel] });
    if ((await opener.getAttribute('aria-expanded')) === 'true') return;
    await opener.click();
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await this.drawing.settled();
  }

  async closePanel(panel: keyof typeof PANELS): Promise<void> {
    if (!this.isPhone) return;
    await this.button(this.words.shell.closePanel(this.words.shell[panel])).click();
    await this.drawing.settled();
  }

  /**
   * Writes in place of what stands in a box, as a reader's device does. Playwright's own way sets
   * the value in Firefox past React, which then does not hear of it.
   */
  async write(box: Locator, words: string): Promise<void> {
    await box.selectText();
    await box.evaluate((_, text) => document.execCommand('insertText', false, text), words);
  }

  /** "18 of 51 relations", as it stands below the graph. */
  async expectCount(shown: number, total = relationCount): Promise<void> {
    const sentence = this.words.shell.shown(shown, total);
    await expect(this.page.getByRole('status').filter({ hasText: sentence })).toHaveText(sentence);
  }

  /** Presses a spot as the reader's device does. */
  async press({ x, y }: Spot): Promise<void> {
    await (this.isPhone ? this.page.touchscreen.tap(x, y) : this.page.mouse.click(x, y));
  }

  async pressActor(id: string): Promise<void> {
    await this.press(await this.drawing.actorAt(id));
  }

  async pressLine(id: string): Promise<void> {
    await this.press(await this.drawing.lineAt(id));
  }

  async pressBackground(): Promise<void> {
    await this.press(await this.drawing.emptySpot());
  }

  /** The query of the address. */
  get search(): string {
    return new URL(this.page.url()).search;
  }

  /** Waits until the address says so. */
  async expectSearch(search: string | RegExp): Promise<void> {
    const wanted = typeof search === 'string' ? search : expect.stringMatching(search);
    await expect.poll(() => this.search).toEqual(wanted);
  }

  /** Waits until the address says so, wherever the window of the graph has come to rest. */
  async expectPlace(search: string): Promise<void> {
    await expect.poll(() => this.search.replace(/&at=[^&]+/, '')).toBe(search);
  }
}
