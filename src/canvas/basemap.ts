import type { Core } from 'cytoscape';
import type { Box } from '~/base/box';
import { DEFAULT_LOCALE, type Locale } from '~/i18n/locale';
import type { AspectPreset } from '~/layout/aspect-preset';
import type { ActorId } from '~/model/ids';
import type { Palette } from '~/ui/palette';
import { toElementId } from './element-id';
import type { NamedMark, NameSide } from './name-room';

/** What lies under actors and lines, such as the land of a map. */
export interface Basemap {
  /** What of the plane it takes. */
  readonly box: Box;
  /** Fulfilled when all of it can be drawn; what is there is drawn before. */
  readonly whenReady: Promise<void>;
  /** Draws it on a context that is set to the units of the plane. */
  readonly draw: (context: CanvasRenderingContext2D, look: BasemapLook) => void;
  /** The actors that something is drawn for on it, as long as they are shown. */
  readonly marked: readonly ActorId[];
  /** The room of the words on it, when letters are so many times as large as usual; none where left out. */
  readonly toWordBoxes?: (locale: Locale, labels: number) => readonly Box[];
  /** Better sides for names that only cover no mark and no other name; left out where lines keep off names. */
  readonly improveSides?: (cy: Core, names: CrowdedNames) => ReadonlyMap<string, NameSide>;
  /** What is said of it; left out for two camps of a graph, which `CampsExplained` explains. */
  readonly words?: (locale: Locale) => BasemapWords;
}

/** Names that are larger than usual, and the sides of their marks at which they have room, by id. */
export interface CrowdedNames {
  readonly marks: readonly NamedMark[];
  readonly sides: ReadonlyMap<string, NameSide>;
  /** How many times as large as usual their letters are. */
  readonly scale: number;
  readonly locale: Locale;
}

/** What is said of a basemap. */
export interface BasemapWords {
  /** What the drawing on it is called. */
  readonly name: string;
  /** What kind of thing that is. */
  readonly role: string;
  /** What must be said beside it, in a sentence or a few; empty where nothing must. */
  readonly note: string;
}

/** How a basemap is drawn. */
export interface BasemapLook {
  readonly palette: Palette;
  readonly locale: Locale;
  /** How large letters are beside those of the screen. */
  readonly labels?: number | undefined;
  /** The actors now shown of those that it marks. */
  readonly shown: ReadonlySet<ActorId>;
}

const KEY = '_basemap';

/** The basemap of a drawing; undefined where nothing lies under it. */
export function basemapOf(cy: Core): Basemap | undefined {
  return cy.scratch(KEY) as Basemap | undefined;
}

/** The actors now shown of those that a basemap marks. */
export function shownOn(cy: Core, { marked }: Basemap): ReadonlySet<ActorId> {
  const isShown = (id: ActorId) => cy.getElementById(toElementId({ type: 'actor', id })).visible();
  return new Set(marked.filter(isShown));
}

/** Lays a basemap under a drawing, or takes it away. */
export function setBasemap(cy: Core, basemap: Basemap | undefined): void {
  if (basemap) cy.scratch(KEY, basemap);
  else cy.removeScratch(KEY);
}

const LOCALE_KEY = '_locale';

/** The language that the names of a drawing are in. */
export function localeOf(cy: Core): Locale {
  return (cy.scratch(LOCALE_KEY) as Locale | undefined) ?? DEFAULT_LOCALE;
}

/** Says which language the names of a drawing are in. */
export function setLocale(cy: Core, locale: Locale): void {
  cy.scratch(LOCALE_KEY, locale);
}

/** Space kept above and below everything shown, for words that are drawn there. */
export interface Headroom {
  readonly above: number;
  readonly below: number;
}

/** The space that the name of a camp takes. */
export const CAMP_NAME = 34;

/** The space that a camp reaches beyond those in it. */
const MARGIN = 12;

/** The space kept for the names of two camps, which in a tall window stand above and below. */
export function toHeadroom({ aspect }: AspectPreset): Headroom {
  return { above: CAMP_NAME, below: aspect < 1 ? CAMP_NAME : MARGIN };
}

const HEADROOM_KEY = '_headroom';

/** The space that is kept in a drawing; undefined where none is. */
export function headroomOf(cy: Core): Headroom | undefined {
  return cy.scratch(HEADROOM_KEY) as Headroom | undefined;
}

/** Keeps space above and below everything shown. */
export function setHeadroom(cy: Core, headroom: Headroom | undefined): void {
  cy.scratch(HEADROOM_KEY, headroom);
}
