import { createElement, Fragment, type ReactNode } from 'react';
import { type Localized, localizedText } from '~/base/localized';
import type { Parts } from '~/i18n/parts';
import { useLocale } from '~/i18n/use-messages';

/**
 * Text of the dataset in the interface language, or in another that says so; whatever directions
 * it holds end with it.
 */
export function Words({ of }: { readonly of: Localized }) {
  const { text, lang, dir } = localizedText(of, useLocale());
  return (
    <bdi lang={lang} dir={dir}>
      {text}
    </bdi>
  );
}

/** A sentence in pieces, set as one run of text. */
export function Sentence({ parts }: { readonly parts: Parts<ReactNode> }) {
  return createElement(Fragment, null, ...parts);
}
