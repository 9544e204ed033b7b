import { type PluralForms, plural } from '../../format';

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

/** A number of Unicode code points, in Arabic. */
export const codePoints = (count: number): string =>
  plural('ar', count, {
    zero: 'لا نقاط ترميز',
    one: 'نقطة ترميز واحدة',
    two: 'نقطتا ترميز',
    few: '# نقاط ترميز',
    many: '# نقطة ترميز',
    other: '# نقطة ترميز',
  });

/** A number of characters, in Arabic. */
export const characters = (count: number): string =>
  plural('ar', count, {
    zero: 'لا محارف',
    one: 'محرف واحد',
    two: 'محرفان',
    few: '# محارف',
    many: '# محرفًا',
    other: '# محرف',
  });

/** A number of items of a list, in Arabic. */
export const items = (count: number): string =>
  plural('ar', count, {
    zero: 'لا عناصر',
    one: 'عنصر واحد',
    two: 'عنصران',
    few: '# عناصر',
    many: '# عنصرًا',
    other: '# عنصر',
  });

/** A number of errors, in Arabic. */
export const errors = (count: number): string =>
  plural('ar', count, {
    zero: 'لا أخطاء',
    one: 'خطأ واحد',
    two: 'خطآن',
    few: '# أخطاء',
    many: '# خطأً',
    other: '# خطأ',
  });

/** A number of places in a text, in Arabic. */
export const places = (count: number): string =>
  plural('ar', count, {
    zero: 'لا مواضع',
    one: 'موضع واحد',
    two: 'موضعان',
    few: '# مواضع',
    many: '# موضعًا',
    other: '# موضع',
  });
