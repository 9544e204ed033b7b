import type { Selection } from '~/view/view';

/** What marks the element that lists an actor or a line, as its `data-subject`. */
export function toSubjectKey({ type, id }: Selection): string {
  return `${type} ${id}`;
}

/** The actor or line that is listed where an element stands, and the element that lists it. */
export function findListed(
  element: Element,
): { readonly subject: Selection; readonly holder: HTMLElement } | undefined {
  const holder = element.closest<HTMLElement>('[data-subject]');
  const [type, id] = holder?.dataset.subject?.split(/ (.*)/) ?? [];
  if (!holder || !id || (type !== 'actor' && type !== 'line')) return undefined;
  return { subject: { type, id } as Selection, holder };
}
