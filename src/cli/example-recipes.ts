import type { Localized } from '~/base/localized';
import type { Dataset } from '~/model/schema';

type Vocabulary = NonNullable<Dataset['vocabulary']>;

/** How a public file becomes an example: the file, and what is said of it that it does not say itself. */
export interface ExampleRecipe {
  readonly id: string;
  readonly file: string;
  /** Of the file, in lower-case hex. */
  readonly sha256: string;
  readonly about: Pick<
    Dataset,
    'version' | 'title' | 'description' | 'creators' | 'licence' | 'asOf'
  >;
  readonly source: { readonly url: string; readonly title: Localized };
  /** The kind that all of its relations are of. */
  readonly kind: NonNullable<Vocabulary['relationKinds']>[number];
  readonly actorKinds: NonNullable<Vocabulary['actorKinds']>;
  /** What is known of an actor by its id in the file. */
  readonly describe: (id: string) => Partial<Dataset['actors'][number]>;
}

const SIGNNET = 'https://github.com/schochastics/signnet';

/** The examples beside the article: two signed networks of the R package signnet, exported as CSV. */
export const EXAMPLES: readonly ExampleRecipe[] = [
  {
    id: 'highland-tribes',
    file: 'gahuku-gama-signnet.csv',
    sha256: '5f4ac5c3949e2817c2be1cf86cf89e18c210794823a07011b74347b226e99684',
    about: {
      version: '1.0.0',
      title: {
        en: 'Highland tribes of New Guinea, 1954',
        ar: 'قبائل مرتفعات غينيا الجديدة، 1954',
      },
      description: {
        en: 'Friendly and hostile ties between sixteen tribes, after K. E. Read (1954), as the data set “tribes” of the R package signnet has them.',
        ar: 'روابط صداقة وعداء بين ست عشرة قبيلة، عن ك. إ. ريد (1954)، كما ترد في مجموعة البيانات «tribes» من حزمة signnet للغة R.',
      },
      creators: ['Kenneth E. Read', 'David Schoch (signnet)'],
      licence: 'MIT',
      asOf: '1954',
    },
    source: { url: SIGNNET, title: { en: 'signnet: tribes', ar: 'signnet: القبائل (tribes)' } },
    kind: {
      id: 'tie',
      label: { en: 'Tie between tribes', ar: 'رابطة بين قبيلتين' },
      sign: 'as-given',
      directed: false,
    },
    actorKinds: [{ id: 'tribe', label: { en: 'Tribe', ar: 'قبيلة' } }],
    describe: (id) => ({ kind: 'tribe', name: { en: id, ar: TRIBES[id] ?? id } }),
  },
  {
    id: 'states-1946-49',
    file: 'cowList-1946-49.csv',
    sha256: 'b65d8f3f94ce915ddb99aac47f84de24e7c5459bad24300b574ca47f89ac430e',
    about: {
      version: '1.0.0',
      title: {
        en: 'Relations between states, 1946–1949',
        ar: 'العلاقات بين الدول، 1946–1949',
      },
      description: {
        en: 'Positive and negative relations between 64 states, after P. Doreian and A. Mrvar (2015), from Correlates of War data, as the first network of “cowList” in the R package signnet has them. Names of states are ours; the file has letters only.',
        ar: 'علاقات إيجابية وسلبية بين 64 دولة، عن ب. دوريان وأ. مرفار (2015)، من بيانات Correlates of War، كما ترد في أولى شبكات «cowList» من حزمة signnet للغة R. أسماء الدول من وضعنا، إذ ليس في الملف سوى رموز.',
      },
      creators: ['Patrick Doreian', 'Andrej Mrvar', 'David Schoch (signnet)'],
      licence: 'MIT',
      asOf: '1949',
    },
    source: { url: SIGNNET, title: { en: 'signnet: cowList', ar: 'signnet: الدول (cowList)' } },
    kind: {
      id: 'relation',
      label: { en: 'Relation between states', ar: 'علاقة بين دولتين' },
      sign: 'as-given',
      directed: false,
    },
    actorKinds: [],
    describe: describeState,
  },
];

/** The names of the file in Arabic letters. */
const TRIBES: Readonly<Record<string, string>> = {
  Alika: 'أليكا',
  Asaro: 'أسارو',
  Gahuk: 'غاهوك',
  Gama: 'غاما',
  Gavev: 'غافيف',
  Geham: 'غيهام',
  Kohik: 'كوهيك',
  Kotun: 'كوتون',
  Masil: 'ماسيل',
  Nagad: 'ناغاد',
  Nagam: 'ناغام',
  Notoh: 'نوتوه',
  Ove: 'أوفي',
  Seuve: 'سيوفي',
  Uheto: 'أوهيتو',
  Ukudz: 'أوكودز',
};

/** ISO 3166-1 alpha-2 codes of the states that are still there, by the letters of the file. */
const COUNTRIES: Readonly<Record<string, string>> = Object.fromEntries(
  'AFG AF,ALB AL,ARG AR,AUS AU,BEL BE,BOL BO,BRA BR,BUL BG,CAN CA,CHL CL,CHN CN,COL CO,COS CR,CUB CU,DEN DK,DOM DO,ECU EC,EGY EG,ELS SV,ESP ES,FIN FI,FRA FR,GBR GB,GRC GR,GUA GT,HAI HT,HON HN,HUN HU,ICE IS,IND IN,IRN IR,IRQ IQ,ISR IL,ITA IT,JOR JO,KOR KR,LEB LB,LUX LU,MEX MX,MON MN,NDL NL,NIC NI,NKR KP,NOR NO,NZD NZ,PAK PK,PAN PA,PAR PY,PER PE,POL PL,PRG PT,ROM RO,SAU SA,SYR SY,THA TH,TUR TR,TWN TW,URU UY,USA US,VZA VE,YAR YE'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** States of those years that are no more, or were more than what bears their name today. */
const FORMER: Readonly<Record<string, Localized>> = {
  CZE: { en: 'Czechoslovakia', ar: 'تشيكوسلوفاكيا' },
  RUS: { en: 'Soviet Union', ar: 'الاتحاد السوفيتي' },
  YUG: { en: 'Yugoslavia', ar: 'يوغوسلافيا' },
};

const NAMES = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  ar: new Intl.DisplayNames('ar', { type: 'region' }),
};

function describeState(id: string): Partial<Dataset['actors'][number]> {
  const country = COUNTRIES[id];
  if (!country) return { kind: 'state', ...(FORMER[id] && { name: FORMER[id] }) };
  const name = { en: NAMES.en.of(country) ?? id, ar: NAMES.ar.of(country) ?? id };
  return { kind: 'state', name, country, aliases: { en: [id] } } as Partial<
    Dataset['actors'][number]
  >;
}
