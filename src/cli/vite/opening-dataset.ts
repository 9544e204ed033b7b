import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The dataset that the page opens on, from the root of the site. */
export const openingDataset = 'data/russia-iran-treaty-2025.json';

/** What a page says of itself where its link is pasted. */
export interface Headline {
  title: string;
  description: string;
}

/** The headline of the opening dataset, in English where it has English. */
export function readHeadline(root: string): Headline {
  const { title, description } = JSON.parse(readFileSync(join(root, openingDataset), 'utf8'));
  return { title: inEnglish(title), description: inEnglish(description) };
}

const inEnglish = (text: Record<string, string>): string =>
  text.en ?? Object.values(text).join(' · ');
