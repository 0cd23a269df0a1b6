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
  [
    'a question whose speaker begins with a capital',
    '“Who opened the gates?” Marsh demanded. “Why were we not told?” Deputy Mayor Ana Reyl asked after the vote.',
    [
      { who: 'Marsh', what: 'Who opened the gates?', type: 'direct' },
      { who: 'Ana Reyl', what: 'Why were we not told?', type: 'direct' },
    ],
  ],
  [
    'an inserted cue as no part of the clause',
    'The pact, Marsh said, would end the war. Three boats are missing, officials told state media, adding that rescuers went home.',
    [
      { who: 'Marsh', what: ['The pact', 'would end the war'], type: 'indirect' },
      { who: 'officials', what: 'Three boats are missing', type: 'indirect' },
      { who: 'officials', what: 'rescuers went home', type: 'indirect' },
    ],
  ],
  [
    'a clause that begins in marks as mixed',
    'Marsh said “budget reforms” and a new toll would pay for the dam.',
    [{ who: 'Marsh', what: '“budget reforms” and a new toll would pay for the dam', type: 'mixed' }],
  ],
  [
    'a speaker behind the day',
    'On Friday Corvin Shipping announced that two ferries would be sold.',
    [{ who: 'Corvin Shipping', what: 'two ferries would be sold' }],
  ],
  [
    'a noun that no list holds as the speaker, and "it" as the organisation',
    'The announcer said the ferry would wait. The Lake Commission said two boats were lost. It added that the crews were safe.',
    [
      { who: 'announcer', what: 'the ferry would wait' },
      { who: 'Lake Commission', what: 'two boats were lost' },
      { who: 'Lake Commission', what: 'the crews were safe' },
    ],
  ],
  [
    'whoever issues a statement as its speaker',
    'The Lake Commission released a statement saying the dam must be rebuilt.',
    [{ who: 'Lake Commission', what: 'the dam must be rebuilt' }],
  ],
  [
    'the subject of a participle behind "with"',
    'The search ended on Tuesday, with Marsh saying the ice was too thin.',
    [{ who: 'Marsh', what: 'the ice was too thin' }],
  ],
  [
    'a quotation over two paragraphs as one',
    '“We waited for the boats all night,” Marsh said. “Nobody came for us.\n“In the morning we walked home.”',
    [
      { who: 'Marsh', what: 'We waited for the boats all night' },
      { who: 'Marsh', what: ['Nobody came for us', 'In the morning we walked home'], type: 'direct' },
    ],
  ],
  [
    'the words of the next speaker apart from those before them',
    'Marsh called it “a disaster for the lake.” Ana Reyl, the mayor of Corvin, said on Friday “We will pay for all of it.”',
    [
      { who: 'Marsh', what: 'it “a disaster for the lake.”' },
      { who: 'Ana Reyl', what: 'We will pay for all of it' },
    ],
  ],
  [
    'no speech in a noun that looks like a cue',
    'Voters in swing states were told nothing, and early reports were wrong.',
    [],
  ],
  ['no speech in a title', 'She has read “The Lake at Night” twice and kept both copies.', []],
  ['no speech in a country’s name', 'The boats reached the United States on Monday after a long journey.', []],
  [
    'a short name as its full form',
    'Recep Tayyip Erdoğan spoke in Corvin. “We will rename it,” Erdoğan said.',
    [{ who: 'Recep Tayyip Erdoğan', what: 'We will rename it' }],
  ],
  [
    'whom a medium quotes, and the medium as the relay',
    'According to Sund news agency, quoting the Arvanian Defence Ministry, two warships have left the harbour.',
    [{ who: 'Arvanian Defence Ministry', what: 'two warships have left the harbour', relay: 'Sund news agency' }],
  ],
  [
    'no speech in a heading in marks between paragraphs',
    "“We were never asked about the dam,” Mira Tolland said.\n'Legend of the Lake.'\nThe town was built in 1900.",
    [{ who: 'Mira Tolland', what: 'We were never asked about the dam' }],
  ],
  [
    'a request behind a word that pushes, and no speech without one',
    'Mira Tolland challenged the port authority to publish its figures. The scheme encouraged growth.',
    [{ who: 'Mira Tolland', what: 'the port authority to publish its figures', type: 'indirect', cue: 'challenged' }],
  ],
  [
    'a noun of saying with its speaker in the genitive',
    "The council rejected Mira Tolland's repeated claim that the dam was safe.",
    [{ who: 'Mira Tolland', what: 'the dam was safe', type: 'indirect', cue: 'claim' }],
  ],
  [
    'quoted words inside a clause, and none of what the reporter adds behind them',
    'Tolland described the plan as “a trap for small boats,” but did not say what she would do. Reyl called it “a gift” — a word the ministry had used before.',
    [
      { who: 'Tolland', what: 'the plan as “a trap for small boats,”', type: 'mixed' },
      { who: 'Reyl', what: 'it “a gift”', type: 'mixed' },
    ],
  ],
  [
    'a noun that no list holds, alone or before the name behind its comma',
    '“We trained all winter,” said the cox, Ines Tarbot. “The tide was kind to us,” said the lockkeeper on Monday.',
    [
      { who: 'Ines Tarbot', what: 'We trained all winter' },
      { who: 'lockkeeper', what: 'The tide was kind to us' },
    ],
  ],
  [
    'the speaker behind a cue that follows a clause without marks',
    'Women do most of the work on the lake, said Jessica Calar, a sociologist at the University of Corvin.',
    [{ who: 'Jessica Calar', what: 'Women do most of the work on the lake', type: 'indirect' }],
  ],
  [
    'no speech in a participle without its object',
    'Marsh once defended people accused of theft. The thief left a box labeled “lamp oil” behind.',
    [],
  ],
  [
    'all of an opening adjunct as the source’s, before the comma',
    'According to documents obtained under the access law, the move needed forty new desks.',
    [{ who: 'documents', what: 'the move needed forty new desks' }],
  ],
  [
    'no speech in a noun before the verb of its clause or behind a genitive, and no name in an adverb',
    'The Baltic states have traditionally spent the most. One of the woman’s quotes was its headline: “Boats for all of us.” Accordingly Kirel said the boats would be sold.',
    [{ who: 'Kirel', what: 'the boats would be sold' }],
  ],
  [
    'a clause with quoted words in its middle as one',
    'Marsh said in the letter that the advertisement “unmistakably and wrongfully” suggests that Corvin supports the campaign.',
    [
      {
        who: 'Marsh',
        what: 'the advertisement “unmistakably and wrongfully” suggests that Corvin supports the campaign',
        type: 'mixed',
      },
    ],
  ],
  [
    'the speaker whom the paragraph before introduces',
    'The Corvin Times reports:\n“The dam was never inspected by the lake board. It may fail again.”\nMayor Ana Reyl spoke on Friday. She said:\n“We will pay for all of it, and we will do so this year.”',
    [
      { who: 'Corvin Times', what: 'The dam was never inspected by the lake board. It may fail again', cue: 'reports' },
      { who: 'Ana Reyl', what: 'We will pay for all of it, and we will do so this year', cue: 'said' },
    ],
  ],
  [
    'nobody of the article in the author',
    'My mother loved Tom Kirel. “I don’t believe in him,” I said. My mother said, “You will.”',
    [
      { who: null, what: 'I don’t believe in him' },
      { who: 'mother', what: 'You will' },
    ],
  ],
  [
    'the group that the sentence before is about in "they" and "it"',
    'Ana Reyl said the dam was safe. The residents met on Monday. “The programme is plagued by fraud,” they said. The lake board met too. It said the boats were safe.',
    [
      { who: 'Ana Reyl', what: 'the dam was safe' },
      { who: 'residents', what: 'The programme is plagued by fraud' },
      { who: 'lake board', what: 'the boats were safe' },
    ],
  ],
  [
    'a condition that the quoted words go on from as content, and time and place as none',
    'With thousands of separate gates, “there is no single point of failure,” Marsh said. In Corvin, “there is no such thing as luck,” she said.',
    [
      {
        who: 'Marsh',
        what: 'With thousands of separate gates, “there is no single point of failure,”',
        type: 'mixed',
      },
      { who: 'Marsh', what: 'there is no such thing as luck', type: 'direct' },
    ],
  ],
  [
    'any addressee as no content',
    'Kirel told two of his pupils on a regular basis that the lake was dead. Marsh wrote to the board that nobody had asked her.',
    [
      { who: 'Kirel', what: 'the lake was dead' },
      { who: 'Marsh', what: 'nobody had asked her' },
    ],
  ],
  [
    'the turns of a transcript, whatever is quoted in them',
    'Governor Ana Orme met the press on Sunday.\nWALLACE: Who opened the gates, Governor? ORME: We did. We call it the “Lake Shore Plan,” and Marsh said it would work.\n"WALLACE: Thank you very much."',
    [
      { who: 'WALLACE', what: 'Who opened the gates, Governor?', type: 'direct' },
      {
        who: 'Ana Orme',
        what: 'We did. We call it the “Lake Shore Plan,” and Marsh said it would work',
        type: 'direct',
      },
      { who: 'WALLACE', what: 'Thank you very much', type: 'direct' },
    ],
  ],
  [
    'no transcript in a lone label in capitals',
    'UPDATE: The dam has been closed since Monday. WATCH: The boats leave the harbour.',
    [],
  ],
  [
    'a name behind a number, and one that was read in the wrong encoding',
    'The board met on Monday. “The reason does not hold water,” said 9/11 widow Terry Orme. Arvanian President FranÃ§ois Morel said the pact was dead.',
    [
      { who: 'Terry Orme', what: 'The reason does not hold water' },
      { who: 'FranÃ§ois Morel', what: 'the pact was dead' },
    ],
  ],
  [
    'what somebody spoke through as no content, also before a clause without "that"',
    'The coast guard said in a statement Saturday the crew was safe. Marsh said on Twitter he was well. Kirel said in a Facebook post the bridge would stay.',
    [
      { who: 'coast guard', what: 'the crew was safe' },
      { who: 'Marsh', what: 'he was well' },
      { who: 'Kirel', what: 'the bridge would stay' },
    ],
  ],
  [
    'the clause behind a cue for quoted words that has a complementizer',
    'Marsh wondered whether the jury would be “fair” to him.',
    [{ who: 'Marsh', what: 'the jury would be “fair” to him', type: 'mixed' }],
  ],
  [
    'the whole clause behind "that" when marks open it',
    'Kirel said that “nothing moves” in the port of Corvin.',
    [{ who: 'Kirel', what: '“nothing moves” in the port of Corvin', type: 'mixed' }],
  ],
  [
    'an object that begins with a day in the genitive',
    'Kirel called Friday’s ruling a “gift to smugglers.”',
    [{ who: 'Kirel', what: 'Friday’s ruling a “gift to smugglers.”', type: 'mixed' }],
  ],
  [
    'no day behind a name that somebody gives',
    'Marsh blasted the mayor as a “clown” Wednesday on a morning show.',
    [{ who: 'Marsh', what: 'the mayor as a “clown”' }],
  ],
  [
    'the name alone in a relative clause of naming',
    'The plan, which Marsh called “a gift to smugglers,” was passed. What Kirel calls “the great cleaning” has cost three posts. It is a law that Mayor Ana Holt described as “an act of war.”',
    [
      { who: 'Marsh', what: 'a gift to smugglers' },
      { who: 'Kirel', what: 'the great cleaning' },
      { who: 'Ana Holt', what: 'an act of war' },
    ],
  ],
  [
    'the agent of a passive of naming',
    'The law, described by Marsh as “a muzzle”, takes effect in May. The tower, called “the needle” by residents, is closed.',
    [
      { who: 'Marsh', what: 'a muzzle' },
      { who: 'residents', what: 'the needle' },
    ],
  ],
  [
    'nothing in an aside of naming without words of its own',
    'The tax, as it is called by Marsh, would cost boat owners 40 crowns.',
    [],
  ],
  [
    'words before an aside that says who put it so',
    'The goal is a “lawful source of income,” as a ministry memo put it.',
    [{ who: 'ministry memo', what: 'The goal is a “lawful source of income,”' }],
  ],
  [
    'a clause on both sides of an aside that tells when it was said',
    'The clerks, Marsh explained earlier in the hearing, were “well-paid” by the bank.',
    [{ who: 'Marsh', what: ['The clerks', 'were “well-paid” by the bank'] }],
  ],
  [
    'words that go on behind a conjunction as one quotation',
    '“I like her,” Kirel said, but “when it rains she is late.”',
    [{ who: 'Kirel', what: ['“I like her,”', 'but “when it rains she is late.”'], type: 'mixed' }],
  ],
  [
    'a clause that begins with a pronoun behind when it was told',
    'Marsh told the crowd this morning he would stay if the dam held.',
    [{ who: 'Marsh', what: 'he would stay if the dam held' }],
  ],
  [
    'somebody behind a place that no list holds and a preposition',
    'In Dunmere Xara Holt said the lake was empty. In Port Hale Mayor Anna Reyl said it was full. In nearby Orvo Kirel said nothing had changed.',
    [
      { who: 'Xara Holt', what: 'the lake was empty' },
      { who: 'Anna Reyl', what: 'it was full' },
      { who: 'Kirel', what: 'nothing had changed' },
    ],
  ],
  [
    'a group in a place, and a post behind a comma',
    'Police in Port Hale said the road was open. In New Port Hale, the mayor said the road was closed.',
    [
      { who: 'Police', what: 'the road was open' },
      { who: 'mayor', what: 'the road was closed' },
    ],
  ],
  [
    'a place and a noun that no list holds before a name',
    '“The lake is empty,” said Dunmere baker Anna Reyl.',
    [{ who: 'Anna Reyl', what: 'The lake is empty' }],
  ],
  [
    'an organisation by a noun that no list holds, but none behind a preposition',
    'The Corvin festival said it would refund all tickets. A narrator in a Corvin spot says the dam is old.',
    [
      { who: 'Corvin festival', what: 'it would refund all tickets' },
      { who: 'narrator', what: 'the dam is old' },
    ],
  ],
  [
    'the person in focus by an age, and somebody new by another',
    'Anna Reyl won the race on Friday. “I am tired,” the 24-year-old said. A 54-year-old woman said she had fallen.',
    [
      { who: 'Anna Reyl', what: 'I am tired' },
      { who: '54-year-old woman', what: 'she had fallen' },
    ],
  ],
  [
    'somebody known by a role with a word of praise, and another by another role',
    'Senator Anna Reyl left the party. “I am tired of it,” the veteran senator said. “She is not,” the deputy senator said.',
    [
      { who: 'Anna Reyl', what: 'I am tired of it' },
      { who: 'deputy senator', what: 'She is not' },
    ],
  ],
];

describe('who says what in English', () => {
  it.each(TABLE)('finds %s', (_title, text, expected) => {
    expect(whoSaysWhat(text, 'en', expected)).toEqual(expected);
  });
});
