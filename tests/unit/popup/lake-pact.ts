/** An invented article about an invented pact, with its analysis as the engine would give it. */
import type { Agreement, Analysis, Article, Claim, Quote, Source, Sourced, Span } from '../../../src/engine/types';

const paragraphs = [
  'CORVIN, Arvania — Arvania dan Belmora menandatangani Pakta Pertahanan Danau Besar yang memberi bantuan timbal balik jika salah satu pihak diserang, Rabu. Pakta itu diteken Presiden Arvania Tomas Kirel dan Perdana Menteri Belmora Ana Reyl.',
  '“Pakta ini bersifat defensif dan tidak ditujukan kepada negara mana pun,” kata Kirel seperti dikutip Radio Sund. Ia menambahkan bahwa Arvania tidak akan mengesampingkan kerja sama teknis militer.',
  'Reyl menyebut pakta itu “yang terkuat yang pernah ada” di kawasan danau.',
  'Kedua negara tidak mempublikasikan teks perjanjian tersebut. Bentuk dukungan yang dijanjikan belum jelas.',
  'Lena Marsh, peneliti Institut Corvin, mengatakan bantuan itu mungkin mencakup program kapal selam. Menurut seorang pejabat yang tidak bersedia disebut namanya, kapal pertama diyakini sudah dikirim bulan lalu.',
  'Norla mengawasi “dengan ketat” setiap langkah kedua tetangganya. Kementerian Luar Negeri Norla khawatir kerja sama itu menambah ketegangan di kawasan danau. Kirel membantah bahwa pangkalan baru akan dibangun.',
] as const;

export const article: Article = {
  url: 'https://harian-sundara.example/dunia/pakta-danau',
  title: 'Arvania dan Belmora Teken Pakta Danau, Norla Cemas',
  byline: 'Rani Utomo',
  site: 'Harian Sundara',
  publishedAt: '2026-06-19',
  lang: 'id',
  text: paragraphs.join('\n\n'),
  blocks: paragraphs.map((text, i) => {
    const start = paragraphs.slice(0, i).reduce((sum, before) => sum + before.length + 2, 0);
    return { kind: 'paragraph', span: [start, start + text.length] };
  }),
};

/** Where these words stand in the article. */
export function at(words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return [start, start + words.length];
}

const value = (text: string) => ({ text, span: at(text) });
const sourced = (text: string, source: string | null = null): Sourced => ({ ...value(text), source });

function quote(id: string, source: string, text: string, more: Partial<Quote> = {}): Quote {
  return {
    id,
    type: 'indirect',
    content: [at(text)],
    cue: null,
    speaker: { source, mention: null, how: 'named' },
    relay: null,
    confidence: 0.9,
    evidence: { rule: 'verb-before', span: at(text) },
    ...more,
  };
}

function source(id: string, name: string, share: number, quotes: string[], more: Partial<Source> = {}): Source {
  return { id, kind: 'person', name, role: null, affiliation: null, mentions: [at(name)], quotes, share, ...more };
}

function claim(
  text: string,
  claimant: string | null,
  score: number,
  certainty: Claim['certainty'] = 'asserted',
): Claim {
  return { span: at(text), claimant, certainty, cue: null, score };
}

const agreement: Agreement = {
  name: value('Pakta Pertahanan Danau Besar'),
  type: { ...value('Pakta Pertahanan'), value: 'pact' },
  parties: [value('Arvania'), value('Belmora')].map(party => ({ ...party, country: null })),
  signatories: [value('Tomas Kirel'), value('Ana Reyl')],
  date: { ...value('Rabu'), iso: null },
  place: value('CORVIN'),
  status: { ...value('menandatangani'), value: 'signed' },
  terms: [sourced('bantuan timbal balik jika salah satu pihak diserang')],
  describedAs: [sourced('defensif', 'kirel'), sourced('yang terkuat yang pernah ada', 'reyl')],
  unknown: [sourced('tidak mempublikasikan teks perjanjian'), sourced('Bentuk dukungan yang dijanjikan belum jelas')],
  reactions: [sourced('Norla mengawasi “dengan ketat” setiap langkah kedua tetangganya')],
};

export const analysis: Analysis = {
  version: 1,
  lang: 'id',
  supported: true,
  quotes: [
    quote('q1', 'kirel', 'Pakta ini bersifat defensif dan tidak ditujukan kepada negara mana pun', { relay: 'sund' }),
    quote('q2', 'kirel', 'Arvania tidak akan mengesampingkan kerja sama teknis militer', { relay: 'sund' }),
    quote('q3', 'reyl', 'yang terkuat yang pernah ada', { type: 'mixed' }),
    quote('q4', 'marsh', 'bantuan itu mungkin mencakup program kapal selam'),
    quote('q5', 'pejabat', 'kapal pertama diyakini sudah dikirim bulan lalu', { confidence: 0.5 }),
    quote('q6', 'kemlu', 'kerja sama itu menambah ketegangan di kawasan danau'),
    quote('q7', 'kirel', 'pangkalan baru akan dibangun'),
  ],
  sources: [
    source('kirel', 'Tomas Kirel', 0.45, ['q1', 'q2', 'q7'], {
      role: value('Presiden'),
      affiliation: value('Arvania'),
    }),
    source('reyl', 'Ana Reyl', 0.1, ['q3'], { role: value('Perdana Menteri'), affiliation: value('Belmora') }),
    source('marsh', 'Lena Marsh', 0.16, ['q4'], { role: value('peneliti'), affiliation: value('Institut Corvin') }),
    source('pejabat', 'seorang pejabat', 0.14, ['q5'], { kind: 'anonymous' }),
    source('kemlu', 'Kementerian Luar Negeri Norla', 0.15, ['q6'], { kind: 'organisation' }),
    source('sund', 'Radio Sund', 0, [], { kind: 'medium' }),
  ],
  unheard: [],
  claims: [
    claim('Arvania dan Belmora menandatangani Pakta Pertahanan Danau Besar', null, 0.95),
    claim('Arvania tidak akan mengesampingkan kerja sama teknis militer', 'kirel', 0.9),
    claim('bantuan itu mungkin mencakup program kapal selam', 'marsh', 0.8, 'hedged'),
    claim('kapal pertama diyakini sudah dikirim bulan lalu', 'pejabat', 0.7, 'unconfirmed'),
    claim('pangkalan baru akan dibangun', 'kirel', 0.65, 'denied'),
    claim('Bentuk dukungan yang dijanjikan belum jelas', null, 0.6, 'unknown'),
    claim('kerja sama itu menambah ketegangan di kawasan danau', 'kemlu', 0.5),
  ],
  summary: [
    at(
      'Arvania dan Belmora menandatangani Pakta Pertahanan Danau Besar yang memberi bantuan timbal balik jika salah satu pihak diserang, Rabu.',
    ),
    at('Kedua negara tidak mempublikasikan teks perjanjian tersebut.'),
    at('Kementerian Luar Negeri Norla khawatir kerja sama itu menambah ketegangan di kawasan danau.'),
  ],
  agreement,
  failed: [],
};
