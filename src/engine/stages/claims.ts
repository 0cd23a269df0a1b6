import type { Doc, Sentence } from '../document';
import { type Salience, salience, similarity } from '../salience';
import { type Run, runOf, spanOf } from '../text/runs';
import { overlaps } from '../text/spans';
import type { Claim, Quote, Source, Span } from '../types';
import { certaintyOf, isDenial } from './certainty';

type Found = { readonly quotes: readonly Quote[]; readonly sources: readonly Source[] };
/** Words that may make a claim, and the quotation they come from. */
type Statement = { readonly run: Run; readonly sentence: number; readonly quote: Quote | null };

/** More are not shown; a reader needs ten. */
const MOST = 20;
const SHORTEST = 4;

/**
 * The checkable statements of the article, best first: what is said in quotations (without the words of saying) and what the article
 * states itself, each with its claimant and how surely it is said.
 */
export function findClaims(doc: Doc, found: Found): Claim[] {
  const judged = salience(doc);
  const claims = statements(doc, found, judged).map(statement => toClaim(doc, found, judged, statement));
  return claims.sort((a, b) => b.score - a.score).slice(0, MOST);
}

function statements(doc: Doc, { quotes }: Found, judged: readonly Salience[]): Statement[] {
  return doc.sentences.flatMap((sentence, index) => {
    const own = quotes.flatMap(quote => quote.content.filter(span => overlaps(span, sentence.span)).map(span => ({ quote, span })));
    const parts = own.length
      ? own.map(({ quote, span }) => ({ quote, run: clip(runOf(doc.tokens, span), sentence) }))
      : judged[index]!.prose ? [{ quote: null, run: { first: sentence.first, last: sentence.last } }] : [];
    return parts
      .map(({ quote, run }) => ({ quote, sentence: index, run: bare(doc, run) }))
      .filter(({ run }) => run.last - run.first >= SHORTEST);
  });
}

const clip = (run: Run, sentence: Sentence): Run => ({
  first: Math.max(run.first, sentence.first),
  last: Math.min(run.last, sentence.last),
});

/** Without marks and punctuation around it. */
function bare(doc: Doc, { first, last }: Run): Run {
  const isWord = (i: number) => doc.tokens[i]!.kind === 'word' || doc.tokens[i]!.kind === 'number';
  let [from, to] = [first, last];
  while (from < to && !isWord(from)) from++;
  while (to > from && !isWord(to - 1)) to--;
  return { first: from, last: to };
}

function toClaim(doc: Doc, found: Found, judged: readonly Salience[], { run, sentence, quote }: Statement): Claim {
  const cue = quote?.cue && runOf(doc.tokens, quote.cue);
  const { certainty, cue: word } = cue && isDenial(doc, cue) ? { certainty: 'denied' as const, cue: quote!.cue } : certaintyOf(doc, run);
  return {
    span: spanOf(doc.tokens, run),
    claimant: quote?.speaker?.source ?? null,
    certainty,
    cue: word,
    score: judged[sentence]!.centrality,
  };
}
