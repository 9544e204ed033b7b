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
  const language = languages.find((tag) => tag === 'en' || tag === 'ar') ?? 'en';
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const theme = wish.get('theme');
  page.lang = language;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
  page.dataset.theme = theme === 'light' || theme === 'dark' ? theme : system;
})();
