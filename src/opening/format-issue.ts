import type { DatasetIssueMessages } from '~/i18n/messages/en/dataset-issues';
import type { OpeningIssueMessages } from '~/i18n/messages/en/opening-issues';
import type { DatasetBreach } from '~/model/open-dataset';
import type { OpeningIssue } from './opening-issue';

/** Says what breaks a rule, by the rule; what a check finds and nobody can say does not compile. */
type DatasetSentences = {
  readonly [Of in DatasetBreach as Of['rule']]: (values: Of['values']) => string;
};

/** The sentences of a language on whatever is found in a file. */
interface IssueMessages {
  readonly datasetIssues: DatasetIssueMessages;
  readonly openingIssues: OpeningIssueMessages;
}

/** What is wrong with a dataset and what to do, as a sentence of the language of some messages. */
export function formatDatasetIssue(
  { rule, values }: DatasetBreach,
  { datasetIssues }: Pick<IssueMessages, 'datasetIssues'>,
): string {
  const sentences: DatasetSentences = datasetIssues;
  // Rule and values belong together in every breach.
  const format = sentences[rule] as (values: DatasetBreach['values']) => string;
  return format(values);
}

/** What was found on opening a file, as a sentence of the language of some messages. */
export function formatOpeningIssue(issue: OpeningIssue, messages: IssueMessages): string {
  if (issue.rule === 'dataset') return formatDatasetIssue(issue.breach, messages);
  const { rule, about, values } = issue;
  return messages.openingIssues[rule]({ ...values, about });
}
