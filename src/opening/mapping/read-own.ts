import { SEPARATOR } from '~/formats/data/naming';
import { MODALITIES, type Modality } from '~/model/modality';
import type { CellValue } from '../table';
import { cellText } from './clean-cell';
import { cut, inLanguage } from './in-language';
import { isYes } from './kind-flags';
import type { OwnForm } from './own-form';
import type { Layout } from './read-table';
import { canBeOver } from './resolve-kind';
import type { EvidenceDraft, TieDraft } from './tie-draft';

const OPEN_END = /\/(?:\.\.)?$/;

/** Reads cells of a table of ours by the names of its columns. */
export type OwnCells = (name: string) => string;

/** The cells of a row of a table of ours, by heading. */
export function ownCellsOf({ table, columns }: Layout): (row: number) => OwnCells {
  const indexes = new Map(columns.map(({ heading, index }) => [heading, index]));
  return (row) => {
    const cells: readonly CellValue[] = table.rows[row] ?? [];
    return (name) => {
      const index = indexes.get(name);
      return index === undefined ? '' : cellText(cells[index]);
    };
  };
}

/** A tie of a table of ours with what only our own columns say. */
export function withOwnFields(draft: TieDraft, form: OwnForm, cells: OwnCells): TieDraft {
  const isOver = isYes(cells('over')) && canBeOver(draft.kind) && !OPEN_END.test(draft.edtf ?? '');
  const label = cells('label');
  const instrument = cells('instrument');
  const duration = cells('duration');
  const words = cells('when_words');
  return {
    ...draft,
    kind:
      'own' in draft.kind && label !== ''
        ? { ...draft.kind, label: inLanguage(label) }
        : draft.kind,
    label: draft.label && label !== '' ? inLanguage(label) : draft.label,
    ended: isOver || undefined,
    words: words === '' ? undefined : cut(words),
    inferred: isYes(cells('inferred')) || undefined,
    instrument:
      instrument === ''
        ? undefined
        : {
            name: inLanguage(instrument),
            ...(duration !== '' && { duration: inLanguage(duration) }),
          },
    evidence: form === 'graph-relations' ? evidencesOf(draft, cells) : [evidenceOf(draft, cells)],
  };
}

/** Who says so, by the ids of actors. */
export function idsIn(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(SEPARATOR)
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    ),
  ];
}

function evidenceOf({ evidence: [first] }: TieDraft, cells: OwnCells): EvidenceDraft {
  const translation = cells('translation');
  return {
    ...(first as EvidenceDraft),
    modality: modalityOf(cells('modality')),
    by: idsIn(cells('by')),
    via: idsIn(cells('via')),
    translations: translation === '' ? undefined : translationsOf(translation),
  };
}

/** Graph files have a line for each claim; where they fit together, each quote is a claim again. */
function evidencesOf(draft: TieDraft, cells: OwnCells): EvidenceDraft[] {
  const first = evidenceOf(draft, () => '');
  const shared = {
    ...first,
    modality: modalityOf(cells('modality')),
    by: idsIn(cells('by')),
    via: idsIn(cells('via')),
  };
  const quotes = cells('quote').split('\n');
  const translations = cells('translation').split('\n');
  const seen = new Set<string>();
  const claims = quotes.flatMap((quote, index): EvidenceDraft[] => {
    if (quote === '' || seen.has(quote)) return [];
    seen.add(quote);
    const translation = translations[index] ?? '';
    return [
      {
        ...shared,
        quote: cut(quote),
        translations: translation === '' ? undefined : translationsOf(translation),
      },
    ];
  });
  return claims.length > 0 ? claims : [shared];
}

function modalityOf(text: string): Modality {
  return MODALITIES.find((modality) => modality === text) ?? 'fact';
}

/** A translation is in a language of the page. */
function translationsOf(text: string): EvidenceDraft['translations'] {
  const [tag] = Object.keys(inLanguage(text));
  return { [tag === 'ar' ? 'ar' : 'en']: cut(text) };
}
