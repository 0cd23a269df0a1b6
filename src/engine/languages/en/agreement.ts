import { type AgreementWords, phrases } from '../pack';

export const agreement: AgreementWords = {
  nouns: {
    treaty: phrases('treaty, treaties, convention on, accord, accords, protocol'),
    pact: phrases(
      'pact, pacts, defence agreement, defense agreement, military alliance, security agreement, defence pact, defense pact',
    ),
    ceasefire: phrases(`
      ceasefire, cease-fire, truce, armistice, peace deal, peace agreement, peace accord, peace accords, peace treaty, cessation of hostilities
    `),
    trade: phrases(`
      trade deal, trade agreement, trade pact, free trade agreement, free trade area, free trade bloc, free trade zone, tariff deal
      customs union
    `),
    loan: phrases(
      'loan agreement, loan deal, soft loan, credit line, credit agreement, bailout, bail-out, financing agreement, loan package',
    ),
    merger: phrases('merger, acquisition, takeover, buyout, joint venture, acquire, acquires, acquired'),
    memorandum: phrases(
      'memorandum, memorandum of understanding, mou, letter of intent, joint declaration, joint communique',
    ),
    other: phrases('agreement, agreements, deal, deals, settlement'),
  },
  signedNouns: phrases('contract, contracts, partnership, cooperation, declaration, charter, documents'),
  kindWords: {
    treaty: phrases('partnership, border, extradition, friendship, climate, nuclear, arms'),
    pact: phrases('defence, defense, security, military, alliance'),
    ceasefire: phrases('peace, truce, hostage, hostilities'),
    trade: phrases('trade, tariff, tariffs, customs, export, exports'),
    loan: phrases('loan, loans, credit, bailout, aid, grant, debt, lending'),
    merger: phrases('merger, takeover, acquisition, stake, shares, selling, sell, sale, buy, buying, purchase'),
    memorandum: phrases('understanding'),
  },
  otherSenses: phrases(`
    good deal, great deal, big deal, deal with, deals with, dealt with, deal of, in agreement, settlements, a deal more, raw deal, pay settlement
    record deal, year deal, year contract, new deal
  `),
  headFirst: false,
  relatives: phrases('which, that, who'),
  nameEnds: phrases(`
    the, a, an, this, that, these, those, their, its, his, her, our, your, my, any, some, no, of, to, in, on, at, by, for, from, with, and, or
    but, as, is, was, were, are, be, been, has, have, had, will, would, sign, signed, signs, signing, announce, announced, announces, reach
    reached, reaches, agree, agreed, strike, struck, seek, seeks, seeking, join, joined, joins, joining, broke, break, into, over, under
    between, after, before, during, despite, about, against, not, when, if, until, since, also, such, said, says, made, make, makes, reject
    rejected, rejects, accept, accepted, ratified, ratify, violate, violated, negotiate, negotiated, signatory, which, who, honour, honor
    declared, declares, observe, observes, complete, completed, latest, back, backed, finalise, finalised, finalize, finalized, us, every
    completes
  `),
  nameEndForm: null,
  acts: {
    signed: phrases('signed, sign, signs, signing, signings, inked, co-signed, put their names to'),
    agreed: phrases(`
      agreed, agree, agrees, announced, announce, announces, reached, reaches, struck, concluded, clinched, accepted, approved, sealed
      made, acquires, acquired, join, joins, joined, adopted, brokered, backed
    `),
    negotiating: phrases(`
      negotiating, negotiate, negotiated, negotiations, negotiation, talks, in talks, discussing, discussions, brokering, hammering out
    `),
    planned: phrases(
      'plans, planned, planning, intends, intend, proposed, proposes, proposal, due to sign, set to sign, hopes, offered',
    ),
    ratified: phrases('ratified, ratify, ratifies, ratification, ratifying'),
    'in-force': phrases(`
      came into force, comes into force, entered into force, took effect, takes effect, in force, in effect, began, begins, begun, observe
      observed, observing, violated, violating, violation, violations, went into effect, held, holding, started
    `),
    suspended: phrases(
      'suspended, suspend, suspends, suspending, suspension, froze, frozen, postponed, delayed, on hold',
    ),
    ended: phrases(`
      ended, ends, ending, expired, expires, collapsed, collapses, terminated, cancelled, canceled, scrapped, withdrew from, withdraw from
      withdrawn from, pulled out, pulls out, abandoned, broke down, torn up
    `),
    rejected: phrases(
      'rejected, reject, rejects, rejecting, refused, refuses, turned down, voted down, blocked, vetoed',
    ),
  },
  under: phrases('under the terms of, under, as part of'),
  signings: phrases('signing, signings'),
  future: phrases('will, would, to, shall, plans, intends, due, set, soon, hopes, may, could, expected'),
  negations: phrases("not, never, no, without, yet, didn't, hasn't, haven't, won't, failed"),
  countries: {
    US: 'US',
    'U.S': 'US',
    USA: 'US',
    America: 'US',
    American: 'US',
    UK: 'GB',
    'U.K': 'GB',
    Britain: 'GB',
    British: 'GB',
    Russian: 'RU',
    Chinese: 'CN',
    French: 'FR',
    German: 'DE',
    Italian: 'IT',
    Spanish: 'ES',
    Japanese: 'JP',
    Indonesian: 'ID',
    Indian: 'IN',
    Pakistani: 'PK',
    Israeli: 'IL',
    Palestinian: 'PS',
    Palestine: 'PS',
    Iranian: 'IR',
    Iraqi: 'IQ',
    Syrian: 'SY',
    Syria: 'SY',
    Turkish: 'TR',
    Turkey: 'TR',
    Greek: 'GR',
    Polish: 'PL',
    Ukrainian: 'UA',
    Egyptian: 'EG',
    Saudi: 'SA',
    Jordanian: 'JO',
    Lebanese: 'LB',
    Libyan: 'LY',
    Sudanese: 'SD',
    'North Korean': 'KP',
    'South Korean': 'KR',
    'North Korea': 'KP',
    'South Korea': 'KR',
    Australian: 'AU',
    Canadian: 'CA',
    Mexican: 'MX',
    Brazilian: 'BR',
    Argentine: 'AR',
    Chilean: 'CL',
    Cuban: 'CU',
    Colombian: 'CO',
    Venezuelan: 'VE',
    Vietnamese: 'VN',
    Thai: 'TH',
    Malaysian: 'MY',
    Philippine: 'PH',
    Filipino: 'PH',
    Singaporean: 'SG',
    Cambodian: 'KH',
    Burmese: 'MM',
    Burma: 'MM',
    Nigerian: 'NG',
    Kenyan: 'KE',
    Ethiopian: 'ET',
    Rwandan: 'RW',
    Congolese: 'CD',
    Algerian: 'DZ',
    Moroccan: 'MA',
    Tunisian: 'TN',
    Afghan: 'AF',
    Serbian: 'RS',
    Croatian: 'HR',
    Hungarian: 'HU',
    Romanian: 'RO',
    Bulgarian: 'BG',
    Czech: 'CZ',
    Swedish: 'SE',
    Norwegian: 'NO',
    Danish: 'DK',
    Finnish: 'FI',
    Dutch: 'NL',
    Belgian: 'BE',
    Swiss: 'CH',
    Austrian: 'AT',
    Portuguese: 'PT',
    Irish: 'IE',
    Georgian: 'GE',
    Armenian: 'AM',
    Azerbaijani: 'AZ',
    Kazakh: 'KZ',
    Taiwanese: 'TW',
    Yemeni: 'YE',
    'Ivory Coast': 'CI',
    Macedonia: 'MK',
  },
  groups: phrases(`
    rebels, rebel groups, rebel group, insurgents, separatists, militants, opposition groups, member states, armed groups, the unions, unions
    militias, guerrillas
  `),
  background: phrases('amid, since'),
  and: phrases('and'),
  beforeParty: phrases('between, with, both, by'),
  receiver: phrases('to'),
  placeAfter: phrases('in, at'),
  days: [
    { words: phrases('today'), offset: 0 },
    { words: phrases('yesterday'), offset: -1 },
    { words: phrases('tomorrow'), offset: 1 },
  ],
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  contents: phrases(`
    covers, cover, covered, covering, includes, include, provides, provides for, provide for, seeks to, aims to, will cover, will include
    would include, states that, says that, stipulates that, involves, consists of
  `),
  provisions: phrases(`
    requires, require, will require, would require, allows, allow, will allow, would allow, calls for, called for, commits, obliges
    obligates, sets, sets out, establishes, creates, removes, cuts, lowers, raises, eliminates, bans, limits, guarantees, gives, grants
    will give, would give, ensures, extends, ends, opens, halts, frees, abolishes, caps
  `),
  transfers: phrases(`
    acquire, acquires, acquired, acquiring, buy, buys, bought, buying, take over, takes over, took over, purchase, purchases, lend, lends
    to sell, sells, sold, acquisition of, takeover of, purchase of
  `),
  undertakings: phrases(`
    agreed to, agree to, agrees to, agreed that, agree that, agreed on, pledged to, promised to, committed to, undertakes to, undertook to
    takes over, will take over, continues to, would remain, will remain, will continue to, must stop, will stop, obliged to, will pay, would pay, will receive, would receive, will withdraw, would withdraw, will release, would release
    will send, will invest, will buy, will open, will halt, would halt, will lift, would lift
  `),
  promised: phrases('will, shall'),
  worth: phrases('worth, valued at, price, at a cost of, totalling, totaling'),
  units: phrases(`
    dollar, dollars, euro, euros, pound, pounds, yen, yuan, won, percent, per, years, year, months, month, days, day, weeks, week, million
    billion, trillion, tonnes, tons, barrels, stores, employees, people
  `),
  describing: phrases(`
    called, calls, call, calling, described, describes, describe, describing, hailed, hails, hailing, dubbed, labelled, labeled, praised
    denounced, dismissed, branded, comparable, regards, regarded
  `),
  as: phrases('as'),
  copulas: phrases('is, was, are, were, marks, represents, will be, would be, constitutes'),
  open: phrases(`
    did not disclose, did not publish, have not published, has not published, not been published, not published, not disclosed, undisclosed
    not been disclosed, not made public, not been made public, not been released, not released, no details, few details, not reveal
    not revealed, not been revealed, haven't yet agreed, have not yet agreed, not yet agreed, not yet been agreed, has to approve
    have to approve, must approve, needs approval, need to approve, subject to approval, subject to regulatory, awaiting approval
    await approval, pending approval, still needs, expect a decision, yet to be decided, yet to be agreed, yet to be signed, not yet signed
    remains to be, still to be, declined to give, declined to disclose, did not say, did not specify, did not give, not specified
    kept secret, remain secret, remains secret, not yet been, has yet to, have yet to
  `),
  reacting: phrases(`
    condemned, condemns, condemn, welcomed, welcomes, welcome, criticised, criticized, criticises, criticizes, protested, urged, warned, warns
    praised, hailed, opposed, opposes, denounced, deplored, concerned, concern, expressed concern, supported, slammed, vowed, applauded
  `),
};
