import { certaintyOf, isDenial, type Judged } from '../certainty';
import type { Doc } from '../document';
import { type Part, partsOf } from '../parts';
import { isLeadTrusted, type Salience, salience, similarity, topicsOf } from '../salience';
import { bare } from '../text/bare';
import { findPhrase } from '../text/find-phrases';
import { indexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import { type Run, runOf, spanOf } from '../text/runs';
import { overlaps } from '../text/spans';
import type { Token } from '../text/tokens';
import type { Agreement, Claim, Quote, Source, Span } from '../types';

/** What the claims rest on. */
export type Found = {
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly agreement?: Agreement | null;
};

/** Words that make a statement, the quotation they stand in, their sentence. */
type Statement = { readonly run: Run; readonly quote: Quote | null; readonly sentence: number };
/** `repeats`: how much it says of what a claim shown before it says, from 0 to 1. */
type Candidate = { readonly claim: Claim; readonly topics: ReadonlySet<string>; repeats: number };

/** More are not shown; a reader needs ten. */
const MOST = 20;
/** Only the best by themselves are weighed against one another. */
const WEIGHED = 200;
/** Fewer words state nothing that can be checked. */
const SHORTEST = 4;
/** Both sides of a joint have so many words when it parts two statements. */
const SHORTEST_SIDE = 5;

/** Set by hand: what the article is about, its first sentences, what the agreement card shows, figures and names. */
const WEIGHT = {
  centrality: 1,
  position: 0.3,
  agreement: 0.4,
  reaction: 0.15,
  number: 0.1,
  name: 0.02,
  office: 0.05,
  reported: 0.15,
  opinion: -0.1,
  leaning: -0.05,
  redundancy: -0.4,
};
const MOST_NAMES = 5;

/**
 * The checkable statements of the article, best first, with score: what is said in quotations (without the words of saying) and what
 * the article states itself, each with its claimant and how surely it is said.
 */
export function findClaims(doc: Doc, found: Found): Claim[] {
  const judged = salience(doc);
  const ranks = new Map(judged.flatMap(({ prose }, i) => (prose ? [i] : [])).map((index, rank) => [index, rank]));
  const trust = isLeadTrusted(doc, judged) ? 1 : 0;
  const candidates = saidOnce(doc, statements(doc, found, judged)).map(statement => {
    const { centrality, title } = judged[statement.sentence]!;
    const certainty = certaintyIn(doc, statement);
    const place = (trust * WEIGHT.position) / Math.sqrt(1 + (ranks.get(statement.sentence) ?? doc.sentences.length));
    const score = WEIGHT.centrality * Math.max(centrality, title) + place + worth(doc, found, statement, certainty);
    const claim = {
      span: spanOf(doc.tokens, statement.run),
      claimant: statement.quote?.speaker?.source ?? null,
      ...certainty,
      score,
    };
    return { claim, topics: topicsOf(doc, doc.tokens.slice(statement.run.first, statement.run.last)), repeats: 0 };
  });
  return rank(candidates);
}

/** Pages repeat sentences: under a picture, in a pull-quote. What the same source says in the same words is one claim. */
function saidOnce(doc: Doc, given: readonly Statement[]): Statement[] {
  const known = new Map<string, Statement>();
  for (const statement of given) {
    const { run, quote } = statement;
    const words = doc.tokens.slice(run.first, run.last).map(({ lower }) => lower);
    const key = `${quote?.speaker?.source ?? ''} ${words.join(' ')}`;
    if (!known.has(key)) known.set(key, statement);
  }
  return [...known.values()];
}

/** What may be a claim: the quotations' words, sentence by sentence, and the article's own, parted where they state two things. */
function statements(doc: Doc, { quotes }: Found, judged: readonly Salience[]): Statement[] {
  const parts = partsOf(doc, quotes);
  return doc.sentences.flatMap((_, sentence) =>
    parts[sentence]!.filter(
      part =>
        (part.quote && !isRequest(doc, part.quote)) ||
        (!part.quote && judged[sentence]!.prose && standsAlone(doc, parts[sentence]!, part)),
    )
      .flatMap(part =>
        split(doc, part)
          .filter(run => !tellsWho(doc, run))
          .map(run => ({ run: trimmed(doc, run), quote: part.quote, sentence })),
      )
      .filter((one): one is Statement => one.run !== null && isStatement(doc, one.run)),
  );
}

/** What somebody is to do is nothing that is so. */
const isRequest = (doc: Doc, { type, cue }: Quote): boolean =>
  type !== 'direct' &&
  cue !== null &&
  matchPhrase(doc.pack.speech.cues.urge, doc.tokens, runOf(doc.tokens, cue).first) > 0;

/** The article's own words are a statement when the sentence holds no quotation, or when a clause ends before the words of saying. */
function standsAlone(doc: Doc, parts: readonly Part[], part: Part): boolean {
  if (parts.length === 1) return true;
  const joint = findPhrase(doc.pack.speech.clauseBreaks, doc.tokens, part);
  return joint !== null && joint.first - part.first > SHORTEST_SIDE && doc.tokens[joint.first - 1]!.text === ',';
}

/** Parts a run at semicolons and dashes, and at a comma with "and", "but", "while" between two long sides. */
function split(doc: Doc, part: Part): Run[] {
  const { clauseBreaks } = doc.pack.speech;
  const { and } = doc.pack.agreement;
  const runs: Run[] = [];
  let from = part.first;
  let comma = part.first;
  for (let i = part.first; i < part.last; i++) {
    const { text } = doc.tokens[i]!;
    const isComma = text === ',';
    const joins = isComma && (matchPhrase(clauseBreaks, doc.tokens, i + 1) || matchPhrase(and, doc.tokens, i + 1));
    const isLong = i - comma > SHORTEST_SIDE && part.last - i > SHORTEST_SIDE;
    if (isComma) comma = i;
    const parts = joins ? isClause(doc, { first: i + 1, last: part.last }) : /^[;—]$/.test(text);
    if (!isLong || !parts) continue;
    runs.push({ first: from, last: i });
    from = i + 1;
  }
  return [...runs, { first: from, last: part.last }];
}

/**
 * A clause of its own has a verb, where the form of a word tells so, and a subject before it: a verb that comes first shares the subject of
 * the clause before it, and one behind a relative pronoun says no more than who or what is meant.
 */
function isClause({ tokens, pack }: Doc, { first, last }: Run): boolean {
  const { verbShape, relatives, clauseBreaks } = pack.speech;
  if (!verbShape) return true;
  const joint = Math.max(...[clauseBreaks, pack.agreement.and].map(set => matchPhrase(set, tokens, first, last)));
  const isShaped = ({ lower, capital }: Token) => !capital && verbShape.test(lower) && !pack.people.roles.has(lower);
  const isVerb = (token: Token) => pack.summary.predicates.has(token.lower) || isShaped(token);
  const start = first + joint;
  return (
    !isShaped(tokens[start]!) &&
    indexWhere(start, last, k => isVerb(tokens[k]!) && !relatives.has(tokens[k - 1]!.lower)) >= 0
  );
}

/** Without punctuation around it and without a connective at its beginning ("Namun, …", "but …"). */
function trimmed(doc: Doc, run: Run): Run | null {
  const kept = bare(doc.tokens, run);
  if (!kept) return null;
  const lists = [doc.pack.speech.connectives, doc.pack.speech.clauseBreaks, doc.pack.agreement.and];
  const length = Math.max(...lists.map(list => matchPhrase(list, doc.tokens, kept.first, kept.last)));
  return length ? bare(doc.tokens, { first: kept.first + length, last: kept.last }) : kept;
}

/** So many words may stand between "hal itu" and the verb that says who said it. */
const POINTED = 3;

/** *Hal itu disampaikan X seusai rapat*: who said it, and not what. */
function tellsWho({ tokens, pack }: Doc, run: Run): boolean {
  const { cues, pointers } = pack.speech;
  const { first, last } = bare(tokens, run) ?? run;
  const pointed = matchPhrase(pointers, tokens, first, last);
  const verb = { first: first + pointed, last: Math.min(last, first + pointed + POINTED) };
  return pointed > 0 && findPhrase(cues.passive, tokens, verb) !== null;
}

function isStatement(doc: Doc, { first, last }: Run): boolean {
  if (matchPhrase(doc.pack.summary.wishes, doc.tokens, first, last)) return false;
  const words = doc.tokens.slice(first, last).filter(({ kind }) => kind === 'word' || kind === 'number').length;
  return words >= SHORTEST && doc.tokens[last]?.text !== '?';
}

function certaintyIn(doc: Doc, { run, quote }: Statement): Judged {
  if (quote?.cue && isDenial(doc, runOf(doc.tokens, quote.cue))) return { certainty: 'denied', cue: quote.cue };
  return certaintyOf(doc, run);
}

/** What speaks for a statement beside its sentence: what it tells of the agreement, figures, names, an office; against it: opinion. */
function worth(doc: Doc, found: Found, { run, quote, sentence }: Statement, { certainty }: Judged): number {
  const tokens = doc.tokens.slice(run.first, run.last);
  const speaker = quote?.speaker && found.sources.find(({ id }) => id === quote.speaker!.source);
  const { opinion, leaning } = doc.pack.summary;
  const names = tokens.filter(({ capital }) => capital).length;
  return (
    onAgreement(found.agreement ?? null, spanOf(doc.tokens, run)) +
    (tokens.some(({ kind }) => kind === 'number') ? WEIGHT.number : 0) +
    WEIGHT.name * Math.min(MOST_NAMES, names) +
    (speaker?.role ? WEIGHT.office : 0) +
    (certainty === 'unconfirmed' || certainty === 'unknown' || certainty === 'denied' ? WEIGHT.reported : 0) +
    (findPhrase(opinion, doc.tokens, run) ? WEIGHT.opinion : 0) +
    (matchPhrase(leaning, doc.tokens, doc.sentences[sentence]!.first) ? WEIGHT.leaning : 0)
  );
}

function onAgreement(agreement: Agreement | null, span: Span): number {
  if (!agreement) return 0;
  const { status, date, terms, unknown, describedAs, reactions } = agreement;
  const holds = (value: { readonly span: Span | null } | null) => value?.span && overlaps(value.span, span);
  if ([status, date, ...terms, ...unknown, ...describedAs].some(holds)) return WEIGHT.agreement;
  return reactions.some(holds) ? WEIGHT.reaction : 0;
}

/** The best first, each held against those before it that say much the same (MMR, Carbonell & Goldstein 1998). */
function rank(candidates: readonly Candidate[]): Claim[] {
  const left = [...candidates].sort((a, b) => b.claim.score - a.claim.score).slice(0, WEIGHED);
  const ranked: Claim[] = [];
  const gain = ({ claim, repeats }: Candidate) => claim.score + WEIGHT.redundancy * repeats;
  while (ranked.length < MOST && left.length) {
    const best = left.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    ranked.push({ ...best.claim, score: gain(best) });
    for (const one of left) one.repeats = Math.max(one.repeats, similarity(one.topics, best.topics));
  }
  return ranked;
}
