// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analysis, at } from './lake-pact';
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

const value = (words: string) => ({ text: words, span: at(words) });

let tab = fakeTab();
let frame = fakeFrame();
beforeEach(async () => {
  tab = fakeTab();
  frame = fakeFrame();
  await open(tab, frame);
});

const headings = () => [...document.querySelectorAll('section > h2')].map(heading => text(heading));
const rows = () => [...section('Sumber').querySelectorAll('tbody')].map(row => text(row));

const checked = () => [...document.querySelectorAll('[role=switch]')].map(each => each.getAttribute('aria-checked'));

describe('the first row', () => {
  it('tells the site, and the title below it author, day, reading time and how much is said', () => {
    expect(text(document.querySelector('header')!)).toContain('Harian Sundara');
    expect(text(document.querySelector('main')!)).toContain('Rani Utomo · 19 Jun 2026 · 1 menit · 6 sumber');
  });

  it('switches the marks on this site', async () => {
    await click(button('Situs ini'));
    expect(frame.setOverlay).toHaveBeenCalledWith('harian-sundara.example', false);
    expect(checked()).toEqual(['false', 'true']);
  });

  it('switches the marks on all sites; then there is nothing to switch on this one', async () => {
    await click(button('Semua situs'));
    expect(frame.setOverlay).toHaveBeenCalledWith(null, false);
    expect(checked()).toEqual(['false', 'false']);
    expect(button('Situs ini').disabled).toBe(true);
  });

  it('puts the switch back when the marks could not be changed', async () => {
    vi.mocked(frame.setOverlay).mockResolvedValue({ ok: false, error: 'no reply' });
    await click(button('Situs ini'));
    expect(checked()).toEqual(['true', 'true']);
    expect(said()).toContain('no reply');
  });
});

describe('the order', () => {
  it('is agreement, summary, claims, sources', () => {
    expect(headings()).toEqual([
      'Perjanjian pakta',
      'Ringkasan kalimat dari artikel',
      'Klaim utama 7',
      'Sumber 7 kutipan · porsi kata kutipan',
    ]);
  });

  it('begins with the summary when there is no agreement', async () => {
    await open(fakeTab(readyWith({ agreement: null })));
    expect(headings()[0]).toContain('Ringkasan');
  });
});

describe('the agreement', () => {
  const unfold = () => click(button('Isi · ', section('Perjanjian')));

  it('is at first no more than its gist: name, parties, status, and one thing that is not known', async () => {
    const gist = text(section('Perjanjian'));
    for (const words of ['Pakta Pertahanan Danau Besar', 'Belmora', 'ditandatangani', 'tidak mempublikasikan'])
      expect(gist).toContain(words);
    for (const words of ['bantuan timbal balik', 'defensif', 'dengan ketat', 'Bentuk dukungan'])
      expect(gist).not.toContain(words);
    expect(text(button('Isi'))).toBe('Isi · Diteken oleh · Disebut · Tanggapan · Belum diketahui (+1)');
    await unfold();
    expect(text(section('Perjanjian'))).toContain('Bentuk dukungan');
    await click(button('Tampilkan lebih sedikit', section('Perjanjian')));
    expect(text(section('Perjanjian'))).toBe(gist);
  });

  it('is shown whole when it has neither name nor parties', async () => {
    await open(fakeTab(readyWith({ agreement: { ...analysis.agreement!, name: null, parties: [] } })));
    expect(text(section('Perjanjian'))).toContain('bantuan timbal balik');
    expect(section('Perjanjian').querySelector('.fold')).toBeNull();
  });

  it('shows every field in the words of the article, with who says so', async () => {
    await unfold();
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

  it('names a country in the language of the interface, and leads to the word of the article for it', async () => {
    const parties = [
      { ...value('Norla'), country: 'KP' },
      { ...value('Arvania'), country: null },
    ];
    const jumping = fakeTab(readyWith({ agreement: { ...analysis.agreement!, parties } }));
    await open(jumping);
    const [korea, arvania] = [...section('Perjanjian').querySelectorAll<HTMLElement>('.parties button')];
    expect([text(korea!), korea!.title, korea!.lang]).toEqual(['Korea Utara', 'Dalam artikel: “Norla”', '']);
    expect([text(arvania!), arvania!.title]).toEqual(['Arvania', 'Tunjukkan di halaman']);
    await click(korea!);
    expect(jumping.jumpTo).toHaveBeenCalledWith([at('Norla')]);
  });

  it('says what the article does not', async () => {
    const agreement = { ...analysis.agreement!, date: null, place: null, signatories: [] };
    await open(fakeTab(readyWith({ agreement })));
    await unfold();
    expect(text(section('Perjanjian'))).toContain(
      'Tidak disebut dalam artikel ini: tanggal, tempat, dan penanda tangan',
    );
  });

  it('does not say that a planned agreement was signed', async () => {
    const status = { ...analysis.agreement!.status!, value: 'planned' as const };
    await open(fakeTab(readyWith({ agreement: { ...analysis.agreement!, status } })));
    await unfold();
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
    const all = entries.join('\n');
    expect(all).toContain('tertulis dalam artikel belum jelas');
    expect(entries[0]).toContain('Tomas Kirel, Presiden · Arvania · lewat Radio Sund dinyatakan');
    expect(all).toContain('barangkali seorang pejabat belum terkonfirmasi');
    expect(all).toContain('dibantah');
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
    const picture = document.querySelector('main [role=img]')!;
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
    const bar = document.querySelector<SVGElement>('.bar rect:not(.rest)')!.style.getPropertyValue('--light');
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

describe('who is talked about and not heard', () => {
  const unheard = [
    {
      name: 'Ana Reyl',
      role: value('Perdana Menteri'),
      affiliation: value('Belmora'),
      mentions: [at('Ana Reyl'), at('Reyl')],
    },
    { name: 'Tomas Kirel', role: null, affiliation: null, mentions: [at('Tomas Kirel')] },
  ];
  const list = () => section('Sumber').querySelector('.unheard');

  it('stands below the sources, each person with a jump to every mention', async () => {
    const jumping = fakeTab(readyWith({ unheard }));
    await open(jumping);
    expect(text(list()!.querySelector('h3')!)).toBe('Dibicarakan, tidak dikutip');
    expect([...list()!.querySelectorAll('li')].map(entry => text(entry))).toEqual([
      'Ana Reyl · Perdana Menteri · Belmora',
      'Tomas Kirel',
    ]);
    await click(button('Ana Reyl', list()!));
    expect(jumping.jumpTo).toHaveBeenCalledWith(unheard[0]!.mentions);
  });

  it('is shown also where nobody is heard at all', async () => {
    await open(fakeTab(readyWith({ unheard, sources: [], quotes: [], claims: [] })));
    expect(text(list()!)).toContain('Ana Reyl');
  });

  it('gives way to a speaker alone, and to nothing where there is nobody', async () => {
    expect(list()).toBeNull();
    await open(fakeTab(readyWith({ unheard })));
    await click(button('Hanya Lena Marsh', section('Sumber')));
    expect(list()).toBeNull();
  });
});

describe('one speaker alone', () => {
  it('leaves the claims and quotations of that speaker, and goes back to everybody', async () => {
    const kirel = button('Hanya Tomas Kirel', section('Sumber'));
    await click(kirel);
    expect(headings().map(heading => heading.split(' ')[0])).toEqual(['Klaim', 'Sumber']);
    const claimants = [...section('Klaim').querySelectorAll('li .name')].map(name => text(name));
    expect(new Set(claimants)).toEqual(new Set(['Tomas Kirel']));
    expect(rows()).toHaveLength(1);
    expect(section('Sumber').querySelectorAll('.quotes li')).toHaveLength(3);
    expect(text(document.querySelector('.strip')!)).toContain('Hanya Tomas Kirel');
    await click(button('Tampilkan semua', document.querySelector('.strip')!));
    expect(headings()).toHaveLength(4);
  });

  it('says so when that speaker claims nothing', async () => {
    await open(fakeTab(readyWith({ claims: analysis.claims.filter(({ claimant }) => claimant !== 'kirel') })));
    await click(button('Hanya Tomas Kirel', section('Sumber')));
    expect(text(section('Klaim'))).toContain('Tidak ada klaim utama');
  });
});

describe('looking a claim up', () => {
  it('leads to the collections of the language, in a tab that does not learn where the reader came from', async () => {
    expect(section('Klaim').querySelectorAll('a')).toHaveLength(0);
    await click(button('Cek fakta'));
    const links = [...section('Klaim').querySelectorAll<HTMLAnchorElement>('li:first-child a')];
    expect(links.map(link => text(link))).toEqual(['Google Fact Check', 'Cekfakta', 'TurnBackHoax']);
    for (const { target, rel } of links) expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
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
  const writeText = vi.fn(async (_: string) => {});
  beforeEach(() => {
    writeText.mockReset();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
  });
  afterEach(() => vi.unstubAllGlobals());
  const ways = (name: string) => document.querySelector(`fieldset[aria-labelledby=${name}]`)!;

  it.each([
    ['Markdown', /^# Arvania dan Belmora/],
    ['APA', /^Utomo, R\. \(2026, 19 Juni\)\. Arvania dan Belmora/],
    ['Sitasi', /^Rani Utomo, “Arvania dan Belmora/],
    ['BibTeX', /^@misc\{utomo2026arvania,/],
    ['JSON', /^\{\n {2}"article"/],
  ])('copies it as %s and says so', async (way, expected) => {
    await click(button(way, ways('popup_copy')));
    expect(writeText.mock.calls[0]?.[0]).toMatch(expected);
    expect(said()).toBe('Tersalin.');
  });

  it.each([
    ['Markdown', 'narasumber-2026-06-19-arvania-dan-belmora-teken-pakta-danau-norla-cemas.md'],
    ['BibTeX', 'narasumber-2026-06-19-arvania-dan-belmora-teken-pakta-danau-norla-cemas.bib'],
    ['JSON', 'narasumber-2026-06-19-arvania-dan-belmora-teken-pakta-danau-norla-cemas.json'],
  ])('saves it as a file: %s', async (way, name) => {
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:x';
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await click(button(way, ways('popup_save')));
    expect(saved).toEqual([name]);
    press.mockRestore();
  });

  it('copies one quotation, with who said it and where', async () => {
    await click(button('3 kutipan'));
    await click(button('Salin kutipan', section('Sumber')));
    expect(writeText.mock.calls[0]![0].split('\n')).toEqual([
      'Pakta ini bersifat defensif dan tidak ditujukan kepada negara mana pun — Tomas Kirel, Presiden, Arvania (lewat Radio Sund)',
      '“Arvania dan Belmora Teken Pakta Danau, Norla Cemas”, Harian Sundara, 19 Juni 2026',
      expect.stringContaining('#:~:text=Pakta%20ini'),
    ]);
  });
});

it('stays as it is while nothing happens: a settled tab is asked once', async () => {
  await settle();
  expect(tab.getState).toHaveBeenCalledOnce();
});

// jsdom computes styles slowly: one look at the whole article, unfolded, and time enough for a busy machine.
it('is accessible', async () => {
  // What unfolds may hold something folded.
  for (let depth = 0; depth < 2; depth++) {
    for (const folded of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) folded.click();
    await settle();
  }
  expect(document.querySelectorAll('[aria-expanded=false]')).toHaveLength(0);
  await expectAccessible();
}, 60_000);
