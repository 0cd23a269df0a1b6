import { isDenial } from '../../certainty';
import type { Doc } from '../../document';
import { clauseAt, partAt } from '../../parts';
import { bare } from '../../text/bare';
import { findPhrase } from '../../text/find-phrases';
import { type Run, runOf } from '../../text/runs';
import { overlaps } from '../../text/spans';
import type { Quote, QuoteId, Source, Sourced, SourceId, Value } from '../../types';
import { type Found, valueAt } from './lines';
import type { Party, Scene } from './parties';

const MOST = 6;

/** What is no reaction: words of those who are bound by the agreement or made it, and words that tell what is in it. */
export type Inside = {
  readonly parties: readonly Party[];
  readonly signatories: readonly Value[];
  /** Sources that the article has its facts about the agreement from. */
  readonly informants: readonly (SourceId | null)[];
  readonly contents: readonly Value[];
};

/** What one quotation says in one line. */
type Piece = { readonly value: Value; readonly rank: number; readonly about: boolean };

/** What others say of the agreement (one statement each) and what they do about it. */
export function findReactions(doc: Doc, found: Found, scenes: readonly Scene[], inside: Inside): Sourced[] {
  const pieces = piecesOf(scenes);
  const spoken = new Set(scenes.filter(({ mentions }) => mentions.length).map(({ line }) => line.rank));
  const said = found.sources
    .filter(source => !isInsider(source, inside))
    .flatMap(({ id }) => {
      const quotes = found.quotes.filter(quote => quote.speaker?.source === id && !denies(doc, quote));
      const own = quotes.flatMap(quote => statement(pieces.get(quote.id) ?? [], spoken, inside) ?? []);
      const best = own.find(({ about }) => about) ?? own[0];
      return best ? [{ ...best.value, source: id }] : [];
    });
  const done = scenes
    .flatMap(scene => deed(doc, scene, inside))
    .filter(deed => !said.some(other => share(deed, other)));
  return [...said, ...done].slice(0, MOST);
}

const share = (a: Value, b: Value) => a.span !== null && b.span !== null && overlaps(a.span, b.span);

const denies = (doc: Doc, { cue }: Quote) => cue !== null && isDenial(doc, runOf(doc.tokens, cue));

function piecesOf(scenes: readonly Scene[]): ReadonlyMap<QuoteId, readonly Piece[]> {
  const pieces = new Map<QuoteId, Piece[]>();
  for (const { line, mentions } of scenes) {
    for (const { quote, ...part } of line.parts) {
      const run: Run | null = quote && line.rank > 0 ? bare(line.tokens, part) : null;
      if (!quote || !run) continue;
      const about = mentions.some(({ first }) => run.first <= first && first < run.last);
      const piece = { value: valueAt(line, run), rank: line.rank, about };
      pieces.set(quote.id, [...(pieces.get(quote.id) ?? []), piece]);
    }
  }
  return pieces;
}

function isInsider({ id, kind, name, role, affiliation }: Source, inside: Inside): boolean {
  if (kind === 'medium' || kind === 'document' || inside.informants.includes(id)) return true;
  const words = [name, role?.text, affiliation?.text].join(' ');
  const has = (part: string, whole: string) => ` ${whole} `.includes(` ${part} `);
  return (
    inside.parties.some(({ names }) => names.some(one => has(one, words))) ||
    inside.signatories.some(({ text }) => has(text, name) || has(name, text))
  );
}

/**
 * The sentence of a quotation that speaks of the agreement, else its first one if it names a party or follows a line on the agreement
 * (`spoken`: the ranks of those); null when it does neither, or tells what is in the agreement.
 */
function statement(pieces: readonly Piece[], spoken: ReadonlySet<number>, inside: Inside): Piece | null {
  const first = pieces[0];
  if (!first || pieces.some(({ value }) => inside.contents.some(content => share(value, content)))) return null;
  const names = [...inside.parties.flatMap(party => party.names), ...inside.signatories.map(({ text }) => text)];
  const isNear =
    spoken.has(first.rank - 1) || pieces.some(({ value }) => names.some(name => value.text.includes(name)));
  return pieces.find(({ about }) => about) ?? (isNear ? first : null);
}

/** "diawasi dengan ketat oleh AS": a verb of reacting beside a name that is none of the parties. */
function deed(doc: Doc, { line, entities }: Scene, { parties }: Inside): Sourced[] {
  if (line.rank === 0) return [];
  const verb = findPhrase(doc.pack.agreement.reacting, line.tokens, line);
  const part = verb && partAt(line.parts, verb.first);
  if (!part || part.quote) return [];
  const run = bare(line.tokens, clauseAt(line.tokens, part, verb.first));
  if (!run) return [];
  const bound = new Set(parties.map(({ key }) => key));
  const isOutsider = ({ kind, key, first, last }: Scene['entities'][number]) =>
    kind !== 'person' && first >= run.first && last <= run.last && !bound.has(key);
  return entities.some(isOutsider) ? [{ ...valueAt(line, run), source: null }] : [];
}
