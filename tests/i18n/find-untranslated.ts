import { outsideBrackets, toPattern } from './pseudo-messages';

/** What says something to somebody besides text; `data-tip` holds a tooltip. */
const ATTRIBUTES = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'data-tip',
  'placeholder',
  'title',
];

/** Caps of keys are the same everywhere; the live region is spoken by React Aria in its translations. */
const PASSED_OVER = 'kbd, script, style, [data-live-announcer]';

/** Addresses, and the markup of a page that the reader may copy, but for the title in it. */
const CODE = /https?:\/\/[^\s<>"]+|<\/?[a-z]+(?=[\s>])|\b(?!title)[a-z]+="[^"]*"|\btitle=/g;

/**
 * What a page in the pseudo-language says outside of its brackets and has no right to, each once:
 * `aria-label of button: Close`. Allowed are texts as whole words.
 */
export function findUntranslated(page: Document, allowed: readonly string[]): readonly string[] {
  const withoutAllowed = createFilter(allowed);
  const title = { place: 'title of the page', text: page.title };
  const said = [title, ...textsOf(page.body), ...attributesOf(page.body)];
  const found = said.flatMap(({ place, text }) => {
    const outside = outsideBrackets(text);
    if (outside === null) return [`${place}: torn brackets in ${text}`];
    const left = withoutAllowed(outside);
    return left === '' ? [] : [`${place}: ${left}`];
  });
  return [...new Set(found)];
}

interface Said {
  readonly place: string;
  readonly text: string;
}

/** The texts of all lines: a sentence may be spread over several elements in one. */
function textsOf(root: Element): readonly Said[] {
  const byBlock = new Map<Element, string>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(PASSED_OVER)) continue;
    const block = blockOf(parent);
    byBlock.set(block, (byBlock.get(block) ?? '') + node.nodeValue);
  }
  return [...byBlock].map(([block, text]) => ({ place: `text of ${nameOf(block)}`, text }));
}

function blockOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  const isInLine = display === 'inline' || display === 'contents';
  return isInLine && element.parentElement ? blockOf(element.parentElement) : element;
}

function attributesOf(root: Element): readonly Said[] {
  return ATTRIBUTES.flatMap((name) =>
    Array.from(root.querySelectorAll(`[${name}]`), (element) => ({
      place: `${name} of ${nameOf(element)}`,
      text: element.getAttribute(name) ?? '',
    })),
  );
}

function nameOf({ localName, id, classList }: Element): string {
  return [localName, id && `#${id}`, ...Array.from(classList, (name) => `.${name}`)].join('');
}

/** Gives what is left of a text without all that is allowed; nothing where that has no letters. */
function createFilter(allowed: readonly string[]): (text: string) => string {
  const longestFirst = [...new Set(allowed)]
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${longestFirst.map(toPattern).join('|')})(?!\\p{L})`,
    'gu',
  );
  return (text) => {
    const left = text
      .replaceAll(CODE, ' ')
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(pattern, ' ');
    return /\p{L}/u.test(left) ? left.replaceAll(/\s+/g, ' ').trim() : '';
  };
}
