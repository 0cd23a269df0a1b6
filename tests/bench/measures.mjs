/**
 * What is measured, and what is aimed at: the one table of targets. Sets, scorers and gold come from the evaluation data; each
 * figure says how it is read from what the scorer prints. `least` and `most` are targets; figures without one are shown only.
 */

const percent = ({ f1, interval }) => ({ value: 100 * f1, interval: interval?.map(x => 100 * x) });
const share = x => ({ value: x === null || x === undefined ? null : 100 * x });
/** A share of counted things with its interval (Wilson 1927), which holds for few things and for shares near the whole as well. */
function counted(hits, of) {
  if (!of) return { value: null };
  const z = 1.96;
  const [p, spread] = [hits / of, z ** 2 / of];
  const middle = (p + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((p * (1 - p)) / of + spread / (4 * of));
  return { value: 100 * p, interval: [100 * (middle - half), 100 * (middle + half)] };
}
const attribution = (metric, type) => s => percent(s.metrics[metric][type]);
const endToEnd = (least, type = 'all') => ({
  figure: `${type === 'all' ? '' : `${type} `}end-to-end F1`,
  of: attribution('end to end', type),
  least,
});
const sure = [
  {
    figure: 'right among those shown as certain',
    of: ({ metrics: { 'end to end': e } }) => counted(Math.round(e.all.precision * e.all.predicted), e.all.predicted),
    least: 97,
  },
  {
    figure: 'quotations shown as certain',
    of: (_, lines) => {
      const sum = count => lines.reduce((total, line) => total + count(line), 0);
      const shown = sum(({ quotes }) => quotes?.length ?? 0);
      return counted(shown, shown + sum(({ unsure }) => unsure ?? 0));
    },
  },
];

/** A share of the sources that were found. */
const ofFound = key => s => counted(Math.round(s[key] * s.hits), s.hits);
const sources = (name, role, affiliation) => [
  { figure: 'sources, name F1', of: percent, least: name },
  { figure: 'sources, role right', of: ofFound('role'), least: role },
  { figure: 'sources, affiliation right', of: ofFound('affiliation'), least: affiliation },
];
const rouge = least => [
  { figure: 'ROUGE-1', of: ({ rouge: { r1 } }) => percent({ f1: r1.f1, interval: [r1.lo, r1.hi] }), least },
];
const attributionSet = (file, rest) => ({
  set: file,
  docs: `attribution/${file}.jsonl`,
  scorer: 'score-attribution',
  ...rest,
});
const summarySet = (file, least) => ({
  set: file,
  docs: `summary/${file}.jsonl`,
  scorer: 'score-summary',
  sentences: 3,
  figures: rouge(least),
});

const ratio = of => ({
  figure: `${of}, time as a multiple of a bare Intl.Segmenter word pass`,
  of: s => ({ value: s.ratio, interval: s.interval }),
  most: 5,
});
const speedSet = (file, rest) => ({ set: file, docs: `attribution/${file}.jsonl`, ...rest });
const TIMED = ['detik.dev', 'wikinews-en.dev', 'polnear.dev'];

/** Articles of the Detik set that are about an agreement, or nearly: a card for them is no false card. */
const NEARLY = [44, 311, 659, 668, 987, 43, 94, 624, 625, 695, 805, 809].map(n => `detik-${n}`).join();

export const measures = {
  attribution: [
    attributionSet('detik.dev', { figures: [endToEnd(88), endToEnd(96, 'direct'), endToEnd(80, 'indirect')] }),
    attributionSet('detik.dev', { onlySure: true, figures: sure }),
    attributionSet('detik.dev', { scorer: 'score-sources', figures: sources(92, 85, 85) }),
    attributionSet('pfsa-id.dev', { args: ['--types', 'direct'], figures: [endToEnd(95, 'direct')] }),
    attributionSet('wikinews-en.dev', { figures: [endToEnd(84)] }),
    attributionSet('wikinews-en.dev', { onlySure: true, figures: sure }),
    attributionSet('wikinews-en.dev', { scorer: 'score-sources', figures: sources(85, 80, 80) }),
    attributionSet('polnear.dev', { args: ['--types', 'direct'], figures: [endToEnd(90, 'direct')] }),
    attributionSet('polnear.dev', {
      args: ['--types', 'direct'],
      joined: true,
      figures: [
        {
          figure: 'direct end-to-end F1, adjacent quotations of one speaker joined as its annotators do',
          of: attribution('end to end', 'direct'),
        },
      ],
    }),
    attributionSet('polnear.dev', {
      args: ['--types', 'mixed'],
      figures: [{ figure: 'mixed overlap F1', of: attribution('content overlap', 'mixed'), least: 80 }],
    }),
    attributionSet('polnear.dev', { args: ['--speech'], figures: [endToEnd(62)] }),
    ...TIMED.map(file => speedSet(file, { times: 'attribution', figures: [ratio('attribution alone')] })),
  ],
  article: [
    {
      set: 'founding, the page',
      pages: ['founding/article.html'],
      gold: ['founding/gold.json'],
      scorer: 'score-article',
      args: ['--page'],
      figures: [
        { figure: 'quotes end-to-end F1', of: s => share(s.quotes.endToEnd.f1), least: 90 },
        { figure: 'agreement, macro F1', of: s => share(s.agreement.macro), least: 70 },
        { figure: 'spans on boilerplate', of: s => ({ value: s.body.touching }), most: 0 },
        { figure: 'sentences of the reference summary', of: s => ({ value: s.summary.hits }), least: 3 },
      ],
    },
    {
      set: 'founding + agreements',
      gold: ['founding/gold.json', 'agreements'],
      negatives: 'summary/detik.dev.jsonl',
      scorer: 'score-article',
      args: ['--except', NEARLY],
      figures: [
        { figure: 'agreement, macro F1', of: s => share(s.agreement.macro), least: 75 },
        { figure: 'false cards', of: s => share(s.detection.falseCardRate), most: 2 },
        { figure: 'sources, name F1', of: s => share(s.sources.name.f1), least: 90 },
        { figure: 'sources, role right', of: s => share(s.sources.role), least: 85 },
        { figure: 'sources, affiliation right', of: s => share(s.sources.affiliation), least: 85 },
        { figure: 'sources, kind right', of: s => share(s.sources.kind), least: 90 },
        { figure: 'relay recall', of: s => share(s.sources.relay.recall), least: 90 },
        { figure: 'key claims among ten shown', of: s => share(s.claims.keyRecallAt10), least: 75 },
        { figure: 'claimant right', of: s => share(s.claims.claimant), least: 90 },
        { figure: 'certainty right', of: s => share(s.claims.certainty), least: 85 },
        { figure: 'values that are not the text', of: s => ({ value: s.body.invented }), most: 0 },
      ],
    },
  ],
  summary: [summarySet('detik.dev', 32), summarySet('indosum.dev', 67), summarySet('bbc.dev', 50)],
  claims: ['clef19.dev', 'indosum-salience.dev'].map(file => ({
    set: file,
    docs: `claims/${file}.jsonl`,
    scorer: 'score-claims',
    ranks: true,
    figures: [{ figure: 'MAP', of: s => percent({ f1: s.map, interval: [s.mapLo, s.mapHi] }) }],
  })),
  pages: [
    {
      set: 'pages',
      index: 'pages',
      scorer: 'score-pages',
      figures: [
        { figure: 'detection F1', of: s => percent(s.detection.all), least: 96 },
        { figure: 'detection precision', of: s => share(s.detection.all.precision), least: 96 },
        { figure: 'detection precision, Indonesian', of: s => share(s.detection.id.precision), least: 95 },
        { figure: 'detection recall, Indonesian', of: s => share(s.detection.id.recall), least: 96 },
        { figure: 'body F1', of: ({ body: { all } }) => spread(all), least: 95.5 },
        { figure: 'body F1, Indonesian', of: s => percent(s.body.id), least: 96 },
        { figure: 'body F1, gold made by hand', of: s => percent(s.body['gold:hand']), least: 97 },
        { figure: 'title right', of: s => share(s.metadata.title.exact), least: 90 },
        { figure: 'byline right', of: s => share(s.metadata.byline.exact), least: 87 },
        { figure: 'date right', of: s => share(s.metadata.date.exact), least: 94 },
      ],
    },
    {
      set: 'pages, first call',
      index: 'pages',
      probes: true,
      figures: [
        { figure: 'detector / isProbablyReaderable, median', of: s => s.detector.median, most: 2 },
        { figure: 'detector / isProbablyReaderable, 95th percentile', of: s => s.detector.p95, most: 2 },
        { figure: 'reader / Readability, median', of: s => s.reader.median, most: 0.3 },
        { figure: 'reader / Readability, 95th percentile', of: s => s.reader.p95, most: 0.3 },
        { figure: 'detector, median (ms)', of: s => s.detector.ms },
        { figure: 'reader, median (ms)', of: s => s.reader.ms },
        { figure: 'characters found again in the page', of: s => share(s.found), least: 100 },
      ],
    },
  ],
  popup: ['chromium', 'firefox'].map(browser => ({
    set: `popup in ${browser}`,
    popupIn: browser,
    figures: [
      {
        figure: 'click to article, ms, median (interval: fastest to slowest)',
        of: ({ fromClick }) => middle(fromClick),
        most: 100,
      },
      {
        figure: 'document to article, ms: what is not the browser’s own',
        of: ({ fromDocument }) => middle(fromDocument),
      },
    ],
  })),
  speed: TIMED.map(file =>
    speedSet(file, {
      times: 'all',
      figures: [ratio('all stages'), { figure: 'words analysed per second', of: s => ({ value: s.wordsPerSecond }) }],
    }),
  ),
};

/** The median of sorted values, and how far they go. */
function middle(sorted) {
  return { value: sorted[sorted.length >> 1], interval: [sorted[0], sorted.at(-1)] };
}

/** The scorer of pages gives a standard deviation: two of them on either side are the 95 % interval. */
function spread({ f1, std }) {
  return percent({ f1, interval: [f1 - 1.96 * std, f1 + 1.96 * std] });
}
