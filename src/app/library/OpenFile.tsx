import type { ReactNode } from 'react';
import { useLocale } from '~/i18n/use-messages';
import { rememberable } from '~/opening/mapping/rememberable';
import type { OpenedFile } from '~/opening/opened-file';
import { OpeningPanel } from '~/panels/opening/OpeningPanel';
import type { Edition, OpenableFile } from '~/panels/opening/openable-file';
import type { Opener } from '../document-page';
import type { OpenedFrom } from './add-to-library';
import { findEdition } from './find-edition';
import { keepAndOpen } from './keep-and-open';
import { library } from './library';

/** Opens a file of any format that is read, keeps it in the library and shows it in the page. */
export function OpenFile({
  opener,
  file = null,
  onOpen,
  children,
}: {
  readonly opener: Pick<Opener, 'openInPage'> | null;
  /** The file that it begins with, where one was dropped or pasted. */
  readonly file?: OpenableFile | null;
  /** Called before what is opened takes the place of what is shown. */
  readonly onOpen?: () => void;
  /** What else can be opened. */
  readonly children?: ReactNode;
}) {
  const locale = useLocale();
  const open = (opened: OpenedFile, from: OpenableFile, replaces?: string) => {
    if (!opened.dataset || !opener) return;
    onOpen?.();
    const place = replaces === undefined ? {} : { replaces };
    void keepAndOpen(opener, opened.dataset, { ...toOrigin(opened, from), ...place, locale });
  };
  return (
    <OpeningPanel file={file} findEdition={findEditionOf} onOpen={open}>
      {children}
    </OpeningPanel>
  );
}

function toOrigin(
  { format, mapping, sha256 }: OpenedFile,
  { name, blob }: OpenableFile,
): OpenedFrom {
  const headings = rememberable(mapping);
  const isFile = blob instanceof File;
  return {
    fileName: name,
    size: blob.size,
    format,
    mapping,
    // What was pasted is an edition of nothing.
    ...(isFile && { sha256 }),
    ...(isFile && headings !== undefined && { headings }),
  };
}

async function findEditionOf(opened: OpenedFile, file: OpenableFile): Promise<Edition | undefined> {
  const origin = toOrigin(opened, file);
  if (origin.sha256 === undefined) return undefined;
  const listed = await library.list();
  return listed.ok ? findEdition(listed.value, origin) : undefined;
}
