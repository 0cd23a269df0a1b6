import { indexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import { type Anchor, anchor } from './anchor';
import type { Cue } from './cues';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { namedBy } from './naming';
import { isNoun, isReduced } from './noun-cues';
import { documentBefore } from './passives';
import type { Phrase } from './phrase';
import { sideOf } from './sides';
import { skipAdverbs, speakerAt, speakerEnd } from './speaker-after';
import { type Subject, subjectBefore } from './subjects';

/** A verb of saying: *X said …*, *…, X said*, *…, said X*, *…, adding …*. */
export function verb(frame: Frame, cue: Cue, previous: Anchor | undefined, lexicon: Lexicon): Anchor | null {
  const { pieces } = frame;
  const from = previous ? previous.to : 0;
  const before = pieces[cue.first - 1];
  const subject = subjectBefore(frame, from, cue.first, lexicon);
  if (subject.negated) return documentClause(frame, cue, lexicon);
  // "Ana Roe reported from Corvin": a line of credits
  if (matchPhrase(lexicon.pack.people.authorship, pieces, cue.first)) return null;
  const named = namedBy(frame, cue, lexicon);
  if (named) return named;
  if (isNoun(frame, cue, subject, lexicon) || isReduced(frame, cue, subject, lexicon)) return null;
  if (subject.passive && !lexicon.pack.speech.progressiveShape?.test(pieces[cue.last - 1]!.lower))
    return byAgent(frame, cue, subject.at, lexicon);
  const behindWords = before !== undefined && (before.marked !== undefined || (before.text === ',' && cue.first > 1));
  if (behindWords && !subject.adjacent && !lexicon.pack.speech.complementizers.has(pieces[cue.last]?.lower ?? '')) {
    const phrase = speakerAt(frame, skipAdverbs(frame, cue.last, lexicon), pieces.length, lexicon);
    const progressive = lexicon.pack.speech.progressiveShape?.test(pieces[cue.first]!.lower);
    const participle = (previous !== undefined || progressive) && !before.marked;
    if (
      phrase &&
      !participle &&
      (before.marked || !subject.phrase || isInverted(frame, cue, subject, phrase, lexicon))
    ) {
      return anchor({
        cue,
        side: 'before',
        phrase,
        source: 'phrase',
        to: speakerEnd(frame, phrase, lexicon),
        rule: 'cue-speaker',
        confidence: 0.95,
      });
    }
  }
  if (!subject.phrase || (previous && !subject.adjacent && !opensOwnClause(frame, subject, lexicon)))
    return coordinated(frame, cue, subject.edge, previous, lexicon);
  if (lexicon.pack.certainty.conditions.has(pieces[subject.at - 1]?.lower ?? '')) return null;
  const aside = asideEnd(frame, subject.at, cue.last, lexicon);
  const at = isAside(frame, subject.at, lexicon) ? subject.at - 1 : subject.at;
  const whole = previous !== undefined && closesWhole(frame, previous, subject, aside, lexicon);
  const side = whole ? 'before' : sideOf(frame, [from, at], [aside, pieces.length], cue, lexicon);
  return anchor({
    cue,
    side,
    phrase: subject.phrase,
    also: subject.also,
    source: 'phrase',
    from: at,
    to: aside,
    rule: whole ? 'closes-sentence' : 'speaker-cue',
    confidence:
      (subject.adjacent ? 0.92 : 0.8) -
      (subject.phrase.how === 'role' ? 0.07 : 0) -
      (subject.phrase.doubtful ? 0.2 : 0),
  });
}

/** *People reported noises, the mayor said*: nothing but speaker and cue behind the comma that ends a sentence in which another is reported. */
function closesWhole(
  { pieces }: Frame,
  { side, from }: Anchor,
  { at, adjacent, phrase }: Subject,
  end: number,
  { pack }: Lexicon,
): boolean {
  const closes =
    adjacent && pieces[at - 1]?.text === ',' && !pieces.slice(end).some(({ kind }) => kind !== 'punctuation');
  const quotes = pieces.slice(from).some(({ marked }) => marked !== undefined);
  return closes && !quotes && side === 'behind' && phrase?.kind !== 'medium' && !pack.people.roleFirst;
}

/** *…, but the mayor, Ana Roe, said*: behind a word that joins clauses, a name that an apposition parts from its verb. */
function opensOwnClause(
  { pieces }: Frame,
  { phrase, at, edge }: Subject,
  { pack: { people, speech } }: Lexicon,
): boolean {
  const joint = pieces[at - 1]?.lower ?? '';
  const closed = phrase?.how === 'named' && pieces[phrase.last]?.text === ',' && phrase.last + 1 === edge;
  return closed && !people.roleFirst && (speech.clauseBreaks.has(joint) || people.and.has(joint));
}

/** *…, as a memo put it*: behind the words, the word before the speaker that makes an aside of both. */
const isAside = ({ pieces }: Frame, at: number, { pack: { speech } }: Lexicon): boolean =>
  speech.namers.has(pieces[at - 1]?.lower ?? '') &&
  (pieces[at - 2]?.marked !== undefined || pieces[at - 2]?.text === ',');

/** When and where something was said takes at most so many pieces inside a clause. */
const ASIDE = 7;

/** *The crew, Marsh said on Friday, was safe*: the comma that closes an aside in a clause; else behind the cue. */
function asideEnd({ pieces }: Frame, at: number, last: number, { pack: { speech } }: Lexicon): number {
  const opened = pieces[at - 1]?.text === ',' && at > 1;
  if (!opened || !speech.adjuncts.has(pieces[last]?.lower ?? '')) return last;
  const comma = indexWhere(last, Math.min(pieces.length, last + ASIDE), k => pieces[k]!.text === ',');
  return comma > 0 && speech.finiteVerbs.has(pieces[comma + 1]?.lower ?? '') ? comma : last;
}

/** *Women do most of the work, said Ana Reyl, a teacher*: a clause before the cue, and nothing but its speaker behind it. */
function isInverted({ pieces }: Frame, cue: Cue, subject: Subject, phrase: Phrase, lexicon: Lexicon): boolean {
  const close = pieces[phrase.last];
  const closed = !close || close.text === ',' || close.text === '.' || lexicon.pack.speech.adjuncts.has(close.lower);
  const apposed = pieces[subject.phrase?.last ?? 0]?.text === ',' && subject.phrase!.last < cue.first - 1;
  return !lexicon.pack.people.roleFirst && closed && !apposed && cue.kind === 'say' && phrase.how === 'named';
}

/** "Pasal 5, yang menyatakan bahwa …": the document before the relative clause says it. */
function documentClause(frame: Frame, cue: Cue, lexicon: Lexicon): Anchor | null {
  const { relatives, complementizers } = lexicon.pack.speech;
  const joint = cue.first - 1;
  const isClause =
    relatives.has(frame.pieces[joint]?.lower ?? '') && complementizers.has(frame.pieces[cue.last]?.lower ?? '');
  const phrase = isClause ? documentBefore(frame, joint, lexicon) : null;
  if (!phrase) return null;
  return anchor({
    cue,
    side: 'behind',
    phrase,
    source: 'phrase',
    from: phrase.first,
    rule: 'in-document',
    confidence: 0.75,
  });
}

/** *he was told by X that …*: the agent speaks; a passive without one names nobody. */
function byAgent(frame: Frame, cue: Cue, from: number, lexicon: Lexicon): Anchor | null {
  // "as it is called by X, …": a name without marks is nobody's words
  if (cue.kind === 'call') return null;
  if (!lexicon.pack.speech.agentMarkers.has(frame.pieces[cue.last]?.lower ?? '')) return null;
  const phrase = speakerAt(frame, cue.last + 1, frame.pieces.length, lexicon);
  if (!phrase) return null;
  return anchor({
    cue,
    side: 'behind',
    phrase,
    source: 'phrase',
    from,
    to: phrase.last,
    rule: 'passive-agent',
    confidence: 0.8,
  });
}

function coordinated(
  frame: Frame,
  cue: Cue,
  at: number,
  previous: Anchor | undefined,
  lexicon: Lexicon,
): Anchor | null {
  if (!previous) return null;
  const { speech, people } = lexicon.pack;
  const joint = frame.pieces[at - 1];
  const joins =
    joint &&
    (joint.text === ',' ||
      (joint.marked && speech.progressiveShape?.test(frame.pieces[cue.first]!.lower)) ||
      people.and.has(joint.lower) ||
      speech.clauseBreaks.has(joint.lower) ||
      speech.connectives.has(joint.lower));
  // "his envoy, Ana Roe, had told him that …": behind an apposition the verb of another
  if (!joins || (joint.text === ',' && speech.finiteVerbs.has(frame.pieces[at]?.lower ?? ''))) return null;
  return anchor({
    cue,
    side: 'behind',
    phrase: previous.phrase,
    source: 'coordinated',
    from: at,
    rule: 'coordinated',
    confidence: previous.confidence - 0.1,
  });
}
