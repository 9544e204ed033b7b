import { describe, expect, it } from 'vitest';
import { toNoun, toSentence, toText, toTitleText } from '~/evidence/words/relation-phrase';
import { RELATION_KINDS, type RelationKindId } from '~/model/relation-kinds';
import { graphOf } from '../../fixtures/graph-of';

const WHO = [
  'a is state US United States / الولايات المتحدة',
  'b is bloc Western officials / المسؤولون الغربيون',
];
const [A, B] = ['the United States', 'Western officials'];
const [ا, ب] = ['الولايات المتحدة', 'المسؤولين الغربيين'];

const first = (...statements: readonly string[]) => {
  const graph = graphOf(...WHO, ...statements);
  const [relation] = graph.relations.values();
  if (!relation) throw new Error('no relation');
  return { graph, relation };
};

/** What is said of a kind while it holds or happened, once it is over, and of a mere plan of it. */
const SAID: Readonly<
  Record<
    Exclude<RelationKindId, 'other'>,
    { readonly en: readonly string[]; readonly ar: readonly string[] }
  >
> = {
  alliance: {
    en: [
      `${A} and ${B} are allies`,
      `${A} and ${B} were allies`,
      'Alliance: United States and Western officials',
    ],
    ar: [
      `تحالف بين ${ا} و${ب}`,
      `تحالف سابق بين ${ا} و${ب}`,
      'تحالف: الولايات المتحدة والمسؤولون الغربيون',
    ],
  },
  treaty: {
    en: [
      `${A} and ${B} are bound by a treaty`,
      `${A} and ${B} were bound by a treaty`,
      'Treaty: United States and Western officials',
    ],
    ar: [
      `معاهدة بين ${ا} و${ب}`,
      `معاهدة سابقة بين ${ا} و${ب}`,
      'معاهدة: الولايات المتحدة والمسؤولون الغربيون',
    ],
  },
  partnership: {
    en: [
      `${A} and ${B} are partners`,
      `${A} and ${B} were partners`,
      'Partnership: United States and Western officials',
    ],
    ar: [
      `شراكة بين ${ا} و${ب}`,
      `شراكة سابقة بين ${ا} و${ب}`,
      'شراكة: الولايات المتحدة والمسؤولون الغربيون',
    ],
  },
  trade: {
    en: [
      `${A} and ${B} trade with each other`,
      `${A} and ${B} traded with each other`,
      'Trade: United States and Western officials',
    ],
    ar: [
      `تجارة بين ${ا} و${ب}`,
      `تجارة سابقة بين ${ا} و${ب}`,
      'تجارة: الولايات المتحدة والمسؤولون الغربيون',
    ],
  },
  war: {
    en: [
      `${A} and ${B} are at war`,
      `${A} and ${B} were at war`,
      'War: United States and Western officials',
    ],
    ar: [
      `حرب بين ${ا} و${ب}`,
      `حرب سابقة بين ${ا} و${ب}`,
      'حرب: الولايات المتحدة والمسؤولون الغربيون',
    ],
  },
  negotiation: {
    en: [
      `${A} and ${B} are negotiating`,
      `${A} and ${B} negotiated`,
      'Negotiations: United States and Western officials',
    ],
    ar: [
      `مفاوضات بين ${ا} و${ب}`,
      `مفاوضات سابقة بين ${ا} و${ب}`,
      'مفاوضات: الولايات المتحدة والمسؤولون الغربيون',
    ],
  },
  sanctions: {
    en: [
      `${A} imposed sanctions on ${B}`,
      `${A} once imposed sanctions on ${B}`,
      `Sanctions by ${A} on ${B}`,
    ],
    ar: [`عقوبات ${ا} على ${ب}`, `عقوبات ${ا} السابقة على ${ب}`, `عقوبات ${ا} على ${ب}`],
  },
  opposition: {
    en: [`${A} opposed ${B}`, `${A} once opposed ${B}`, `Opposition to ${B} by ${A}`],
    ar: [
      `معارضة ${ا} للمسؤولين الغربيين`,
      `معارضة ${ا} السابقة للمسؤولين الغربيين`,
      `معارضة ${ا} للمسؤولين الغربيين`,
    ],
  },
  meeting: {
    en: [`${A} and ${B} met`, '', 'Meeting: United States and Western officials'],
    ar: [`لقاء بين ${ا} و${ب}`, '', 'لقاء: الولايات المتحدة والمسؤولون الغربيون'],
  },
  'arms-transfer': {
    en: [`${A} supplied ${B} with arms`, '', `Arms transfer from ${A} to ${B}`],
    ar: [`نقل أسلحة من ${ا} إلى ${ب}`, '', `نقل أسلحة من ${ا} إلى ${ب}`],
  },
  aid: {
    en: [`${A} aided ${B}`, '', `Aid from ${A} to ${B}`],
    ar: [`مساعدة ${ا} للمسؤولين الغربيين`, '', `مساعدة ${ا} للمسؤولين الغربيين`],
  },
  visit: {
    en: [`${A} visited ${B}`, '', `Visit by ${A} to ${B}`],
    ar: [`زيارة ${ا} إلى ${ب}`, '', `زيارة ${ا} إلى ${ب}`],
  },
  endorsement: {
    en: [`${A} backed ${B}`, '', `Endorsement of ${B} by ${A}`],
    ar: [`تأييد ${ا} للمسؤولين الغربيين`, '', `تأييد ${ا} للمسؤولين الغربيين`],
  },
  invasion: {
    en: [`${A} invaded ${B}`, '', `Invasion of ${B} by ${A}`],
    ar: [`غزو ${ا} للمسؤولين الغربيين`, '', `غزو ${ا} للمسؤولين الغربيين`],
  },
  strike: {
    en: [`${A} struck ${B}`, '', `Strike by ${A} on ${B}`],
    ar: [`توجيه ${ا} ضربة إلى ${ب}`, '', `توجيه ${ا} ضربة إلى ${ب}`],
  },
  killing: {
    en: [`${A} was behind the assassination of ${B}`, '', `Assassination of ${B} by ${A}`],
    ar: [`وقوف ${ا} وراء اغتيال ${ب}`, '', `وقوف ${ا} وراء اغتيال ${ب}`],
  },
  overthrow: {
    en: [`${A} overthrew ${B}`, '', `Overthrow of ${B} by ${A}`],
    ar: [`الإطاحة بالمسؤولين الغربيين على يد ${ا}`, '', `الإطاحة بالمسؤولين الغربيين على يد ${ا}`],
  },
  threat: {
    en: [`${A} threatened ${B}`, '', `Threat by ${A} against ${B}`],
    ar: [`تهديد ${ا} للمسؤولين الغربيين`, '', `تهديد ${ا} للمسؤولين الغربيين`],
  },
  withdrawal: {
    en: [
      `${A} withdrew from an agreement with ${B}`,
      '',
      `Withdrawal by ${A} from an agreement with ${B}`,
    ],
    ar: [`انسحاب ${ا} من اتفاق مع ${ب}`, '', `انسحاب ${ا} من اتفاق مع ${ب}`],
  },
  criticism: {
    en: [`${A} criticised ${B}`, '', `Criticism of ${B} by ${A}`],
    ar: [`انتقاد ${ا} للمسؤولين الغربيين`, '', `انتقاد ${ا} للمسؤولين الغربيين`],
  },
  plot: {
    en: [`${A} plotted against ${B}`, '', `Plot by ${A} against ${B}`],
    ar: [`تآمر ${ا} على ${ب}`, '', `تآمر ${ا} على ${ب}`],
  },
  mediation: {
    en: [`${A} mediated for ${B}`, '', `Mediation by ${A} for ${B}`],
    ar: [`وساطة ${ا} لدى ${ب}`, '', `وساطة ${ا} لدى ${ب}`],
  },
};

const large = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe.each(RELATION_KINDS.filter(({ id }) => id !== 'other'))(
  'the kind $id',
  ({ id, lasts }) => {
    const said = SAID[id as keyof typeof SAID];
    const { graph, relation } = first(`a ${id} b`);

    it.each(['en', 'ar'] as const)(
      'is said in %s as it is, as it was, and as no more than named',
      (language) => {
        const [is, was, named] = said[language];
        expect(toText(toSentence(graph, relation, language), language)).toBe(is);
        expect(large(toText(toNoun(graph, relation, language), language))).toBe(named);
        if (!lasts) return;
        const over = first(`a ${id} b ended`);
        expect(toText(toSentence(over.graph, over.relation, language), language)).toBe(was);
      },
    );
  },
);

describe('the heading of a relation', () => {
  const titleOf = (language: 'en' | 'ar', ...statements: readonly string[]) => {
    const { graph, relation } = first(...statements);
    return toTitleText(graph, relation, language);
  };

  it('is a sentence where somebody acts', () => {
    expect(titleOf('en', 'a arms-transfer> b')).toBe(
      'The United States supplied Western officials with arms',
    );
    expect(titleOf('ar', 'b opposition> a')).toBe('معارضة المسؤولين الغربيين للولايات المتحدة');
  });

  it('claims nothing that nobody states', () => {
    expect(titleOf('en', 'a plot> b: allegation')).toBe(
      'Plot by the United States against Western officials',
    );
    expect(titleOf('en', 'a plot> b: allegation, claim by b')).toBe(
      'The United States plotted against Western officials',
    );
  });

  it('takes what is said for what is done where saying is doing', () => {
    expect(titleOf('en', 'a threat> b: threat by a')).toBe(
      'The United States threatened Western officials',
    );
    expect(titleOf('en', 'a strike> b: threat by a')).toBe(
      'Strike by the United States on Western officials',
    );
  });

  it('says the words of a relation that no kind names', () => {
    expect(titleOf('en', 'a other+ b')).toBe('The United States Likes Western officials');
  });

  it.each([
    ['يكره', 'الولايات المتحدة يكره المسؤولين الغربيين'],
    ['سفير لـ', 'الولايات المتحدة سفير لـالمسؤولين الغربيين'],
  ])('joins words to the name after them as Arabic writes them: %s', (label, title) => {
    const { graph, relation } = first('a other- b');
    expect(toTitleText(graph, { ...relation, label: { ar: label, en: 'knows' } }, 'ar')).toBe(
      title,
    );
  });

  it('keeps the direction of a name that has no other language', () => {
    expect(titleOf('ar', 'c is state FR France / France', 'a opposition> c')).toBe(
      'معارضة الولايات المتحدة لـ \u2068France\u2069',
    );
  });
});
