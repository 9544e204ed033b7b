import { describe, expect, it, vi } from 'vitest';
import { copyToClipboard } from '~/ui/copy-to-clipboard';

const copied = { text: 'A quote', html: '<blockquote>A quote</blockquote>' };
const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));

/** Stands in for a browser that allows only some ways of copying. */
function allow({
  write,
  writeText,
  command,
}: Partial<Record<string, (...args: never[]) => unknown>>) {
  vi.spyOn(navigator.clipboard, 'write').mockImplementation((write as never) ?? refuse);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((writeText as never) ?? refuse);
  vi.spyOn(document, 'execCommand').mockImplementation((command as never) ?? (() => false));
}

describe('copyToClipboard', () => {
  it('offers plain text and HTML', async () => {
    const taken: ClipboardItem[] = [];
    allow({ write: async (items: ClipboardItem[]) => taken.push(...items) });
    expect(await copyToClipboard(copied)).toBe(true);
    const read = async (type: string) => (await taken[0]?.getType(type))?.text();
    expect(await read('text/plain')).toBe(copied.text);
    expect(await read('text/html')).toBe(copied.html);
  });

  it('falls back to plain text', async () => {
    const writeText = vi.fn(async () => {});
    allow({ writeText });
    expect(await copyToClipboard(copied)).toBe(true);
    expect(writeText).toHaveBeenCalledWith(copied.text);
  });

  it('falls back to a copy command', async () => {
    const data = new DataTransfer();
    allow({
      command: () =>
        document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data })) || true,
    });
    expect(await copyToClipboard(copied)).toBe(true);
    expect(data.getData('text/html')).toBe(copied.html);
  });

  it('says so where the browser allows none', async () => {
    allow({});
    expect(await copyToClipboard(copied)).toBe(false);
  });
});
