import { useId, useState } from 'react';
import { localizedText } from '~/base/localized';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { CopyField } from '~/ui/CopyField';
import { ToggleGroup } from '~/ui/ToggleGroup';
import {
  EMBED_SIZES,
  type EmbedChoices,
  parseHost,
  toEmbedLink,
  toEmbedSnippet,
} from './embed-snippet';

const INITIAL: EmbedChoices = { size: 'column', language: 'reader', theme: 'system', host: '' };

/** The HTML that shows the view in another page, and what that frame shall be. */
export function EmbedForm() {
  const locale = useLocale();
  const words = messagesOf(locale).share;
  const { shell } = useMessages();
  const [choices, setChoices] = useState(INITIAL);
  const link = useApp((state) => toEmbedLink(state, choices));
  const title = useApp((state) => localizedText(selectGraph(state).dataset.title, locale).text);
  const change = (changed: Partial<EmbedChoices>) => setChoices({ ...choices, ...changed });
  const themes = ['system', 'light', 'dark'] as const;
  return (
    <div className="share__embed">
      <p className="share__hint">{words.embedHint}</p>
      <Choice
        label={words.size}
        value={choices.size}
        choices={EMBED_SIZES.map((id) => ({ id, label: words.sizes[id] }))}
        onChange={(size) => change({ size })}
      />
      <Choice
        label={words.language}
        value={choices.language}
        choices={(['reader', 'this'] as const).map((id) => ({ id, label: words.languages[id] }))}
        onChange={(language) => change({ language })}
      />
      <Choice
        label={words.theme}
        value={choices.theme}
        choices={themes.map((id) => ({ id, label: shell.themes[id] }))}
        onChange={(theme) => change({ theme })}
      />
      <HostField onChange={(host) => change({ host })} />
      <CopyField
        label={words.snippet}
        value={toEmbedSnippet(link, title, choices.size)}
        words={words}
        rows={5}
        dir="ltr"
        lang="en"
      />
    </div>
  );
}

function Choice<Id extends string>(props: Parameters<typeof ToggleGroup<Id>>[0]) {
  return (
    <div className="share__choice">
      <span aria-hidden="true">{props.label}</span>
      <ToggleGroup {...props} />
    </div>
  );
}

/** Where the page stands whose scripts may steer the frame. */
function HostField({ onChange }: { readonly onChange: (host: string) => void }) {
  const words = useMessages().share;
  const id = useId();
  const [text, setText] = useState('');
  const isInvalid = parseHost(text) === undefined;
  return (
    <div className="share__choice">
      <label htmlFor={id}>{words.host}</label>
      <input
        id={id}
        className="text-field"
        type="url"
        dir="ltr"
        placeholder="https://example.org"
        maxLength={200}
        value={text}
        aria-invalid={isInvalid}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setText(target.value);
          onChange(parseHost(target.value) ?? '');
        }}
      />
      <p id={`${id}-hint`} className="share__hint" data-invalid={isInvalid}>
        {isInvalid ? words.hostInvalid : words.hostHint}
      </p>
    </div>
  );
}
