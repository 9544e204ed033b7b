import { Fragment, type ReactNode } from 'react';
import { LOCALES, PROGRAM_NAMES } from '~/i18n/locale';
import './failure.css';

/** A whole page that says in one place what happened and what can be done. */
export function FailurePage({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}) {
  return (
    <main className="failure">
      <p className="failure__mark">
        <Wordmark />
      </p>
      <div role="alert">
        <h1>{title}</h1>
        {children}
      </div>
      <div className="failure__actions">{actions}</div>
    </main>
  );
}

/** The name of the program, in each of its languages. */
export function Wordmark() {
  return (
    <bdi className="wordmark">
      {LOCALES.map((locale, index) => (
        <Fragment key={locale}>
          {index > 0 && ' · '}
          <span lang={locale}>{PROGRAM_NAMES[locale]}</span>
        </Fragment>
      ))}
    </bdi>
  );
}
