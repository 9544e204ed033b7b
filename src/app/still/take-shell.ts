import { ROOMY_QUERY, TALL_QUERY } from '../screens';
import { readLeftParts } from '../shell-state';

/**
 * The page around the graph for this screen and language, out of the templates of the page, with the
 * panels as the program will open them; undefined where there is none.
 */
export function takeShell(still: HTMLElement, language: string): HTMLElement | undefined {
  const template = [...still.querySelectorAll('template')].findLast(
    ({ dataset }) => dataset.in === language && matches(dataset.media ?? ''),
  );
  const shell = template?.content.querySelector<HTMLElement>('.shell');
  if (!template || !shell) return undefined;
  const isNarrow = template.dataset.screen === 'narrow';
  const left = readLeftParts();
  const hasFilters = !isNarrow && (left.filters ?? matches(ROOMY_QUERY));
  const hasDetails = !isNarrow && (left.details ?? true);
  const hasTimeline = !isNarrow && (left.timeline ?? matches(TALL_QUERY));
  shell.dataset.filters = String(hasFilters);
  shell.dataset.details = String(hasDetails);
  setHidden(shell, '#filters', !hasFilters);
  setHidden(shell, '.rail', hasFilters);
  setHidden(shell, '#details', !hasDetails);
  setHidden(shell, '#timeline', !hasTimeline);
  return shell;
}

function matches(query: string): boolean {
  return matchMedia(query).matches;
}

function setHidden(shell: HTMLElement, selector: string, isHidden: boolean): void {
  const element = shell.querySelector<HTMLElement>(selector);
  if (element) element.hidden = isHidden;
}
