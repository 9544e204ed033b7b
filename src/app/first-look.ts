/** Each language of the interface; where its first messages are, on a built page. */
declare const LANGUAGES: Readonly<
  Record<string, { readonly direction: string; readonly messages?: string }>
>;
declare const DEFAULT_LANGUAGE: string;
/** Where the site is, and on a built page the dataset that it opens on and the modules that read any other. */
declare const SITE: {
  readonly base: string;
  readonly dataset?: string;
  readonly readers?: readonly string[];
};

/**
 * Gives the page its language, direction and look before anything is painted, and asks for what the
 * program will ask for. It stands in the page itself, because modules run too late and a file of its
 * own would be waited for; the program keeps language and look in step afterwards.
 */
(() => {
  const page = document.documentElement;
  const wish = new URLSearchParams(location.search);
  const tags = [wish.get('lang') ?? '', ...navigator.languages];
  const languages = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  const language =
    languages.find((tag) => tag && Object.hasOwn(LANGUAGES, tag)) ?? DEFAULT_LANGUAGE;
  const { direction, messages } = LANGUAGES[language] ?? {};
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const theme = wish.get('theme');
  page.lang = language;
  page.dir = direction ?? 'ltr';
  page.dataset.theme = theme === 'light' || theme === 'dark' ? theme : system;

  const ask = (href: string, wanted: Partial<HTMLLinkElement> = { rel: 'modulepreload' }) =>
    document.head.append(Object.assign(document.createElement('link'), { ...wanted, href }));
  const { base, dataset, readers = [] } = SITE;
  const path = wish.get('data');
  if (messages) ask(messages);
  if (!dataset || wish.has('own')) return;
  const site = new URL(base, location.href);
  const asked = path ?? dataset;
  const address = URL.canParse(asked, site) ? new URL(asked, site) : undefined;
  if (address?.origin !== location.origin) return;
  ask(address.href, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
  if (path !== null) for (const reader of readers) ask(reader);
})();
