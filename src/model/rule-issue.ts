import type { Issue } from '~/base/issue';

/** Which rule is broken, and what the sentence on it is filled with; `Values` has a member a rule. */
export type Breach<Values> = {
  readonly [Rule in keyof Values]: { readonly rule: Rule; readonly values: Values[Rule] };
}[keyof Values];

/** A broken rule and its place in a dataset; its sentence is told in the language of the reader. */
export type RuleIssue<Values> = Issue & Breach<Values>;
