import { READER_PARAMS } from '~/model/link-params';

/** The parameters of a link of one version as those of the next; what they mean stays the same. */
export type LinkMigration = (params: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

/** The parameter that names the version of a link. */
export const VERSION_PARAM = 'v';

/**
 * How links of version 1 become links of version 2, and so on: each takes the parameters as they
 * were read. Whoever changes what a parameter means, or what is meant where one is left out, adds
 * the step that says it in the new terms, and links that people have sent keep opening what they did.
 */
const MIGRATIONS: readonly LinkMigration[] = [sayOpeningOfVersion1];

/**
 * The version of the links written now. A link that names no version is of version 1, so that all
 * links of the first version, sent before there was a second, are as short as they can be, and
 * later ones spend four letters on being unambiguous.
 */
const LINK_VERSION = MIGRATIONS.length + 1;

const OF_READER: readonly string[] = READER_PARAMS;

/**
 * Links of version 1 left the level out where actors stood as named, and the layout where springs
 * had arranged them: later ones leave out states and groups, arranged as suits the level. A link
 * that says nothing of the view, but a language perhaps, opens as the dataset does.
 */
function sayOpeningOfVersion1(params: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if ([...params.keys()].every((name) => OF_READER.includes(name))) return params;
  const said = new Map(params);
  if (!said.has('level')) said.set('level', 'named');
  else if (!said.has('layout')) said.set('layout', 'fcose');
  return said;
}

/** The parameters of a link in the terms of the present version. */
export interface MigratedLink {
  readonly params: ReadonlyMap<string, string>;
  /** Whether a later program has written it, so that something of it may not be understood. */
  readonly isLater: boolean;
  /** What is given for the version where that is none, as `v=…`. */
  readonly dropped: readonly string[];
}

/**
 * Says the parameters of a link of any version in present terms. A link of a later version is taken
 * as if it were of the present one: what it shares with it is followed.
 */
export function migrateLink(
  given: ReadonlyMap<string, string>,
  migrations: readonly LinkMigration[] = MIGRATIONS,
): MigratedLink {
  const text = given.get(VERSION_PARAM);
  const params = new Map([...given].filter(([name]) => name !== VERSION_PARAM));
  if (text !== undefined && !/^[1-9]\d{0,3}$/.test(text))
    return { params, isLater: false, dropped: [`${VERSION_PARAM}=${text}`] };
  const version = Number(text ?? 1);
  const steps = migrations.slice(version - 1);
  return {
    params: steps.reduce<ReadonlyMap<string, string>>((before, migrate) => migrate(before), params),
    isLater: version > migrations.length + 1,
    dropped: [],
  };
}

/** What a link written now says of its version: nothing where that is the first. */
export function toVersionParam(
  version = LINK_VERSION,
): readonly (readonly [name: string, value: string])[] {
  return version === 1 ? [] : [[VERSION_PARAM, String(version)]];
}
