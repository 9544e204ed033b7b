import { useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { selectDocument } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { saveFile } from '~/ui/save-file';

/** Says that links to a dataset of the reader's own open only here, and saves it as a file to pass on. */
export function OwnFile() {
  const words = useMessages().library.share;
  const store = useAppStore();
  const name = useApp((state) => `${selectDocument(state).graph.dataset.id}.json`);
  const [isSaved, setSaved] = useState(false);
  const save = () => {
    const { text, graph } = selectDocument(store.getState());
    const file = text ?? `${JSON.stringify(graph.dataset, null, 2)}\n`;
    saveFile(new Blob([file], { type: 'application/json' }), name);
    setSaved(true);
  };
  return (
    <>
      <p className="share__warning">{words.onlyHere}</p>
      <Button onClick={save}>{words.exportFile}</Button>{' '}
      <span role="status">{isSaved && words.saved(name)}</span>
    </>
  );
}
