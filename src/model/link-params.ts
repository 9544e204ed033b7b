/** The parameter of a link that names what is looked at: an actor, or a line. */
export const SUBJECT_PARAMS = ['actor', 'line'] as const;

/** The parameter of a link that names a neighbourhood: an actor, and one to three steps around it. */
export const FOCUS_PARAM = 'focus';

/** The parameter of a link that names a story and its step. */
export const STORY_PARAM = 'story';

/** What a link says of the reader and not of the view. */
export const READER_PARAMS = ['lang', 'theme'] as const;

const FOCUS_STEPS = /\.([123])$/;

/** A neighbourhood as a link says it: `iran.2`. */
export function toFocusText(actor: string, steps: number): string {
  return `${actor}.${steps}`;
}

/** The actor of a neighbourhood and how many steps it takes; undefined where that is not said. */
export function parseFocusText(text: string): {
  readonly actor: string;
  readonly steps: number | undefined;
} {
  const steps = FOCUS_STEPS.exec(text)?.[1];
  return { actor: text.replace(FOCUS_STEPS, ''), steps: steps ? Number(steps) : undefined };
}

/** What the query of a link names, whether or not there is such a thing. */
export interface LinkSubjects {
  /** The actor that is selected, and the one whose neighbourhood is looked at. */
  readonly actors: readonly string[];
  /** The line that is selected: of a relation its id, of a bundle its two ends and their sign. */
  readonly line: string | undefined;
}

/** Reads what the query of a link names: what a step of a story rests on. */
export function subjectsOfLink(query: string): LinkSubjects {
  const params = new URLSearchParams(query);
  const [actor, line] = SUBJECT_PARAMS.map((name) => params.get(name) ?? undefined);
  const focus = params.get(FOCUS_PARAM);
  const looked = focus === null ? undefined : parseFocusText(focus).actor;
  return { actors: [actor, looked].filter((id) => id !== undefined), line };
}
