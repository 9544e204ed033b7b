/** Each language of the interface; where its first messages are, on a built page. */
declare const LANGUAGES: Readonly<
  Record<string, { readonly direction: string; readonly messages?: string }>
>;
declare const DEFAULT_LANGUAGE: string;

/**
 * Gives the page its language, direction and look before anything is painted. It is a script of its
 * own, because the page's policy allows no inline one and modules run too late; the program keeps
 * language and look in step afterwards.
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
  if (!messages) return;
  // They are asked for before the program is there to ask.
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = messages;
  document.head.append(link);
})();
