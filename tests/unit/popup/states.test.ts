// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { analysis } from './lake-pact';
import {
  button,
  click,
  expectAccessible,
  fakeFrame,
  fakeTab,
  open,
  readyWith,
  said,
  section,
  settle,
  text,
} from './rendered';

vi.mock('../../../src/platform/browser', async () => {
  const { fakeBrowser } = await import('./fake-i18n');
  return { browser: fakeBrowser('id') };
});

describe('the switches for the marks', () => {
  const switches = () => [...document.querySelectorAll('header [role=switch]')].map(each => text(each));

  it.each([
    { status: 'none' },
    { status: 'reading' },
    { status: 'blocked' },
    { status: 'failed', reason: 'x' },
  ] as const)('stand in the first row without an article too: $status', async state => {
    const frame = fakeFrame();
    await open(fakeTab(state), frame);
    expect(switches()).toEqual(['Situs ini', 'Semua situs']);
    await click(button('Situs ini'));
    expect(frame.setOverlay).toHaveBeenCalledWith('harian-sundara.example', false);
  });

  it('know no site where there is none', async () => {
    await open(fakeTab({ status: 'blocked' }), fakeFrame({ host: '' }));
    expect(switches()).toEqual(['Semua situs']);
  });

  it('say so when the marks could not be changed', async () => {
    const setOverlay = async () => ({ ok: false, error: 'no reply' }) as const;
    await open(fakeTab({ status: 'none' }), fakeFrame({ setOverlay }));
    await click(button('Semua situs'));
    expect(said()).toContain('no reply');
    expect(button('Semua situs').getAttribute('aria-checked')).toBe('true');
  });
});

describe('without an article', () => {
  it('says so, and reads the page anyway when asked', async () => {
    const tab = fakeTab({ status: 'none' });
    await open(tab);
    expect(text()).toContain('Tidak ada artikel yang dikenali di halaman ini');
    await expectAccessible();
    await click(button('Tetap baca halaman ini'));
    expect(tab.read).toHaveBeenCalledOnce();
    expect(text()).toContain('sudah dicoba dibaca');
  });

  it('shows the article once reading on demand has found one', async () => {
    const tab = fakeTab({ status: 'none' });
    await open(tab);
    tab.getState.mockResolvedValue({ ok: true, value: readyWith() });
    await click(button('Tetap baca'));
    expect(text()).toContain('Arvania dan Belmora Teken Pakta Danau');
  });

  it('says that the browser keeps a page closed', async () => {
    await open(fakeTab({ status: 'blocked' }));
    expect(text()).toContain('Halaman ini tertutup bagi ekstensi');
    expect(document.querySelectorAll('main button')).toHaveLength(0);
    await expectAccessible();
  });

  it('says the same when there is no tab at all', async () => {
    await open(null);
    expect(text()).toContain('Halaman ini tertutup bagi ekstensi');
  });

  it('shows that it is reading', async () => {
    await open(fakeTab({ status: 'reading' }));
    expect(text()).toContain('Membaca artikel');
    expect(document.querySelector('[aria-busy=true]')).not.toBeNull();
    await expectAccessible();
  });
});

describe('where articles are read only on demand', () => {
  it('reads at once when the popup is opened, and once only', async () => {
    const tab = fakeTab({ status: 'none' });
    await open(tab, fakeFrame({ onClick: true, readsAtOnce: true }));
    expect(tab.read).toHaveBeenCalledOnce();
    expect(text()).toContain('sudah dicoba dibaca');
  });

  it('waits for a click in the panel, which stays open', async () => {
    const tab = fakeTab({ status: 'none' });
    await open(tab, fakeFrame({ onClick: true }));
    expect(tab.read).not.toHaveBeenCalled();
    expect(text()).toContain('dibaca hanya bila diminta');
    await click(button('Baca halaman ini'));
    expect(tab.read).toHaveBeenCalledOnce();
  });
});

describe('the frame', () => {
  it('leads to the panel and to the settings', async () => {
    const frame = fakeFrame();
    await open(fakeTab(), frame);
    await click(button('Buka di panel samping'));
    expect(frame.openPanel).toHaveBeenCalledOnce();
    await click(button('Setelan'));
    expect(frame.openOptions).toHaveBeenCalledOnce();
  });

  it('offers no panel where there is none', async () => {
    await open(fakeTab(), fakeFrame({ openPanel: null }));
    expect(text()).not.toContain('panel samping');
  });

  it('shows what becomes known of its tab later', async () => {
    const tab = fakeTab({ status: 'none' });
    await open(tab);
    tab.getState.mockResolvedValue({ ok: true, value: readyWith() });
    tab.onChange.mock.lastCall![0]();
    await new Promise(resolve => setTimeout(resolve, 150));
    await settle();
    expect(text()).toContain('Klaim utama');
  });
});

describe('when something fails', () => {
  it('gives the reason and another try', async () => {
    const tab = fakeTab({ status: 'failed', reason: 'RangeError: too large' });
    await open(tab);
    expect(text()).toContain('Sebab: RangeError: too large');
    await expectAccessible();
    tab.getState.mockResolvedValue({ ok: true, value: readyWith() });
    await click(button('Coba lagi'));
    expect(tab.read).toHaveBeenCalledOnce();
    expect(text()).toContain('Klaim utama');
  });

  it.each([
    ['lost', 'pembacaan terhenti di tengah jalan'],
    ['unreachable', 'ekstensi tidak menjawab'],
  ])('explains its own reason %s', async (reason, words) => {
    await open(fakeTab({ status: 'failed', reason }));
    expect(text()).toContain(words);
  });

  it('says that reading again failed too', async () => {
    const tab = fakeTab({ status: 'none' });
    tab.read.mockResolvedValue({ ok: false, error: 'no such tab' });
    await open(tab);
    await click(button('Tetap baca'));
    expect(text()).toContain('Sebab: no such tab');
  });
});

describe('an article that gives little', () => {
  it('says that nothing was found', async () => {
    await open(fakeTab(readyWith({ quotes: [], sources: [], claims: [], agreement: null })));
    expect(text()).toContain('Tidak ada kutipan atau klaim yang ditemukan');
    expect(text()).toContain('Ringkasan');
    await expectAccessible();
  });

  it('says which language it cannot read, and lists the marked quotations', async () => {
    const quotes = analysis.quotes.map(quote => ({ ...quote, speaker: null, relay: null }));
    await open(fakeTab(readyWith({ supported: false, quotes, sources: [], claims: [], summary: [], agreement: null })));
    expect(text()).toContain('Bahasa ini belum didukung');
    expect(text(section('Sumber'))).toContain('Penutur tidak jelas');
    expect(text(section('Sumber'))).toContain('Pakta ini bersifat defensif');
    expect(text(section('Sumber'))).not.toContain('barangkali');
    await expectAccessible();
  });

  it('says what is missing when a stage failed, and shows the rest', async () => {
    await open(fakeTab(readyWith({ claims: [], summary: [], failed: ['claims', 'summary'] })));
    expect(text()).toContain('Yang tidak ada atau tidak lengkap: klaim dan ringkasan');
    expect(text()).not.toContain('Tidak ada kutipan atau klaim');
    expect(text(section('Perjanjian'))).toContain('Pakta Pertahanan Danau Besar');
  });

  it('shows an article without title, site, author and date', async () => {
    await open(fakeTab(readyWith({}, { title: null, site: null, byline: null, publishedAt: 'soon' })));
    expect(text(document.querySelector('h1')!)).toBe('Artikel tanpa judul');
    expect(text(document.querySelector('header')!)).toContain('harian-sundara.example');
  });
});

describe('jumping into the page', () => {
  it('says when the words are gone', async () => {
    const tab = fakeTab();
    tab.jumpTo.mockResolvedValue({ ok: true, value: false });
    await open(tab);
    await click(button('Kedua negara', section('Ringkasan')));
    expect(said()).toBe('Kata-kata ini tidak ditemukan lagi di halaman.');
  });

  it('says when the page does not answer', async () => {
    const tab = fakeTab();
    tab.jumpTo.mockResolvedValue({ ok: false, error: 'unreachable' });
    await open(tab);
    await click(button('Kedua negara', section('Ringkasan')));
    expect(said()).toContain('Halaman tidak menjawab');
  });
});
