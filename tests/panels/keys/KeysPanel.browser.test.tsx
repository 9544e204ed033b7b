import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LOCALES } from '~/i18n/locale';
import { KeysPanel } from '~/panels/keys/KeysPanel';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { MESSAGES } from '../../messages';
import { showPanel } from '../details-stage';

const GROUPS = [
  {
    label: 'Steps',
    entries: [
      {
        label: 'Redo',
        strokes: [
          ['Ctrl', 'Shift', 'Z'],
          ['Ctrl', 'Y'],
        ],
      },
    ],
  },
];

describe.each(LOCALES)('the list of keys in %s', (locale) => {
  const { graph } = MESSAGES[locale];
  const keys = MESSAGES[locale].keys;

  it('says what every key does, in the graph too, and lets letters be switched off', async () => {
    const onLetters = vi.fn();
    showPanel(
      <>
        <h2>{keys.title}</h2>
        <KeysPanel groups={GROUPS} areLettersOn={true} onLetters={onLetters} />
      </>,
      datasetOf('A + B'),
      { locale },
    );
    expect(screen.getByRole('definition')).toHaveTextContent(`CtrlShiftZ ${keys.or} CtrlY`);
    expect(screen.getByText(graph.help)).toBeVisible();
    await expectAccessible();
    await userEvent.click(screen.getByRole('checkbox', { name: keys.letters }));
    expect(onLetters).toHaveBeenCalledWith(false);
  });
});
