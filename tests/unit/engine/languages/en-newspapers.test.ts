import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/engine';
import { plainArticle, type Said, whoSaysWhat } from '../who-says-what';

/** Title, text, what is said in it: the ways of newspapers, by class of mistake. Invented people and places. */
const TABLE: [string, string, Said[]][] = [
  [
    'the words before a speaker whom only a day divides from a participle',
    'A storm hit the harbour on Sunday, Mayor Lena Marsh said Monday, marking the third one this year.',
    [{ who: 'Lena Marsh', what: 'A storm hit the harbour on Sunday' }],
  ],
  [
    'a country as itself, not as what bears its name',
    'India said it struck two depots. Pakistan said nine people had died. India’s embassy in Lindum says that the two governments have spoken. Six people were killed in Pakistan-administered Maro, the Indian military said. Deposits fell, the National Bank of Canada said, and Canada said it would help.',
    [
      { who: 'India', what: 'it struck two depots' },
      { who: 'Pakistan', what: 'nine people had died' },
      { who: 'India’s embassy', what: 'the two governments have spoken' },
      { who: 'Indian military', what: 'Six people were killed in Pakistan-administered Maro' },
      { who: 'National Bank of Canada', what: 'Deposits fell' },
      { who: 'Canada', what: 'it would help' },
    ],
  ],
  [
    'no speech in results that a company posts',
    'The Harbour Bank also has posted profits that beat all forecasts.',
    [],
  ],
  [
    'no speech in participles that are nouns, or in what gives an example',
    'The chair of water reporting standards has stepped down. They spoke of reading, writing and late suppers. There will be fast DC charging support, with Norvolt suggesting that the lamps should do. Makers of, say, electric boats are lost.',
    [{ who: 'Norvolt', what: 'the lamps should do' }],
  ],
  [
    'what a source is, before and behind the words, as none of them',
    'Sales fell by a tenth, according to Orvo Data, a Corvin-based provider of figures. According to the study, published in Corvin Letters, the man had suffered for months. According to Arvanian tallies, forty boats were lost.',
    [
      { who: 'Orvo Data', what: 'Sales fell by a tenth' },
      { who: 'study', what: 'the man had suffered for months' },
      { who: 'Arvanian tallies', what: 'forty boats were lost' },
    ],
  ],
  [
    'the speaker of an aside behind an adverb that is qualified',
    'The dam, as Harlan News very recently explained, is a complex work.',
    [{ who: 'Harlan News', what: ['The dam', 'is a complex work'] }],
  ],
  [
    'a whole sentence whose last words name who says it',
    'People reported loud noises, the mayor said. Ana Holt said the dam was weak, the police said.',
    [
      { who: 'mayor', what: 'People reported loud noises' },
      { who: 'police', what: 'Ana Holt said the dam was weak' },
    ],
  ],
  [
    'nobody by a pronoun for one person that only a group could be',
    'Several residents said the dam would break. She said: “I saw this big hole in the floor of the house.”',
    [
      { who: 'residents', what: 'the dam would break' },
      { who: null, what: 'I saw this big hole in the floor of the house' },
    ],
  ],
  [
    'a pronoun for whoever was named last, where those who spoke are a group',
    'Many residents said the dam was weak. Laura Sefton ran to the lake. “Do not let it break,” she said.',
    [
      { who: 'residents', what: 'the dam was weak' },
      { who: 'Laura Sefton', what: 'Do not let it break' },
    ],
  ],
  [
    'a pronoun for the only person whom an opening clause brings in',
    'Marta Kirel said the dam was safe. While the plan did not appeal to Ana Holt, a state officer, she said the lake was low.',
    [
      { who: 'Marta Kirel', what: 'the dam was safe' },
      { who: 'Ana Holt', what: 'the lake was low' },
    ],
  ],
  [
    'whom a noun describes that brings in nobody new',
    'Lena Marsh opened the hall. “I sing,” Marsh said. The star said she was done with it. The Dunmere native added: “I am tired of all this noise.”',
    [
      { who: 'Lena Marsh', what: 'I sing' },
      { who: 'Lena Marsh', what: 'she was done with it' },
      { who: 'Lena Marsh', what: 'I am tired of all this noise' },
    ],
  ],
  [
    'what is said behind a part of the day',
    'Lena Marsh said on Monday morning that the dam was safe. The governor said Tuesday night the lake was low.',
    [
      { who: 'Lena Marsh', what: 'the dam was safe' },
      { who: 'governor', what: 'the lake was low' },
    ],
  ],
  [
    'a pronoun for who has spoken rather than for whom others spoke of',
    'Laura Marsh said the lake was low. The Corvin Times reported she was fond of Diana Sefton. She recalled that the dam had held.',
    [
      { who: 'Laura Marsh', what: 'the lake was low' },
      { who: 'Corvin Times', what: 'she was fond of Diana Sefton' },
      { who: 'Laura Marsh', what: 'the dam had held' },
    ],
  ],
  [
    'groups by their nouns',
    'Arvania’s eastern allies condemned the raids on Sunday. Security personnel said the manager was away. Villagers argue that the dust makes them ill.',
    [
      { who: 'Arvania’s eastern allies', what: 'the raids on Sunday' },
      { who: 'Security personnel', what: 'the manager was away' },
      { who: 'Villagers', what: 'the dust makes them ill' },
    ],
  ],
  [
    'a word for how many as a speaker',
    'Several warned she was already late. According to one of the sailors, “The boat sank within minutes of leaving.”',
    [
      { who: 'Several', what: 'she was already late' },
      { who: 'one of the sailors', what: 'The boat sank within minutes of leaving' },
    ],
  ],
  [
    'those of a list of places',
    'Residents of Hale, Mount Orr and Corvin say they now live in fear.',
    [{ who: 'Residents of Hale', what: 'they now live in fear' }],
  ],
  ['no speech in what merely went on', 'Fires continued to burn into the morning.', []],
  [
    'no speech in participles that tell of whom words are for',
    'They caught a killer accused of cooking his dogs. The deal announced Monday by party leaders was set to cost millions. The governor’s requested funding for clinics was cut.',
    [],
  ],
  [
    'no speech in states between dashes, a question as a heading, or a promise not made',
    'What Has Marsh Said About the Lake?\nThe rich and those close to them – such as Orland and the Korvic states – have spent the most. The governor hasn’t yet said whether he will sign it.',
    [],
  ],
  [
    'a participle behind a clause that has a contrast in it',
    'Prime Minister Tomas Kirel defended his views but also dodged several questions, saying he would discuss them later.',
    [{ who: 'Tomas Kirel', what: 'he would discuss them later' }],
  ],
  [
    'the leader of a party with a long name',
    'Democratic Party for the Lakes leader Yuri Tamak urged the minister to resign. Lake Party of Arvania leader Josh Nodar said the vote was rigged.',
    [
      { who: 'Yuri Tamak', what: 'the minister to resign' },
      { who: 'Josh Nodar', what: 'the vote was rigged' },
    ],
  ],
  [
    'two roles of one person',
    'Author and one of the organisers, Kelly Orme, from Corvin, said the fair drew a crowd. Moderator and author Lena Patel asked why poems sell.',
    [
      { who: 'Kelly Orme', what: 'the fair drew a crowd' },
      { who: 'Lena Patel', what: 'why poems sell' },
    ],
  ],
  [
    'names behind a short title or a compound role',
    'Indiana Gov. Eric Holm said the budget would pass. Lake Wire Editor-in-Chief Dana Roe said the paper would sue.',
    [
      { who: 'Eric Holm', what: 'the budget would pass' },
      { who: 'Dana Roe', what: 'the paper would sue' },
    ],
  ],
  [
    'reports as the source before somebody they are about, and a paper that a medium has seen',
    'According to reports, Heidrun repeatedly beat the dogs. The ferry was late, according to a Navy memo seen by Reuters.',
    [
      { who: 'reports', what: 'Heidrun repeatedly beat the dogs' },
      { who: 'Navy memo', what: 'The ferry was late', relay: 'Reuters' },
    ],
  ],
  [
    'a name and what belongs to it as two',
    'In her speech, Harris’ Corvin years came up. Harris said the town was good to her. Imports doubled, according to U.S. Census Office data. The U.S. Senate will vote.',
    [
      { who: 'Harris', what: 'the town was good to her' },
      { who: 'U.S. Census Office data', what: 'Imports doubled' },
    ],
  ],
  [
    'a person named before a comparison',
    'Like Higgs, Connor has been outspoken in condemning the bank for its fees.',
    [{ who: 'Connor', what: 'the bank for its fees' }],
  ],
  [
    'whom a sentence leads to the words of',
    'But neighbour Dora Zibel picks up the story: “The door opened, and out he came with a pan.”',
    [{ who: 'Dora Zibel', what: 'The door opened, and out he came with a pan' }],
  ],
  [
    'nobody in words that are put to somebody',
    'When he was asked, “Will you keep saying for decades that there is no time?” Marsh walked off.',
    [],
  ],
  [
    'a pronoun for whom the clause before it is about',
    'Lena Marsh said the lake was dead. When Daisy Rolan was new to the town, she posted in a group that she needed a flat.',
    [
      { who: 'Lena Marsh', what: 'the lake was dead' },
      { who: 'Daisy Rolan', what: 'she needed a flat' },
    ],
  ],
  [
    'a pronoun for a known speaker whom the story came back to',
    '“It is a good plan,” Mayor Lena Marsh said. “It is done.” Lake Party chief Mary Orr has joined the trail. In debates, Marsh has batted away questions. She has dismissed the talk as “idle gossip of the bored.”',
    [
      { who: 'Lena Marsh', what: 'It is a good plan' },
      { who: 'Lena Marsh', what: 'It is done' },
      { who: 'Lena Marsh', what: 'the talk as “idle gossip of the bored.”' },
    ],
  ],
  [
    'no person in the title of a book',
    '"I liked it," Ana Narker said. Ms Narker’s book entitled Some Silent Thing is out. "I read it all day and night," she said.',
    [
      { who: 'Ana Narker', what: 'I liked it' },
      { who: 'Ana Narker', what: 'I read it all day and night' },
    ],
  ],
  [
    'a dateline as nobody’s words',
    'CORVIN/MOUNT ORR, March 7 (Reuters) - A tank hit the mill in October, according to a report published on Thursday.',
    [{ who: 'report', what: 'A tank hit the mill in October' }],
  ],
  [
    'an addressee of two names and a place as no content',
    'Ana Roe told Corvin Radio reporter Omar Saif in the street that the vote was “an internal matter.”',
    [{ who: 'Ana Roe', what: 'the vote was “an internal matter.”' }],
  ],
  [
    'organisations by their whole names',
    'The Department of Justice said the case was closed. The Arvanian Organisation for Lake Science (AOLS) said fish were dying. The governor of the Bank of Arvania said the rate was high.',
    [
      { who: 'Department of Justice', what: 'the case was closed' },
      { who: 'Arvanian Organisation for Lake Science (AOLS)', what: 'fish were dying' },
      { who: 'governor of the Bank of Arvania', what: 'the rate was high' },
    ],
  ],
  [
    'no speech in writing as a trade',
    'Novelists met readers at a fair to discuss writing and publishing in the city.',
    [],
  ],
  [
    'the speaker of a main clause behind another one’s request',
    'However, when Lake Party leader Ana Noda pressed Kirel to join, Mayor Lena Marsh said only: “Deterrence is working. I want to deepen talks.”',
    [
      { who: 'Ana Noda', what: 'Kirel to join' },
      { who: 'Lena Marsh', what: 'Deterrence is working. I want to deepen talks' },
    ],
  ],
  [
    'the name by which somebody has spoken, whatever else bears it',
    'Orvo on Monday announced that its app would close. It showed this at its annual Camp Orvo event. Now Orvo says it will start anew. Kirel said he would pay. Lena Kirel left early.',
    [
      { who: 'Orvo', what: 'its app would close' },
      { who: 'Orvo', what: 'it will start anew' },
      { who: 'Lena Kirel', what: 'he would pay' },
    ],
  ],
  [
    'a "that" which is what the clause is about',
    'Many experts say that isn’t likely because the dollar is strong.',
    [{ who: 'experts', what: 'that isn’t likely because the dollar is strong' }],
  ],
  [
    'what somebody is said to have told as the words of who says it',
    'Lena Marsh said Kirel told her: “We are going to have a special day today.”',
    [{ who: 'Lena Marsh', what: 'Kirel told her: “We are going to have a special day today.”' }],
  ],
  [
    'no speech in credits, nor in what somebody spoke about',
    'Ana Roe reported from Corvin, and Tim Lee from Hale. Lena Marsh joked about the habit of changing boats. Kirel complained about the deficit for years.',
    [],
  ],
  [
    'no name in what opens a clause of time',
    'Shortly after her visit to the capital, several websites claimed that her fortune was large.',
    [{ who: 'websites', what: 'her fortune was large' }],
  ],
  [
    'the end of what is said where the reporter goes on with a clause or a verb of the speaker',
    'While Lena Marsh said the dam was safe, engineers have left the valley. Kirel promised to return the money but did not do so. Kirel called it a “paper dam”, and has toyed with the idea of leaving. Marsh said the lake is dead and has been so for years. When Marsh said: “We are going home today.”',
    [
      { who: 'Lena Marsh', what: 'the dam was safe' },
      { who: 'Kirel', what: 'return the money' },
      { who: 'Kirel', what: 'it a “paper dam”' },
      { who: 'Lena Marsh', what: 'the lake is dead and has been so for years' },
      { who: 'Lena Marsh', what: 'We are going home today' },
    ],
  ],
  [
    'a verb behind an apposition as that of somebody else, inside what is said',
    'Kirel said in his order that his envoy for trade, Howard Orr, had told him that “imports have grown to levels that once again threaten the lake.”',
    [
      {
        who: 'Kirel',
        what: 'his envoy for trade, Howard Orr, had told him that “imports have grown to levels that once again threaten the lake.”',
      },
    ],
  ],
  [
    'a pronoun for who was heard, rather than for who is named with a title and never speaks',
    'Former councillor Seab Moret said the lease was old. He said Mr Makam later sold it. Mr Makam then left the valley. “Four years have passed without any work,” he said.',
    [
      { who: 'Seab Moret', what: 'the lease was old' },
      { who: 'Seab Moret', what: 'Mr Makam later sold it' },
      { who: 'Seab Moret', what: 'Four years have passed without any work' },
    ],
  ],
  [
    'small roles behind a country cut short',
    'A former U.S. ambassador to Ukraine, Maria Jovan, said it was over. U.S. officials said the plane was lost.',
    [
      { who: 'Maria Jovan', what: 'it was over' },
      { who: 'U.S. officials', what: 'the plane was lost' },
    ],
  ],
  [
    'the words before a speaker behind whom only the occasion stands, though they open with one themselves',
    'After nearly nine years of hostile talks, the government plans to reverse its course on the lake, party officials said late Thursday. At least three farmers were hurt in Upper Corvin by the flood, the Arvanian army said in a statement. After the flood, Ana Roe said on Friday the dam would be closed.',
    [
      {
        who: 'party officials',
        what: 'After nearly nine years of hostile talks, the government plans to reverse its course on the lake',
      },
      { who: 'Arvanian army', what: 'At least three farmers were hurt in Upper Corvin by the flood' },
      { who: 'Ana Roe', what: 'the dam would be closed' },
    ],
  ],
  [
    'a clause that begins with its occasion, and none in a mere topic',
    'Lena Marsh added during the night Kirel opened the gates. Lena Marsh joked about the gates of the town.',
    [{ who: 'Lena Marsh', what: 'during the night Kirel opened the gates' }],
  ],
  [
    'no speech in participles that hang on no comma',
    'Marsh maps are better now, and sizes shrank while adding new features. Teams liked the Marsh letters but soon found a fault — writing systems were missing.',
    [],
  ],
  [
    'the speaker of a participle with a role in apposition',
    'Lena Marsh, the mayor of Corvin, defended the dam but dodged several questions, saying she would answer them later.',
    [{ who: 'Lena Marsh', what: 'she would answer them later' }],
  ],
  [
    'no leading in by the subject of a sentence in which others ask',
    'Renovating costs much, and the cost of Renovating has doubled. But Renovating raises one of the questions that owners ask: “How much is this going to cost us?”',
    [{ who: null, what: 'How much is this going to cost us?' }],
  ],
  [
    'the country, where its embassy has spoken before',
    'Arvania rests. Norway’s embassy said the road was closed. Norway said on Friday it would open the road again.',
    [
      { who: 'Norway’s embassy', what: 'the road was closed' },
      { who: 'Norway', what: 'it would open the road again' },
    ],
  ],
  [
    'an organisation by the head of its name, and by no other word of it',
    'The Royal College of Sailors (RCS) warned that storms would come. The Corvin Startup Fest said tickets were sold. The College urged boats to stay. The startup said it was ready. A Hale-based company opened a mine. The company said it was safe.',
    [
      { who: 'Royal College of Sailors (RCS)', what: 'storms would come' },
      { who: 'Corvin Startup Fest', what: 'tickets were sold' },
      { who: 'Royal College of Sailors (RCS)', what: 'boats to stay' },
      { who: 'startup', what: 'it was ready' },
      { who: 'company', what: 'it was safe' },
    ],
  ],
  [
    'of two ministries the one that was named last',
    'The Health Ministry of Kirel said wells were dry. The ministry warned that rivers would follow. The Farm Ministry of Kirel said rain was near. The ministry said fields were safe.',
    [
      { who: 'Health Ministry of Kirel', what: 'wells were dry' },
      { who: 'Health Ministry of Kirel', what: 'rivers would follow' },
      { who: 'Farm Ministry of Kirel', what: 'rain was near' },
      { who: 'Farm Ministry of Kirel', what: 'fields were safe' },
    ],
  ],
  [
    'a subject cut short with its verb',
    'Lena Marsh says that’s not the case. Lena Marsh said that Kirel’s boats had left.',
    [
      { who: 'Lena Marsh', what: 'that’s not the case' },
      { who: 'Lena Marsh', what: 'Kirel’s boats had left' },
    ],
  ],
  [
    'no apposition of a name and whoever speaks behind the clause',
    'Officers arrested Tom Kirel, police said. The flood killed two people, Lena Marsh said Sunday, marking the third such day.',
    [
      { who: 'police', what: 'Officers arrested Tom Kirel' },
      { who: 'Lena Marsh', what: 'The flood killed two people' },
    ],
  ],
  [
    'the words before a speaker who stays unnamed, and those behind',
    'A boat sank near Corvin, an official said on condition of anonymity because he was not authorized to speak. Two officials said on condition of anonymity the deal was near.',
    [
      { who: 'official', what: 'A boat sank near Corvin' },
      { who: 'officials', what: 'the deal was near' },
    ],
  ],
  [
    'whoever is brought in by name and age as the next pronoun',
    'Lena Marsh said it was over. Abu Hassan Orm, 44, agreed. “A general can harm the talks,” he told the crowd.',
    [
      { who: 'Lena Marsh', what: 'it was over' },
      { who: 'Abu Hassan Orm', what: 'A general can harm the talks' },
    ],
  ],
  [
    'some people somewhere as who speaks',
    'Some in Corvin welcomed the news of Kirel’s rise, saying they needed somebody strong.',
    [{ who: 'Some', what: 'they needed somebody strong' }],
  ],
  [
    'the whole of what one says about a name that another gives',
    'Arvania protested over what it called “unprovoked strikes” across the lake, the foreign ministry said.',
    [{ who: 'foreign ministry', what: 'Arvania protested over what it called “unprovoked strikes” across the lake' }],
  ],
  [
    'nobody else for a pronoun inside a relative clause',
    'Arvania must talk with the man who they say planned the raid and fled.',
    [{ who: null, what: 'planned the raid and fled' }],
  ],
  [
    'a verb and its adverb behind a promise, and no speech in a noun like a cue',
    'Arvania vowed to strike back for the raid on its port. Several Indian states hold drills as fears mount.',
    [{ who: 'Arvania', what: 'strike back for the raid on its port' }],
  ],
  [
    'whom an apposition parts from the verb of a second clause',
    'Experts suggested that the walls made the blaze spread, but Corvin’s mayor, Ana Roe, said the cause was unknown.',
    [
      { who: 'Experts', what: 'the walls made the blaze spread' },
      { who: 'Ana Roe', what: 'the cause was unknown' },
    ],
  ],
  [
    'no speech in what adds to something',
    'The state is investigating Acme, according to two people familiar with the matter, adding to a series of problems that have hurt it.',
    [{ who: 'people', what: 'The state is investigating Acme' }],
  ],
];

describe('who says what in English newspapers', () => {
  it.each(TABLE)('finds %s', (_title, text, expected) => {
    expect(whoSaysWhat(text, 'en', expected)).toEqual(expected);
  });
});

describe('who somebody is in English newspapers', () => {
  it.each([
    [
      'Corvin Department of Health public information officer Ana Roe said it was over.',
      'Ana Roe',
      'public information officer',
      'Corvin Department of Health',
    ],
    ['Lt. Col. Adam Vind said it was over.', 'Adam Vind', null, null],
    ['Republican Gov. Eric Holm said it was over.', 'Eric Holm', null, null],
    ['Indiana Gov. Eric Holm said it was over.', 'Eric Holm', null, 'Indiana'],
    ['Former ambassador to the Ukraine Maria Jovan said it was over.', 'Maria Jovan', 'Former ambassador', null],
    ['Despite Mr. Kirel, nothing moved. Mr. Kirel said it was over.', 'Kirel', null, null],
    ['A spokesman for the US military said it was over.', 'spokesman for the US military', 'spokesman', 'US military'],
    ["The mayor's office said it was over.", "mayor's office", null, null],
    ['According to Acme’s Monitored Deep Use, it was over.', 'Acme', null, null],
    ['“It was over,” said Corvin half back Ana Roe.', 'Ana Roe', 'half back', 'Corvin'],
    ['Ana Roe, one of the organisers, said it was over.', 'Ana Roe', 'one of the organisers', null],
    ['“It was over,” said Ana Roe, a night watchman.', 'Ana Roe', 'night watchman', null],
    ['“It was over,” said Ana Roe, the harbour master, on Monday.', 'Ana Roe', 'harbour master', null],
    ['Ana Roe, a retired beekeeper from Corvin, said it was over.', 'Ana Roe', 'retired beekeeper', null],
    ['Ana Roe, a welder who lives in Corvin, said it was over.', 'Ana Roe', 'welder', null],
    ['“It was over,” said Ana Roe, a reminder of the storm.', 'Ana Roe', null, null],
    ['“It was over,” said Ana Roe, a day after the vote.', 'Ana Roe', null, null],
    ['Booking insider Ana Bishop, from Hale, ran. Ana said it was over.', 'Ana Bishop', null, null],
    [
      'Manager at Acme Tours Laura Dunn, from Hale, ran. Laura said it was over.',
      'Laura Dunn',
      'Manager',
      'Acme Tours',
    ],
    ["Ana Roe, Acmes' executive director of grids, said it was over.", 'Ana Roe', 'executive director', 'Acmes'],
    [
      'If one analyst catches Acme chief executive Ana Roe asleep, run. Roe said it was over.',
      'Ana Roe',
      'chief executive',
      'Acme',
    ],
    ['Manager at Acme Tours Tessan Dunn, 42, ran. Tessan said it was over.', 'Tessan Dunn', 'Manager', 'Acme Tours'],
    ['It was over, the delegate in Corvin, Ana Holt, told journalists.', 'Ana Holt', 'delegate', 'Corvin'],
    ["The Potter's Times said it was over.", "Potter's Times", null, null],
    ["Corvin's Ana Roe said it was over.", 'Ana Roe', null, null],
    ['Economy Minister Ana Roe said it was over.', 'Ana Roe', 'Economy Minister', null],
    ["King's Counsel Ana Roe said it was over.", 'Ana Roe', 'Counsel', 'King'],
    ['At Dunmere Airport Anna Holt said it was over.', 'Anna Holt', null, null],
  ])('%s', (text, name, role, affiliation) => {
    const [source] = analyse(plainArticle(text, 'en')).sources;
    expect(source).toMatchObject({
      name,
      role: role && { text: role },
      affiliation: affiliation && { text: affiliation },
    });
  });
});
