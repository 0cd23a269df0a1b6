// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/popup/clipboard';

afterEach(() => vi.unstubAllGlobals());

describe('copying', () => {
  it('uses the clipboard', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('words')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('words');
  });

  it('falls back to a selection when the clipboard is refused, and leaves nothing behind', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: async () => Promise.reject(new Error('not allowed')) } });
    let copied = '';
    document.execCommand = () => {
      copied = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    };
    expect(await copyText('words')).toBe(true);
    expect(copied).toBe('words');
    expect(document.body.children).toHaveLength(0);
  });

  it('says when neither way is allowed', async () => {
    vi.stubGlobal('navigator', {});
    document.execCommand = () => false;
    expect(await copyText('words')).toBe(false);
  });
});
