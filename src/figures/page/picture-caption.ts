import { isolate, isolatedText } from '~/base/isolate';
import { directionOf, type LocalizedText } from '~/base/localized';
import type { VisibleGraph } from '~/filters/visible-graph';
import { formatDate } from '~/i18n/format-date';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Graph } from '~/model/graph';
import { findGroupOf } from '~/model/grouped';
import type { ActorId } from '~/model/ids';
import { SIGNS } from '~/model/sign';
import type { Source } from '~/model/source';
import type { View } from '~/view/view';
import type { DrawnCount } from '../drawn-state';
import type { FigureKind } from '../subjects';
import { toLocalDay } from './picture-name';

/** The words of a picture: what it shows, of what, from where. */
export interface Caption {
  readonly title: LocalizedText;
  /** The dataset, the level, the neighbourhood and how much of the whole is shown. */
  readonly subtitle: string;
  readonly description: string;
  /** Sources, then the program with date and link. */
  readonly sourceLines: readonly string[];
}

/** What a caption is written from. */
export interface CaptionOptions {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly view: View;
  readonly locale: Locale;
  readonly date: Date;
  /** The address that opens this view; left out where nobody else could open it. */
  readonly link?: string | undefined;
  /** How many of the actors are drawn; left out where all are, or none has a place of its own. */
  readonly drawn?: DrawnCount | undefined;
  /** What is drawn; a graph unless said otherwise. */
  readonly kind?: FigureKind;
}

const MOST_SOURCES = 3;
const LONGEST_LINK = 80;

/** Writes the caption of a picture in the language of the page. */
export function toCaption(options: CaptionOptions): Caption {
  const { graph, locale } = options;
  return {
    title: { text: toPictureTitle(options), lang: locale, dir: directionOf(locale) },
    subtitle: toSubtitle(options),
    description: toDescription(options),
    sourceLines: [toSourceLine(graph, locale), toOriginLine(options)],
  };
}

/** What is shown, as a question that it answers: of an actor where one is looked at, else of all. */
export function toPictureTitle({ graph, visible, view, locale, kind }: CaptionOptions): string {
  const { titles } = messagesOf(locale).export;
  const signs = SIGNS.filter((sign) => visible.lines.some((line) => line.sign === sign));
  const shown = signs.length === 1 && signs[0] ? signs[0] : 'both';
  const { selection, focus } = view;
  const id = selection?.type === 'actor' ? selection.id : focus?.actor;
  const actor = id === undefined ? undefined : findNamed(graph, id);
  const title = actor ? titles.actor[shown](isolatedText(actor.name, locale)) : titles[shown];
  return kind === 'timeline' || kind === 'map' ? titles[kind](title) : title;
}

/** An actor, or a group be it open or closed. */
function findNamed(graph: Graph, id: ActorId) {
  return graph.actors.get(id) ?? findGroupOf(graph, id);
}

function toSubtitle({ graph, visible, view, locale, drawn }: CaptionOptions): string {
  const words = messagesOf(locale).export;
  const isLimited = drawn !== undefined && drawn.shown < drawn.total;
  const counted = graph.groups ? messagesOf(locale).groups : messagesOf(locale).strongest;
  const centre = view.focus && findNamed(graph, view.focus.actor);
  return [
    isolatedText(graph.dataset.title, locale),
    words.levels[view.level],
    ...(view.focus && centre
      ? [words.around(isolatedText(centre.name, locale), view.focus.steps)]
      : []),
    ...toGrouping(graph, locale),
    ...(isLimited ? [counted.drawn(drawn.shown, drawn.total) + toOpenFirst(graph, locale)] : []),
    words.shown(visible.relations.length, visible.total),
  ].join(words.separator);
}

function toOpenFirst({ groups }: Graph, locale: Locale): string {
  return groups && groups.opened.size > 0 ? messagesOf(locale).groups.openFirst : '';
}

/** What actors are grouped by, in how many groups; nothing where they are not. */
function toGrouping({ groups }: Graph, locale: Locale): readonly string[] {
  const [first] = groups?.all ?? [];
  if (!groups || !first) return [];
  const words = messagesOf(locale).groups;
  const open = groups.all.filter(({ isOpen }) => isOpen).length;
  return [words.caption(words.grouped[first.by], words.count(groups.all.length, open))];
}

function toDescription({ graph, visible, locale, kind = 'graph' }: CaptionOptions): string {
  const words = messagesOf(locale).export;
  const { common } = messagesOf(locale);
  const signs = SIGNS.flatMap((sign) => {
    const lines = visible.lines.filter((line) => line.sign === sign);
    const count = lines.reduce((sum, { relations }) => sum + relations.length, 0);
    return count > 0 ? [words.signCount(count, common[sign])] : [];
  });
  return words.descriptions[kind](
    graph.groups
      ? messagesOf(locale).groups.groupsAndActors(visible.actors.size)
      : words.actors(visible.actors.size),
    words.shown(visible.relations.length, visible.total),
    signs.join(words.comma),
  );
}

/** The texts that were read, in a line. */
export function toSourceLine({ sources }: Graph, locale: Locale): string {
  const words = messagesOf(locale).export;
  const named = [...sources.values()]
    .slice(0, MOST_SOURCES)
    .map((source) => toSource(source, locale));
  const more = sources.size - named.length;
  return words.source + [...named, ...(more > 0 ? [words.moreSources(more)] : [])].join('; ');
}

function toSource(source: Source, locale: Locale): string {
  const words = messagesOf(locale).export;
  return [
    words.quotedTitle(isolatedText(source.title, locale)),
    ...(source.publisher ? [isolatedText(source.publisher, locale)] : []),
    ...(source.published ? [formatDate(locale, source.published)] : []),
    ...(source.url ? [isolate(toShortLink(source.url), directionOf(locale))] : []),
  ].join(words.comma);
}

/** The program, with the day and the link where these are given, in a line. */
export function toOriginLine({
  locale,
  date,
  link,
}: Pick<CaptionOptions, 'locale' | 'link'> & { readonly date: Date | undefined }): string {
  const words = messagesOf(locale).export;
  const drawn = date ? words.drawnBy(formatDate(locale, toLocalDay(date))) : words.drawn;
  return [drawn, ...(link ? [isolate(toShortLink(link), directionOf(locale))] : [])].join(
    words.separator,
  );
}

/** An address without its protocol, and without its query where that makes it too long to print. */
function toShortLink(link: string): string {
  const short = link.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return short.length <= LONGEST_LINK
    ? short
    : (short.split(/[?#]/)[0] ?? '').slice(0, LONGEST_LINK);
}
