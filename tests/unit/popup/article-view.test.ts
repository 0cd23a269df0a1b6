// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analysis, at } from './lake-pact';
import { button, click, expectAccessible, fakeTab, open, readyWith, said, section, settle, text } from './rendered';

vi.mock('../../../src/platform/browser', async () => {
  const { fakeBrowser } = await import('./fake-i18n');
  return { browser: fakeBrowser('id') };
});

let tab = fakeTab();
beforeEach(async () => {
  tab = fakeTab();
  await open(tab);
});

const headings = () => [...document.querySelectorAll('section > h2')].map(heading => text(heading));
const rows = () => [...section('Sumber').querySelectorAll('tbody')].map(row => text(row));

describe('the first row', () => {
  it('tells site, day and reading time', () => {
    expect(text(document.querySelector('header')!)).toContain('Harian Sundara · 19 Jun 2026 · 1 menit');
    expect(text(document.querySelector('main')!)).toContain('Rani Utomo · 6 sumber · 7 kutipan');
  });

  it('switches the marks on this site', async () => {
    const marks = document.querySelector<HTMLElement>('[role=switch]')!;
    expect(text(marks)).toBe('Tandai kutipan di harian-sundara.example');
    expect(marks.getAttribute('aria-checked')).toBe('true');
    await click(marks);
    expect(tab.setOverlay).toHaveBeenCalledWith('harian-sundara.example', false);
    expect(marks.getAttribute('aria-checked')).toBe('false');
  });

  it('puts the switch back when the marks could not be changed', async () => {
    tab.setOverlay.mockResolvedValue({ ok: false, error: 'no reply' });
    const marks = document.querySelector<HTMLElement>('[role=switch]')!;
    await click(marks);
    expect(marks.getAttribute('aria-checked')).toBe('true');
    expect(said()).toContain('no reply');
  });
});

describe('the order', () => {
  it('is agreement, summary, claims, sources', () => {
    expect(headings()).toEqual([
      'Perjanjian pakta',
      'Ringkasan kalimat dari artikel',
      'Klaim utama 7',
      'Sumber porsi kata kutipan',
    ]);
  });

  it('begins with the summary when there is no agreement', async () => {
    await open(fakeTab(readyWith({ agreement: null })));
    expect(headings()[0]).toContain('Ringkasan');
  });
});

describe('the agreement', () => {
  it('shows every field in the words of the article, with who says so', () => {
    const card = text(section('Perjanjian'));
    for (const words of [
      'Arvania',
      'ditandatangani · Rabu, CORVIN',
      'Diteken oleh',
      '“defensif” — Tomas Kirel',
      'Belum diketahui',
    ])
      expect(card).toContain(words);
    expect(card).not.toContain('Tidak disebut');
  });

  it('jumps to all that stands behind the status', async () => {
    await click(button('ditandatangani'));
    expect(tab.jumpTo).toHaveBeenCalledWith([at('menandatangani'), at('Rabu'), at('CORVIN')]);
    expect(said()).toBe('Ditunjukkan di halaman.');
  });

  it('says what the article does not', async () => {
    const agreement = { ...analysis.agreement!, date: null, place: null, signatories: [] };
    await open(fakeTab(readyWith({ agreement })));
    expect(text(section('Perjanjian'))).toContain(
      'Tidak disebut dalam artikel ini: tanggal, tempat, dan penanda tangan',
    );
  });

  it('does not say that a planned agreement was signed', async () => {
    const status = { ...analysis.agreement!.status!, value: 'planned' as const };
    await open(fakeTab(readyWith({ agreement: { ...analysis.agreement!, status } })));
    expect(text(section('Perjanjian'))).toContain('Akan diteken');
    expect(text(section('Perjanjian'))).not.toContain('Diteken oleh');
  });

  it('offers no jump to words that stand in the title alone', async () => {
    await open(
      fakeTab(readyWith({ agreement: { ...analysis.agreement!, name: { text: 'Pakta Danau', span: null } } })),
    );
    expect(text(section('Perjanjian'))).toContain('Pakta Danau');
    expect(() => button('Pakta Danau')).toThrow();
  });
});

describe('the claims', () => {
  it('name claimant, role, route and certainty', () => {
    const entries = [...section('Klaim').querySelectorAll('li')].map(entry => text(entry));
    expect(entries[0]).toContain('tertulis dalam artikel dinyatakan');
    expect(entries[1]).toContain('Tomas Kirel, Presiden Arvania · lewat Radio Sund dinyatakan');
    expect(entries[3]).toContain('barangkali seorang pejabat belum terkonfirmasi');
    expect(entries[4]).toContain('dibantah');
  });

  it('are five at first, and all when asked', async () => {
    const count = () => section('Klaim').querySelectorAll('li').length;
    expect(count()).toBe(5);
    await click(button('Tampilkan semua (7)'));
    expect(count()).toBe(7);
    await click(button('Tampilkan lebih sedikit'));
    expect(count()).toBe(5);
  });

  it('do not pass off a claimant who is not known as the article itself', async () => {
    await open(fakeTab(readyWith({ claims: [{ ...analysis.claims[0]!, claimant: 'gone' }] })));
    expect(text(section('Klaim'))).toContain('Penutur tidak jelas');
    expect(text(section('Klaim'))).not.toContain('tertulis dalam artikel');
  });
});

describe('the sources', () => {
  it('show who is heard how much, as a picture and in words', () => {
    const picture = section('Sumber').querySelector('[role=img]')!;
    expect(picture.getAttribute('aria-label')).toContain('Tomas Kirel 45%, Lena Marsh 16%');
    expect(rows()[0]).toContain('Presiden · Arvanialewat Radio Sund');
    expect(rows()[0]).toContain('3 kutipan45%');
    expect(rows()[3]).toContain('anonim');
    expect(rows()[5]).toContain('meneruskan kata-kata Tomas Kirel');
  });

  it('unfold to the quotations, each with its jump', async () => {
    const count = button('3 kutipan');
    await click(count);
    expect(count.getAttribute('aria-expanded')).toBe('true');
    await click(button('pangkalan baru', section('Sumber')));
    expect(tab.jumpTo).toHaveBeenLastCalledWith([at('pangkalan baru akan dibangun')]);
  });

  it('jump to all quotations of a speaker at once', async () => {
    await click(button('Tomas Kirel', section('Sumber')));
    expect(tab.jumpTo).toHaveBeenLastCalledWith(
      analysis.quotes.filter(q => q.speaker?.source === 'kirel').flatMap(q => q.content),
    );
  });

  it('give a speaker one colour everywhere', () => {
    const colours = [...document.querySelectorAll<HTMLElement>('.monogram')]
      .filter(sign => text(sign) === 'TK')
      .map(sign => sign.style.getPropertyValue('--light'));
    const bar = section('Sumber').querySelector<HTMLElement>('.bar span')!.style.getPropertyValue('--light');
    expect(new Set([...colours, bar]).size).toBe(1);
    expect(bar).not.toBe('');
  });

  it('count quotations whose speaker is not known', async () => {
    const quotes = analysis.quotes.map(quote => (quote.id === 'q7' ? { ...quote, speaker: null } : quote));
    const sources = analysis.sources.map(source => ({ ...source, share: source.share * 0.9 }));
    await open(fakeTab(readyWith({ quotes, sources })));
    expect(rows().at(-1)).toContain('Penutur tidak jelas1 kutipan10%');
  });
});

describe('quoted words', () => {
  it('carry the language of the article and find their own direction', () => {
    const sentence = button('Kedua negara', section('Ringkasan'));
    expect(sentence.lang).toBe('id');
    expect(sentence.dir).toBe('auto');
  });

  it('stay text, whatever they hold', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await open(fakeTab(readyWith({ sources: [{ ...analysis.sources[0]!, name }] }, { title: name, site: name })));
    expect(document.querySelector('img')).toBeNull();
    expect(text(document.querySelector('h1')!)).toBe(name);
  });
});

describe('taking along', () => {
  it('copies Markdown and says so', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await click(button('Salin Markdown'));
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^# Arvania dan Belmora/);
    expect(said()).toBe('Tersalin.');
    vi.unstubAllGlobals();
  });

  it('copies all data as JSON', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await click(button('Salin JSON'));
    expect(JSON.parse(writeText.mock.calls[0]![0]).analysis).toEqual(analysis);
    vi.unstubAllGlobals();
  });
});

it('stays as it is while nothing happens: a settled tab is asked once', async () => {
  await settle();
  expect(tab.getState).toHaveBeenCalledOnce();
});

// jsdom computes styles slowly: one look at the whole article, unfolded, and time enough for a busy machine.
it('is accessible', async () => {
  for (const folded of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) folded.click();
  await settle();
  expect(document.querySelectorAll('[aria-expanded=false]')).toHaveLength(0);
  await expectAccessible();
}, 60_000);
