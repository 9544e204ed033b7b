import { loadFirstOfEveryLanguage, loadMessages } from '~/i18n/messages';
import { DATA_FORMATS, type DataFormatId } from '.';
import type { DataFormat, DataOptions, ExportedData } from './data-format';

/** A file to be made. Plain data, so that a worker can be given it. */
export interface EncodeJob {
  readonly format: DataFormatId;
  readonly data: ExportedData;
  readonly options: DataOptions;
}

/** The format of an id. */
export function findFormat(id: DataFormatId): DataFormat {
  return DATA_FORMATS.find((format) => format.id === id) ?? DATA_FORMATS[0];
}

/** Makes a file; `onPart` is told how much of it is done, from 0 to 1. */
export async function encodeFile(
  { format: id, data, options }: EncodeJob,
  onPart?: (done: number) => void,
): Promise<Blob> {
  // Names that stand for those of another language are told apart in its words.
  await Promise.all([loadMessages(options.locale), loadFirstOfEveryLanguage()]);
  const format = findFormat(id);
  const expected = data.dataset.actors.length + data.dataset.relations.length + 1;
  const parts: string[] = [];
  for await (const part of format.write(data, options)) {
    parts.push(part);
    onPart?.(Math.min(1, parts.length / expected));
  }
  return new Blob(parts, { type: `${format.mediaType};charset=utf-8` });
}
