import { isDenial } from '../../certainty';
import type { Doc } from '../../document';
import { clauseAt, partAt } from '../../parts';
import { bare } from '../../text/bare';
import { findPhrase } from '../../text/find-phrases';
import { type Run, runOf, spanOf } from '../../text/runs';
import { overlaps } from '../../text/spans';
import type { Quote, Source, Sourced, SourceId, Value } from '../../types';
import { type Found, valueAt } from './lines';
import type { Party, Scene } from './parties';

const MOST = 6;

/** Those who are bound by the agreement or made it: what they say is no reaction. */
export type Insiders = {
  readonly parties: readonly Party[];
  readonly signatories: readonly Value[];
  /** Sources that the article has its facts about the agreement from. */
  readonly informants: readonly (SourceId | null)[];
};

/** What others say of the agreement (one statement each) and what they do about it. */
export function findReactions(doc: Doc, found: Found, scenes: readonly Scene[], insiders: Insiders): Sourced[] {
  const outside = found.sources.filter(source => !isInsider(source, insiders));
  const said = outside.flatMap(source => {
    const own = found.quotes
      .filter(({ speaker, cue }) => speaker?.source === source.id && !(cue && isDenial(doc, runOf(doc.tokens, cue))))
      .flatMap(quote => statement(quote, scenes, insiders) ?? []);
    const best = own.find(({ about }) => about) ?? own[0];
    return best ? [{ ...valueAt(best.scene.line, best), source: source.id }] : [];
  });
  const done = scenes
    .flatMap(scene => deed(doc, scene, insiders))
    .filter(({ span }) => !said.some(other => span && other.span && overlaps(span, other.span)));
  return [...said, ...done].slice(0, MOST);
}

function isInsider(
  { id, kind, name, role, affiliation }: Source,
  { parties, signatories, informants }: Insiders,
): boolean {
  if (kind === 'medium' || kind === 'document' || informants.includes(id)) return true;
  const words = [name, role?.text, affiliation?.text].join(' ');
  const has = (part: string, whole: string) => ` ${whole} `.includes(` ${part} `);
  return (
    parties.some(({ names }) => names.some(one => has(one, words))) ||
    signatories.some(({ text }) => has(text, name) || has(name, text))
  );
}

type Statement = Run & { readonly scene: Scene; readonly about: boolean };

/** The sentence of a quotation that speaks of the agreement, else its first if it names a party; null when it does neither. */
function statement({ content }: Quote, scenes: readonly Scene[], { parties, signatories }: Insiders): Statement | null {
  const pieces = scenes.flatMap(scene =>
    scene.line.isTitle || scene.line.rank === 0
      ? []
      : content.flatMap(span => {
          const run = runOf(scene.line.tokens, span);
          const kept = { first: Math.max(run.first, scene.line.first), last: Math.min(run.last, scene.line.last) };
          const piece = kept.first < kept.last ? bare(scene.line.tokens, kept) : null;
          if (!piece) return [];
          return [
            { ...piece, scene, about: scene.mentions.some(({ first }) => piece.first <= first && first < piece.last) },
          ];
        }),
  );
  const first = pieces[0];
  if (!first) return null;
  const names = [...parties.flatMap(party => party.names), ...signatories.map(({ text }) => text)];
  const namesParty = ({ scene: { line }, ...run }: Statement) => {
    const text = line.text.slice(...spanOf(line.tokens, run));
    return names.some(name => text.includes(name));
  };
  const follows = scenes.some(({ line, mentions }) => line.rank === first.scene.line.rank - 1 && mentions.length > 0);
  return pieces.find(({ about }) => about) ?? (follows || pieces.some(namesParty) ? first : null);
}

/** "diawasi dengan ketat oleh AS": a verb of reacting beside a name that is none of the parties. */
function deed(doc: Doc, { line, entities }: Scene, { parties }: Insiders): Sourced[] {
  if (line.rank === 0) return [];
  const verb = findPhrase(doc.pack.agreement.reacting, line.tokens, line);
  const part = verb && partAt(line.parts, verb.first);
  if (!part || part.quote) return [];
  const run = bare(line.tokens, clauseAt(line.tokens, part, verb.first));
  if (!run) return [];
  const bound = new Set(parties.map(({ key }) => key));
  const outsiders = entities.filter(
    ({ kind, first, last }) => kind !== 'person' && first >= run.first && last <= run.last,
  );
  const outside = outsiders.some(entity => !bound.has(entity.key));
  return outside ? [{ ...valueAt(line, run), source: null }] : [];
}
