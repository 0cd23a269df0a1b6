import { describe, expect, it } from 'vitest';
import { type Said, whoSaysWhat } from '../who-says-what';

/** Title, text, what is said in it. Invented people and places; a line for every mistake found. */
const TABLE: [string, string, Said[]][] = [
  [
    'a quotation before speaker and cue',
    '“The lake has risen by two metres since Monday,” Sarah Wulan said on Tuesday.',
    [{ who: 'Sarah Wulan', what: 'The lake has risen by two metres since Monday', type: 'direct', cue: 'said' }],
  ],
  [
    'the cue before its speaker',
    '"We have closed the gates," said Tomas Kirel, the president of Arvania.',
    [{ who: 'Tomas Kirel', what: 'We have closed the gates', type: 'direct' }],
  ],
  [
    'a clause behind "that"',
    'Arvanian President Tomas Kirel said that the pact would take effect on Friday.',
    [{ who: 'Tomas Kirel', what: 'the pact would take effect on Friday', type: 'indirect' }],
  ],
  [
    'a clause behind a bare verb and a day',
    'Health Minister Lena Marsh said on Monday the clinics would stay open.',
    [{ who: 'Lena Marsh', what: 'the clinics would stay open', type: 'indirect' }],
  ],
  [
    'the addressee as no content',
    'Marsh told reporters that three boats were missing.',
    [{ who: 'Marsh', what: 'three boats were missing' }],
  ],
  [
    'the medium an interview was given to',
    '“The boats were ours,” Marsh told the Corvin Times.',
    [{ who: 'Marsh', what: 'The boats were ours', relay: 'Corvin Times' }],
  ],
  [
    'according to, at either end',
    'According to the fisheries ministry, catches fell by half last year. The quota was never enforced, according to Marsh.',
    [
      { who: 'fisheries ministry', what: 'catches fell by half last year' },
      { who: 'Marsh', what: 'The quota was never enforced' },
    ],
  ],
  [
    'a quotation split in the middle of its sentence as one',
    '“The water rose,” Marsh told the crowd, “and we moved to the hill.”',
    [{ who: 'Marsh', what: ['The water rose', 'and we moved to the hill'] }],
  ],
  [
    'a pronoun as the last speaker',
    'Lena Marsh said the dam was safe. She added that engineers would inspect it daily.',
    [
      { who: 'Lena Marsh', what: 'the dam was safe' },
      { who: 'Lena Marsh', what: 'engineers would inspect it daily' },
    ],
  ],
  [
    'a participle that shares the subject',
    'Kirel rejected the offer, saying the terms were unfair to fishermen.',
    [{ who: 'Kirel', what: 'the terms were unfair to fishermen' }],
  ],
  [
    'quoted words inside a clause as mixed',
    'Kirel called the treaty “the strongest ever signed” between the two countries.',
    [{ who: 'Kirel', what: 'the treaty “the strongest ever signed” between the two countries', type: 'mixed' }],
  ],
  [
    'a request with whoever is to act',
    'Marsh urged both governments to publish the text.',
    [{ who: 'Marsh', what: 'both governments to publish the text' }],
  ],
  [
    'the agent of a passive',
    'Kirel was told by Energy Minister Ana Reyl that the grid had failed twice.',
    [{ who: 'Ana Reyl', what: 'the grid had failed twice' }],
  ],
  [
    'a source behind a medium, with the medium as relay',
    'The Corvin Times reported its source said the boats had been sold.',
    [{ who: 'source', what: 'the boats had been sold', relay: 'Corvin Times' }],
  ],
  [
    'a signed quotation',
    '“The worst budget I have ever seen.” — Jacklyn Orme',
    [{ who: 'Jacklyn Orme', what: 'The worst budget I have ever seen' }],
  ],
  ['no speech in a title', 'She has read “The Lake at Night” twice and kept both copies.', []],
  ['no speech in a country’s name', 'The boats reached the United States on Monday after a long journey.', []],
  [
    'a short name as its full form',
    'Recep Tayyip Erdoğan spoke in Corvin. “We will rename it,” Erdoğan said.',
    [{ who: 'Recep Tayyip Erdoğan', what: 'We will rename it' }],
  ],
];

describe('who says what in English', () => {
  it.each(TABLE)('finds %s', (_title, text, expected) => {
    expect(whoSaysWhat(text, 'en', expected)).toEqual(expected);
  });
});
