/** `npm run examples -- FOLDER`: makes the example datasets of `data/` from the public files in a folder. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDatasetText } from '~/model/parse-dataset-text';
import type { Dataset } from '~/model/schema';
import { toDatasetText } from '~/model/to-dataset-text';
import { formatDatasetIssue } from '~/opening/format-issue';
import type { Mapping } from '~/opening/mapping/mapping';
import { openBytes } from '~/opening/open-bytes';
import { EXAMPLES, type ExampleRecipe } from './example-recipes';
import { ENGLISH } from './issue-lines';

const [folder = '.'] = process.argv.slice(2);

for (const recipe of EXAMPLES) {
  const bytes = new Uint8Array(readFileSync(join(folder, recipe.file)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== recipe.sha256)
    throw new Error(`${recipe.file} is not the file that the example was made from.`);
  const dataset = await makeExample(recipe, bytes);
  writeFileSync(join('data', `${recipe.id}.json`), toDatasetText(dataset));
  const { actors, relations } = dataset;
  console.log(`${recipe.id}: ${actors.length} actors, ${relations.length} relations`);
}

/** Reads a table as the page reads it, and says of it what a table does not say of itself. */
async function makeExample(recipe: ExampleRecipe, bytes: Uint8Array): Promise<Dataset> {
  const mapping: Mapping = { columns: { from: 'from', to: 'to', sign: 'sign' }, signed: true };
  const file = { name: recipe.file, mediaType: 'text/csv', bytes };
  const { dataset } = await openBytes(file, mapping, { wants: 'dataset' });
  if (!dataset) throw new Error(`${recipe.file} cannot be read.`);
  const made = {
    $schema: './dataset.schema.json',
    ...dataset,
    ...recipe.about,
    id: recipe.id,
    vocabulary: { relationKinds: [recipe.kind], actorKinds: recipe.actorKinds },
    sources: dataset.sources.map((source) => ({ ...source, ...recipe.source })),
    actors: dataset.actors.map((actor) => ({ ...actor, ...recipe.describe(actor.id) })),
    relations: dataset.relations.map(({ weight: _, ...relation }) => ({
      ...relation,
      kind: recipe.kind.id,
    })),
  };
  const checked = parseDatasetText(JSON.stringify(made));
  if (!checked.dataset)
    throw new Error(checked.issues.map((issue) => formatDatasetIssue(issue, ENGLISH)).join('\n'));
  return made as Dataset;
}
