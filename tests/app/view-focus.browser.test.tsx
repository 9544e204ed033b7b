import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepKeyboard } from '~/app/view-focus';

const stops: (() => void)[] = [];

/** A page with a drawing and a button that does something to itself when it is pressed. */
function setPage(press: (button: HTMLButtonElement) => void) {
  document.body.innerHTML =
    '<div class="drawing-pane"><div role="application" tabindex="0"></div></div><button>Go</button>';
  stops.push(keepKeyboard(document));
  const [drawing, button] = [
    document.querySelector<HTMLElement>('[role=application]'),
    document.querySelector('button'),
  ];
  if (!drawing || !button) throw new Error('The page has not been set.');
  button.addEventListener('click', () => press(button));
  return { drawing, button };
}

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
};

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.innerHTML = '';
});

describe('the keyboard', () => {
  for (const key of ['{Enter}', ' '])
    it(`goes to the graph where what had it goes away under "${key}"`, async () => {
      const { drawing, button } = setPage((one) => one.remove());
      button.focus();
      await userEvent.keyboard(key);
      await vi.waitFor(() => expect(drawing).toHaveFocus());
    });

  it('goes nowhere else where something has taken it', async () => {
    const { button } = setPage((one) => {
      const other = document.createElement('button');
      one.replaceWith(other);
      requestAnimationFrame(() => other.focus());
    });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await frames(4);
    expect(document.querySelector('button')).toHaveFocus();
  });

  it('goes nowhere after a dialog that was opened while nothing had it', async () => {
    setPage(() => {});
    await userEvent.keyboard('e');
    const dialog = document.createElement('div');
    dialog.role = 'dialog';
    dialog.tabIndex = -1;
    dialog.addEventListener('keydown', () => dialog.remove());
    document.body.append(dialog);
    dialog.focus();
    await userEvent.keyboard('{Escape}');
    await frames(4);
    expect(document.body).toHaveFocus();
  });

  it('stays away from the page behind a dialog, and where nothing had it', async () => {
    const { button } = setPage((one) => {
      one.outerHTML = '<div role="dialog"></div>';
    });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await frames(4);
    expect(document.body).toHaveFocus();
    document.querySelector('[role=dialog]')?.remove();
    await userEvent.keyboard('{Enter}');
    await frames(4);
    expect(document.body).toHaveFocus();
  });
});
