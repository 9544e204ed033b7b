import { actorKindLabels } from '~/i18n/kind-labels';
import { loadFirstOfEveryLanguage } from '~/i18n/messages';
import { type Document, type DocumentOptions, toDocument } from '~/model/document';
import { hasNamesakes } from '~/model/namesakes';
import type { Dataset } from '~/model/schema';

/**
 * The document of a dataset that has passed its checks. Where actors share a name, the languages of
 * the interface are loaded first: what kinds are called in each tells them apart.
 */
export async function toShownDocument(
  dataset: Dataset,
  options: DocumentOptions = {},
): Promise<Document> {
  if (hasNamesakes(dataset.actors)) await loadFirstOfEveryLanguage();
  return toDocument(dataset, { ...options, labelOf: actorKindLabels });
}
