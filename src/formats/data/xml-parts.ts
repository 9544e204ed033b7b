import { escapeXml } from '~/base/xml-text';

/** Values of attributes by name; those undefined are left out. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What readers of XML 1.1 would take for a line end. */
const LINE_ENDS = /[\u0085\u2028]/g;

/** The first line of an XML file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The opening tag of an element. */
export function openTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${toAttributes(attributes)}>`;
}

/** An element without content. */
export function emptyTag(name: string, attributes: Attributes): string {
  return `<${name}${toAttributes(attributes)}/>`;
}

/** An element around text. */
export function textTag(name: string, attributes: Attributes, text: string): string {
  return `${openTag(name, attributes)}${toXml(text)}</${name}>`;
}

/** Lines at a depth of nesting. */
export function indent(depth: number, lines: readonly string[]): string {
  return lines.map((line) => `${'  '.repeat(depth)}${line}\n`).join('');
}

function toAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${toXml(String(value))}"`)
    .join('');
}

function toXml(text: string): string {
  return escapeXml(text).replace(LINE_ENDS, (mark) => `&#${mark.charCodeAt(0)};`);
}
