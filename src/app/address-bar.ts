/** The address bar of a page, as the place where a view is kept. */
export interface AddressBar {
  /** Makes a new place in the browser's history. */
  push(search: string): void;
  /** Changes the address of the present place once changes have settled. */
  replaceSoon(search: () => string): void;
  /** Changes it now, where a change is waiting. */
  flush(): void;
  /**
   * The query of the place that the browser has gone to, and drops a change waiting for the place
   * it has left; undefined where it has only gone to another part of the same page.
   */
  arrive(): string | undefined;
}

/** Safari refuses more than 100 changes in 30 seconds. */
const SETTLING_MS = 300;
const RETRY_MS = 3_000;

/** The address bar of `page`; only the query is written, and never one that is there already. */
export function createAddressBar(page: Window): AddressBar {
  let waiting: (() => string) | undefined;
  let timer = 0;
  let present = page.location.search;

  const write = (method: 'pushState' | 'replaceState', search: string) => {
    if (search === page.location.search) return;
    try {
      page.history[method](null, '', page.location.pathname + search);
      present = search;
    } catch {
      wait(() => search, RETRY_MS);
    }
  };
  const flush = () => {
    const search = waiting;
    forget();
    if (search) write('replaceState', search());
  };
  const forget = () => {
    page.clearTimeout(timer);
    waiting = undefined;
  };
  const wait = (search: () => string, milliseconds: number) => {
    forget();
    waiting = search;
    timer = page.setTimeout(flush, milliseconds);
  };
  const arrive = () => {
    if (page.location.search === present) return undefined;
    forget();
    present = page.location.search;
    return present;
  };
  return {
    push: (search) => write('pushState', search),
    replaceSoon: (search) => wait(search, SETTLING_MS),
    flush,
    arrive,
  };
}
