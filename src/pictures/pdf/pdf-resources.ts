import type { PdfReference } from './pdf-file';
import { toDictionary, toNumber } from './pdf-values';

/** What content refers to by name: opacities, fonts, images. */
export class PdfResources {
  #opacities = new Map<string, string>();
  #named = { Font: new Map<PdfReference, string>(), XObject: new Map<PdfReference, string>() };

  /** The name of an opacity of fills and one of strokes, each from 0 to 1. */
  nameOpacity(fill: number, stroke: number): string {
    const body = toDictionary({ ca: toNumber(fill), CA: toNumber(stroke) });
    return nameIn(this.#opacities, body, 'G');
  }

  /** The name of a font. */
  nameFont(font: PdfReference): string {
    return nameIn(this.#named.Font, font, 'F');
  }

  /** The name of an image or a drawing. */
  nameImage(image: PdfReference): string {
    return nameIn(this.#named.XObject, image, 'X');
  }

  /** The dictionary that says what the names mean. */
  toDictionary(): string {
    return toDictionary({
      ExtGState: toEntries(this.#opacities),
      Font: toEntries(this.#named.Font),
      XObject: toEntries(this.#named.XObject),
    });
  }
}

function nameIn<Key>(names: Map<Key, string>, key: Key, letter: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = `${letter}${names.size + 1}`;
  names.set(key, name);
  return name;
}

function toEntries(names: ReadonlyMap<string, string>): string | undefined {
  if (names.size === 0) return undefined;
  return toDictionary(Object.fromEntries([...names].map(([body, name]) => [name, body])));
}
