import { type SvgElement, toMarkup } from '../svg/svg-markup';
import { MAKER, type PictureFacts } from './picture-facts';

const NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
  'xmlns:tiff': 'http://ns.adobe.com/tiff/1.0/',
};

/** The facts of a picture in RDF, in the words of Dublin Core. `density` is in dots per inch. */
export function toRdf(facts: PictureFacts, density?: number): SvgElement {
  const { title, description, lang, dataset, date, link } = facts;
  const described: SvgElement = {
    tag: 'rdf:Description',
    attributes: { 'rdf:about': '' },
    content: [
      toProperty('dc:title', 'rdf:Alt', title, { 'xml:lang': 'x-default' }),
      toProperty('dc:description', 'rdf:Alt', description, { 'xml:lang': 'x-default' }),
      toProperty('dc:language', 'rdf:Bag', lang),
      toProperty('dc:date', 'rdf:Seq', date),
      toProperty('dc:subject', 'rdf:Bag', dataset),
      toValue('dc:identifier', dataset),
      ...(link === undefined ? [] : [toValue('dc:source', link)]),
      toValue('xmp:CreatorTool', MAKER),
      toValue('xmp:CreateDate', date),
      toValue('pdf:Keywords', dataset),
      ...(density === undefined ? [] : toDensity(density)),
    ],
  };
  return { tag: 'rdf:RDF', attributes: NAMESPACES, content: [described] };
}

/** The facts of a picture as an XMP packet, which any program may find in any file. */
export function toXmp(facts: PictureFacts, density?: number): string {
  const root: SvgElement = {
    tag: 'x:xmpmeta',
    attributes: { 'xmlns:x': 'adobe:ns:meta/' },
    content: [toRdf(facts, density)],
  };
  const begin = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>';
  return `${begin}\n${toMarkup(root)}\n<?xpacket end="r"?>`;
}

function toValue(tag: string, content: string): SvgElement {
  return { tag, attributes: {}, content };
}

function toProperty(
  tag: string,
  list: string,
  content: string,
  attributes: SvgElement['attributes'] = {},
): SvgElement {
  const item = { tag: 'rdf:li', attributes, content };
  return { tag, attributes: {}, content: [{ tag: list, attributes: {}, content: [item] }] };
}

function toDensity(density: number): readonly SvgElement[] {
  const written = `${Math.round(density)}/1`;
  return [
    toValue('tiff:XResolution', written),
    toValue('tiff:YResolution', written),
    toValue('tiff:ResolutionUnit', '2'),
  ];
}
