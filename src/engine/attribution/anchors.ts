import { matchPhrase } from '../text/phrase-index';
import { according, afterNoun } from './according';
import type { Anchor } from './anchor';
import type { Cue } from './cues';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { phraseAt } from './noun-phrases';
import { nounOfSaying } from './nouns';
import { passive } from './passives';
import { hasReport } from './topics';
import { verb } from './verbs';

/** The cues of a frame that do introduce speech, each with its speaker. */
export function findAnchors(frame: Frame, cues: readonly Cue[], lexicon: Lexicon): Anchor[] {
  const anchors: Anchor[] = [];
  for (const cue of cues) {
    const outer = anchors.at(-1);
    if (outer && cue.first < outer.to) continue;
    const found = anchorOf(frame, cue, outer, lexicon);
    // "Menurut X, warga sudah ia imbau": inside what X says
    if (!found || (outer && found.rule === 'fronted')) continue;
    const anchor = cited(frame, found, lexicon);
    // "…, over what it called “a raid” on the lake, the ministry said": the whole is the ministry's
    if (anchor.side === 'before' && outer && isNaming(frame, outer, lexicon)) anchors.pop();
    else if (anchor.rule === 'closes-sentence') anchors.pop();
    if (!isNested(frame, anchor, outer, lexicon)) anchors.push(anchor);
    else if (
      outer?.phrase?.kind === 'medium' &&
      anchor.source === 'phrase' &&
      anchor.phrase?.how !== 'pronoun' &&
      anchor.from - outer.to <= 3
    ) {
      anchors[anchors.length - 1] = {
        ...anchor,
        relay: outer.phrase,
        from: outer.from,
        rule: 'reported-by-medium',
      };
    }
  }
  if (anchors.length > 0) return anchors;
  const said = cues.find(cue => cue.kind === 'passive');
  const anchor = said ? passive(frame, said, lexicon) : null;
  return anchor ? [anchor] : [];
}

/** *what it called “a raid”*: a name inside the clause of another. */
const isNaming = ({ pieces }: Frame, { cue, from }: Anchor, { pack: { speech } }: Lexicon): boolean =>
  cue.kind === 'call' && speech.fusedRelatives.has(pieces[from - 1]?.lower ?? '');

/** *Reuters reported, citing the ministry, that …*: the medium passes on what another says. */
function cited(frame: Frame, anchor: Anchor, lexicon: Lexicon): Anchor {
  const { pieces } = frame;
  const at = anchor.to + (pieces[anchor.to]?.text === ',' ? 1 : 0);
  const words = anchor.phrase?.kind === 'medium' ? matchPhrase(lexicon.pack.speech.citing, pieces, at) : 0;
  const phrase = words ? phraseAt(frame, at + words, pieces.length, lexicon) : null;
  return phrase ? { ...anchor, phrase, relay: anchor.phrase, to: phrase.last, rule: 'cited-by-medium' } : anchor;
}

function anchorOf(frame: Frame, cue: Cue, previous: Anchor | undefined, lexicon: Lexicon): Anchor | null {
  switch (cue.kind) {
    case 'after':
      return afterNoun(frame, cue, lexicon);
    case 'according':
    case 'data':
      return according(frame, cue, lexicon);
    case 'relay':
      return citedSource(frame, cue, lexicon);
    case 'noun':
      return nounOfSaying(frame, cue, lexicon);
    case 'passive':
      return null;
    case 'topic':
    case 'quoted':
      return hasReport(frame, cue, lexicon) ? verb(frame, cue, previous, lexicon) : null;
    default:
      return verb(frame, cue, previous, lexicon);
  }
}

/** *mengutip laporan ICW, …*: a word of relays that also cites others; of those who are no medium the words are their own. */
function citedSource(frame: Frame, cue: Cue, lexicon: Lexicon): Anchor | null {
  if (matchPhrase(lexicon.pack.speech.cues.according, frame.pieces, cue.first) === 0) return null;
  const anchor = according(frame, cue, lexicon);
  return anchor?.phrase && anchor.phrase.kind !== 'medium' && anchor.phrase.how === 'named' ? anchor : null;
}

/** Inside what the anchor before it reports ("X said that Y had said …"): the outer one stands, contents never overlap. */
function isNested(frame: Frame, anchor: Anchor, previous: Anchor | undefined, lexicon: Lexicon): boolean {
  if (previous?.side !== 'behind' || anchor.source === 'coordinated') return false;
  const joint = frame.pieces[anchor.from - 1];
  if (!joint || anchor.from === previous.to) return true;
  const { speech, people } = lexicon.pack;
  if (speech.relatives.has(joint.lower) && frame.pieces[anchor.from - 2]?.text === ',') return false;
  // "When Marsh said so, the minister replied that …": the main clause
  const opener = frame.pieces[previous.from - 1]?.lower ?? '';
  if (joint.text === ',' && anchor.source === 'phrase' && speech.subordinators.has(opener)) return false;
  if (joint.marked || joint.text === ';' || speech.clauseBreaks.has(joint.lower)) return false;
  if (people.and.has(joint.lower) || speech.connectives.has(joint.lower))
    return frame.pieces[anchor.from - 2]?.text !== ',' && !anchor.phrase;
  return joint.text !== ',' || anchor.side === 'behind';
}
