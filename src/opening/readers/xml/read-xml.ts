import type { FileText } from '../graph/file-text';
import type { PlacedText } from '../graph/graph-draft';
import { type ReaderWork, Refusal } from '../graph/read-safely';

/** An element as it opens. */
export interface XmlElement {
  /** Its name without prefix, in lower case. */
  readonly name: string;
  /** The namespace, '' where it has none. */
  readonly uri: string;
  /** By name as written, with its prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its tag starts in the text. */
  readonly start: number;
}

/** What is told while XML is read. */
export interface XmlListener {
  readonly onOpen: (element: XmlElement) => void;
  /** The element that closes, and where its end tag ends. */
  readonly onClose: (element: XmlElement, end: number) => void;
  /** A piece of text or of a CDATA section; the text of an element may come in several. */
  readonly onText: (text: string) => void;
}

/** Nested groups of a drawing need some ten. */
const MAX_DEPTH = 100;

/** The characters that are read at a time. */
const PIECE = 65_536;

/**
 * Reads XML 1.0 in pieces, with namespaces. Throws a refusal with its place where it is not well
 * formed, declares a document type, uses entities other than the five of XML, or is nested too deep.
 */
export async function readXml(
  { source, context }: Pick<ReaderWork, 'source' | 'context'>,
  listener: XmlListener,
): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const { text } = source;
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: XmlElement[] = [];
  let start = 0;
  const refuse = (rule: 'broken-syntax' | 'doctype' | 'too-deep', reason: string) => {
    const offset = Math.max(0, Math.min(parser.position - 1, text.length));
    throw new Refusal(rule, '', { offset }, { reason, limit: MAX_DEPTH });
  };
  parser.on('error', ({ message }) => refuse('broken-syntax', message.replace(/^[\d:]*\s*/, '')));
  parser.on('doctype', () => refuse('doctype', ''));
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
    if (open.length >= MAX_DEPTH) refuse('too-deep', '');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = new Map(Object.values(attributes).map(({ name, value }) => [name, value]));
    const element = { name: local.toLowerCase(), uri, attributes: values, start };
    open.push(element);
    listener.onOpen(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) listener.onClose(element, parser.position);
  });
  parser.on('text', (piece) => listener.onText(piece));
  parser.on('cdata', (piece) => listener.onText(piece));
  for (let at = 0; at < text.length; at += PIECE) {
    context.signal?.throwIfAborted();
    parser.write(text.slice(at, at + PIECE));
    context.onProgress?.(Math.min(1, (at + PIECE) / text.length));
  }
  parser.close();
}

/** An attribute of an element with the place of its value; undefined where it has none. */
export function readAttribute(
  source: FileText,
  element: XmlElement,
  name: string,
): PlacedText | undefined {
  const text = element.attributes.get(name);
  if (text === undefined) return undefined;
  return { text, at: { offset: placeAttribute(source, element, name).value } };
}

/** Where an attribute of a tag starts, and where its value does; the tag itself where it has none. */
export function placeAttribute(
  { text }: FileText,
  { start }: XmlElement,
  name: string,
): { readonly name: number; readonly value: number } {
  const attribute = /\s+([^\s=>/]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;
  attribute.lastIndex =
    start + (/^<[^\s>/]+/.exec(text.slice(start, start + 1_000))?.[0].length ?? 1);
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    if (found[1] !== name) continue;
    const at = found.index + found[0].search(/\S/);
    return { name: at, value: found.index + found[0].search(/["']/) + 1 };
  }
  return { name: start, value: start };
}
