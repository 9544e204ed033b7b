import { COUNTRIES, countryOfCode, findCodeSystem } from './country-codes';
import { headingKey } from './heading-key';

/** Names besides those of `Intl.DisplayNames`, by alpha-2 code. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  US: ['USA', 'United States of America', 'U.S.', 'أمريكا', 'الولايات المتحدة الأمريكية'],
  GB: ['UK', 'Great Britain', 'Britain', 'بريطانيا', 'المملكة المتحدة'],
  RU: ['Russian Federation', 'روسيا الاتحادية'],
  KR: ['Republic of Korea', 'Korea, South', 'Korea, Republic of', 'Korea South', 'كوريا الجنوبية'],
  KP: ['DPRK', 'Korea, North', 'Korea North', 'كوريا الشمالية'],
  IR: ['Islamic Republic of Iran', 'Iran, Islamic Republic of'],
  SY: ['Syrian Arab Republic', 'سورية'],
  CZ: ['Czech Republic', 'جمهورية التشيك'],
  TR: ['Turkey', 'Türkiye', 'تركيا'],
  CI: ['Ivory Coast', "Cote d'Ivoire"],
  CD: ['DR Congo', 'Democratic Republic of the Congo', 'Congo, Democratic Republic of', 'Zaire'],
  CG: ['Republic of the Congo', 'Congo'],
  MM: ['Burma', 'Myanmar'],
  MK: ['Macedonia', 'FYR Macedonia', 'North Macedonia'],
  CV: ['Cape Verde'],
  SZ: ['Swaziland', 'Eswatini'],
  TL: ['East Timor', 'Timor-Leste'],
  VN: ['Viet Nam', 'Vietnam'],
  LA: ['Laos', "Lao People's Democratic Republic"],
  BO: ['Bolivia', 'Plurinational State of Bolivia'],
  VE: ['Venezuela', 'Bolivarian Republic of Venezuela'],
  TZ: ['Tanzania', 'United Republic of Tanzania'],
  MD: ['Moldova', 'Republic of Moldova'],
  CN: ["People's Republic of China", 'PRC', 'China'],
  TW: ['Taiwan'],
  PS: ['Palestine', 'State of Palestine', 'Occupied Palestinian Territory', 'فلسطين'],
  AE: ['UAE', 'Emirates', 'الإمارات'],
  SA: ['KSA', 'السعودية'],
  BA: ['Bosnia-Herzegovina', 'Bosnia and Herzegovina', 'Bosnia'],
  XK: ['Kosovo', 'كوسوفو'],
  HK: ['Hong Kong'],
  GM: ['Gambia', 'The Gambia'],
  BS: ['Bahamas', 'The Bahamas'],
  BN: ['Brunei', 'Brunei Darussalam'],
  FM: ['Micronesia', 'Federated States of Micronesia'],
  ST: ['Sao Tome and Principe'],
  TT: ['Trinidad and Tobago'],
  AG: ['Antigua and Barbuda'],
  KN: ['Saint Kitts and Nevis'],
  VC: ['Saint Vincent and the Grenadines'],
  NL: ['Holland', 'The Netherlands', 'هولندا'],
};

/** Names of countries that people bear as well. */
const ALSO_OF_PEOPLE: ReadonlySet<string> = new Set(['GE', 'JO', 'TD']);

let names: ReadonlyMap<string, string> | undefined;

/** The alpha-2 code of a country by its name in English or Arabic; undefined where it is none. */
export function countryOfName(name: string): string | undefined {
  if (name.length > 60) return undefined;
  names ??= namesOfCountries();
  return names.get(headingKey(name));
}

/** Whether the name of a country does not tell by itself that it is one. */
export function isAlsoOfPeople(country: string): boolean {
  return ALSO_OF_PEOPLE.has(country);
}

function namesOfCountries(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const languages = ['en', 'ar'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  for (const country of COUNTRIES)
    for (const name of [
      ...languages.map((language) => language.of(country) ?? ''),
      ...(Object.hasOwn(ALIASES, country) ? (ALIASES[country] ?? []) : []),
    ])
      if (name !== '') found.set(headingKey(name), country);
  return found;
}

/** What programs write for a value that is missing, and the code of Namibia. */
const MISSING = 'NA';

/**
 * Reads the countries of a column, whose codes are of one system or none. Among names, `NA` is a
 * value that is missing.
 */
export function countryReaderOf(
  values: Iterable<string>,
  heading: string,
): (text: string) => string | undefined {
  const all = [...values];
  const codes = all.filter((value) => /^[A-Za-z]{2,3}$|^\d{1,3}$/.test(value));
  const system = findCodeSystem(codes, heading);
  const isOfNames = 2 * codes.length < all.length;
  return (text) => {
    if (isOfNames && text === MISSING) return undefined;
    const ofCode = system && countryOfCode(text, system);
    return ofCode ?? countryOfName(text);
  };
}
