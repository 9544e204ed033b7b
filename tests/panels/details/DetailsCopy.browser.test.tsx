import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DetailsPanel } from '~/panels/details/DetailsPanel';
import { createAppStore } from '~/store/app-store';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';
import { line, showPanel } from '../details-stage';

const dataset = datasetOf('A treaty B: claim by C');

describe.each([
  ['en', 'Copy quote', 'Show in the graph'],
  ['ar', 'نسخ الاقتباس', 'عرض في الرسم'],
] as const)('copying a quote (%s)', (locale, name, seeIt) => {
  it('puts it on the clipboard with its source and link, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const store = createAppStore(dataset, { view: NAMED_VIEW, locale });
    showPanel(<DetailsPanel />, dataset, { locale, store });
    act(() => store.getState().select(line('r1')));
    await userEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(store.getState().notices.at(-1)?.key).toBe('quote-copied'));
    const text = await (await write.mock.calls[0]?.[0][0]?.getType('text/plain'))?.text();
    expect(text).toContain('«A treaty B claim by C»');
    expect(text).toContain(
      `${seeIt}: ${window.location.origin}${window.location.pathname}?v=2&line=r1&level=named&lang=${locale}`,
    );
    await expectAccessible();
  });

  it('gives the text to copy by hand where the browser refuses', async () => {
    const refusal = new DOMException('refused', 'NotAllowedError');
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(refusal);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(refusal);
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const store = createAppStore(dataset, { view: NAMED_VIEW, locale });
    showPanel(<DetailsPanel />, dataset, { locale, store });
    act(() => store.getState().select(line('r1')));
    await userEvent.click(screen.getByRole('button', { name }));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox');
    expect(area.value).toContain('A treaty B claim by C');
    expect(area.selectionEnd).toBe(area.value.length);
    expect(store.getState().notices).toEqual([]);
    await expectAccessible();
  });
});
