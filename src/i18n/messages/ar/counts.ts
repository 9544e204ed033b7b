import { type PluralForms, plural } from '../../plural';

/** The forms of a number of relations, in Arabic. */
export const RELATIONS: PluralForms = {
  zero: 'لا علاقات',
  one: 'علاقة واحدة',
  two: 'علاقتان',
  few: '# علاقات',
  many: '# علاقة',
  other: '# علاقة',
};

/** A number of relations, in Arabic. */
export const relations = (count: number): string => plural('ar', count, RELATIONS);

/** A number of quotes, in Arabic. */
export const quotes = (count: number): string =>
  plural('ar', count, {
    zero: 'لا اقتباسات',
    one: 'اقتباس واحد',
    two: 'اقتباسان',
    few: '# اقتباسات',
    many: '# اقتباسًا',
    other: '# اقتباس',
  });

/** A number of actors, in Arabic. */
export const actors = (count: number): string =>
  plural('ar', count, {
    zero: 'لا أطراف',
    one: 'طرف واحد',
    two: 'طرفان',
    few: '# أطراف',
    many: '# طرفًا',
    other: '# طرف',
  });

/** A number of records of a table or graph file, in Arabic. */
export const records = (count: number): string =>
  plural('ar', count, {
    zero: 'لا سجلات',
    one: 'سجل واحد',
    two: 'سجلان',
    few: '# سجلات',
    many: '# سجلًّا',
    other: '# سجل',
  });
