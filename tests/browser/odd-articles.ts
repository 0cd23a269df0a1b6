/** Articles at the edges of what is usual, made rather than kept: for pictures, and for tests of what must not break. */

type Parts = { title: string; lang?: string; style?: string; paragraphs: readonly string[] };

function articleOf({ title, lang = 'en', style = '', paragraphs }: Parts): string {
  const body = paragraphs.map(words => `<p>${words}</p>`).join('\n');
  return (
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta property="og:type" content="article"><meta property="og:site_name" content="The Sund Ledger">' +
    '<meta property="article:published_time" content="2031-06-01T08:00:00Z"><meta name="author" content="Mira Tolland">' +
    `<style>body { margin: 0; font: 18px/1.6 Georgia, serif } main { max-width: 620px; margin: 0 auto; padding: 24px } ${style}</style>` +
    `</head><body><main><article><h1>${title}</h1>\n${body}</article></main></body></html>`
  );
}

const FIRST = ['Orla', 'Piet', 'Marta', 'Abel', 'Stella', 'Ronan', 'Ida', 'Tomas'];
const LAST = ['Denning', 'Malloy', 'Quill', 'Torrance', 'Varga', 'Pell', 'Harrow', 'Lindqvist', 'Osei', 'Brandt'];
const TRADES = ['a baker', 'a ferry pilot', 'the harbour master', 'an engineer', 'a teacher'];

/** A meeting at which so many people speak, each in a paragraph of their own. */
function manySpeakers(count: number): string {
  const paragraphs = Array.from({ length: count }, (_, i) => {
    const name = `${FIRST[i % FIRST.length]} ${LAST[i % LAST.length]}${i >= 40 ? ` ${i}` : ''}`;
    return `“The new bridge would change what happens at pier ${i + 1} on every market day,” said ${name}, ${TRADES[i % TRADES.length]}. The meeting went on to the next of the piers.`;
  });
  return articleOf({ title: 'Forty voices on one bridge: the town meeting at Haldo', paragraphs });
}

const LONG_NAME = 'Maximiliana Theodora Featherstonehaugh-Cholmondeley-Wriothesley';
const LONG_BODY = 'Interregional Coordination Committee for Navigational Safety and Sustainable Lakeside Development';

const PLAIN = [
  'The lake at Haldo froze over on Tuesday night, ten days earlier than in any year since the town began to keep its records in 1911.',
  'Snow had fallen on the hills for most of the week. The road to the pass was closed at noon and opened again after the ploughs had been through twice.',
  'The town has two ice-breaking ferries, of which one has been in the dock since October. The other runs every ninety minutes between the two banks.',
  'Schools on the east bank stay closed until the water can be crossed on foot. The harbour lights are left on through the day, as they are every winter.',
];

const TALK = [
  'The council of Haldo voted on Tuesday to rebuild the pier that fell into the lake in the storm of last winter, at a cost of 12 million crowns.',
  '“We cannot wait for another winter to take the rest of it,” said Orla Denning, the mayor of Haldo.',
  'Piet Malloy, a fisherman, said that the new pier might be finished before the autumn. He added that nobody had asked the fishermen.',
  '“Nobody has asked us anything,” Malloy said.',
  'According to the harbour office, about 40 boats lie at the old pier every night.',
];

const ARTICLES: Readonly<Record<string, () => string>> = {
  'many-speakers': () => manySpeakers(40),
  'no-speakers': () => articleOf({ title: 'Lake at Haldo freezes ten days early', paragraphs: PLAIN }),
  coloured: () =>
    articleOf({
      title: 'Haldo rebuilds its pier',
      style: 'body { background: #0b4a3f; color: #e9f5ef } main { background: #12614f }',
      paragraphs: TALK,
    }),
  dark: () =>
    articleOf({
      title: 'Haldo rebuilds its pier',
      style: 'body { background: #15171a; color: #dddfe3 }',
      paragraphs: TALK,
    }),
  'long-names': () =>
    articleOf({
      title: `Chairwoman of the ${LONG_BODY} speaks at last`,
      paragraphs: [
        `“The committee has nothing to hide from anybody on either bank of the lake,” said ${LONG_NAME}, chairwoman of the ${LONG_BODY}.`,
        `${LONG_NAME} added that the committee would publish its minutes within 30 days.`,
        'Orla Denning, the mayor of Haldo, said that the town had waited for those minutes since March.',
        '“Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz is not even the longest word in the minutes,” Denning said.',
      ],
    }),
};

/** The article of this name; null when there is none. */
export function oddArticle(name: string): string | null {
  return Object.hasOwn(ARTICLES, name) ? ARTICLES[name]!() : null;
}
