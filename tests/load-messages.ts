import { loadEveryLanguage } from '~/i18n/messages';

// What is tested reads messages as the parts of the page do: they are there already.
await loadEveryLanguage();
