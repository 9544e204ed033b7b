import { toXmlText } from '~/base/xml-text';

/** Where a picture comes from, as its file says in its metadata. */
export interface PictureOrigin {
  /** The id and the version of the dataset that is drawn. */
  readonly dataset: string;
  readonly version: string;
  /** The reader's day, as `2026-11-24`. */
  readonly date: string;
  /** The address that opens the view; left out where nobody else could open it. */
  readonly link?: string | undefined;
}

/** What a picture file says of itself, cleaned and bounded for any of the formats. */
export interface PictureFacts {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** The dataset with its version, as `iran-russia@1.2.0`. */
  readonly dataset: string;
  /** As `2026-11-24`. */
  readonly date: string;
  readonly link: string | undefined;
}

/** The program that a file names as its maker. */
export const MAKER = 'Entente';

/**
 * The most that each fact may hold, in UTF-16 units. Together and escaped they keep below 64 kB,
 * which is all that a JPEG file has room for.
 */
const MOST = { title: 1000, description: 2000, dataset: 300, lang: 35, date: 40, link: 6000 };

/** What is told of a picture besides what it shows. */
interface PictureAbout extends Pick<PictureFacts, 'title' | 'description' | 'lang'> {
  readonly origin: PictureOrigin;
}

/** The facts of a picture. A link that is too long to be kept whole is left out. */
export function toFacts({ title, description, lang, origin }: PictureAbout): PictureFacts {
  const { dataset, version, date, link } = origin;
  return {
    title: bound(title, MOST.title),
    description: bound(description, MOST.description),
    lang: bound(lang, MOST.lang),
    dataset: bound(`${dataset}@${version}`, MOST.dataset),
    date: bound(date, MOST.date),
    link: link !== undefined && link.length <= MOST.link ? toXmlText(link) : undefined,
  };
}

function bound(text: string, most: number): string {
  return toXmlText(text.length > most ? `${text.slice(0, most - 1)}…` : text);
}
