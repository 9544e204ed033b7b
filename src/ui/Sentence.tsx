import { createElement, Fragment, type ReactNode } from 'react';
import type { Parts } from '~/i18n/parts';

/** A sentence in pieces, set as one run of text. */
export function Sentence({ parts }: { readonly parts: Parts<ReactNode> }) {
  return createElement(Fragment, null, ...parts);
}
