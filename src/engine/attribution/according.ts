import { indexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import { type Anchor, anchor } from './anchor';
import type { Cue } from './cues';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { phraseAt } from './noun-phrases';
import type { Phrase } from './phrase';
import { skipAdverbs, speakerAt, speakerEnd } from './speaker-after';

/** *…, kata X* and *…, ujarnya*: the noun follows the words (a mark, a comma) or opens the sentence. */
export function afterNoun(frame: Frame, cue: Cue, lexicon: Lexicon): Anchor | null {
  const { pieces } = frame;
  const before = pieces[cue.first - 1];
  const attached =
    !before ||
    before.marked ||
    before.text === ',' ||
    before.text === '—' ||
    before.text === '–' ||
    before.kind === 'mark' ||
    matchPhrase(lexicon.pack.speech.connectives, pieces, 0) === cue.first;
  if (!attached) return frontedBy(frame, cue, lexicon);
  // in a headline a bare verb tells what somebody does: ", Imbau Warga Hemat Air"
  if (frame.heading && pieces[cue.first]!.capital && before && !before.marked) return null;
  if (cue.suffix)
    return anchor({
      cue,
      side: 'either',
      phrase: null,
      source: 'suffix',
      rule: 'cue-suffix',
      confidence: 0.9,
    });
  let start = skipAdverbs(frame, cue.last, lexicon);
  // "lanjut tulis X"
  if (lexicon.pack.speech.cues.after.has(pieces[start]?.lower ?? '')) start++;
  const phrase = speakerAt(frame, start, pieces.length, lexicon);
  if (!phrase) return null;
  return anchor({
    cue,
    side: 'either',
    phrase,
    source: 'phrase',
    to: speakerEnd(frame, phrase, lexicon),
    rule: 'cue-speaker',
    confidence: 0.95,
  });
}

/** "Program itu dia nilai berhasil": a pronoun before the bare word, and the clause around both. */
function frontedBy(frame: Frame, cue: Cue, lexicon: Lexicon): Anchor | null {
  const from = cue.first - 1;
  if (cue.suffix || from < 2 || !lexicon.pack.people.pronouns.singular.has(frame.pieces[from]!.lower)) return null;
  return anchor({
    cue,
    side: 'around',
    phrase: phraseAt(frame, from, cue.first, lexicon),
    source: 'phrase',
    from,
    rule: 'fronted',
    confidence: 0.75,
  });
}

/** *menurut X, …* and *…, according to X*. */
export function according(frame: Frame, cue: Cue, lexicon: Lexicon): Anchor | null {
  const { pieces } = frame;
  if (cue.suffix)
    return anchor({
      cue,
      side: isInserted(frame, cue, cue.last, lexicon) ? 'around' : 'either',
      phrase: null,
      source: 'suffix',
      rule: 'according-suffix',
      confidence: 0.85,
    });
  if (isOwnWork(frame, cue, lexicon) || isBasis(frame, cue, lexicon)) return null;
  const at = lexicon.pack.people.ofWords.has(pieces[cue.last]?.lower ?? '') ? cue.last + 1 : cue.last;
  const phrase =
    holderOf(frame, speakerAt(frame, at, pieces.length, lexicon), lexicon) ?? publisherAt(frame, cue.last, lexicon);
  // "menurut kami": the author's own view
  if (lexicon.pack.people.pronouns.own.has(phrase?.head ?? '')) return null;
  if (!phrase || (phrase.how === 'role' && phrase.kind === 'person' && cue.kind === 'data')) return null;
  const to = adjunctEnd(frame, cue, possessed(frame, speakerEnd(frame, phrase, lexicon), lexicon), lexicon);
  return anchor({
    cue,
    side: isInserted(frame, cue, to, lexicon) ? 'around' : 'either',
    phrase,
    source: 'phrase',
    to,
    rule: 'according-to',
    confidence: phrase.how === 'role' ? 0.75 : 0.85,
  });
}

/** *Berhasil tidaknya program menurut X bergantung pada warga*: inside a clause, without commas. */
function isInserted({ pieces }: Frame, { first, kind }: Cue, to: number, lexicon: Lexicon): boolean {
  const [before, next] = [pieces[first - 1], pieces[to]];
  if (kind !== 'according' || before?.kind !== 'word' || next?.kind !== 'word' || next.capital) return false;
  // "Sehingga menurut X …": the reporter's word
  if (matchPhrase(lexicon.pack.speech.connectives, pieces, 0) === first) return false;
  return lexicon.isVerbLike(next) || lexicon.pack.speech.betweenSpeakerAndCue.has(next.lower);
}

/** *IEA dalam laporannya …*: what follows is the title of a work whose author stands before it. */
function isOwnWork({ pieces }: Frame, cue: Cue, { pack: { speech } }: Lexicon): boolean {
  const { suffixPronoun } = speech;
  const named = pieces[cue.first - 1]?.capital === true || pieces[cue.first - 1]?.text === ')';
  return named && suffixPronoun !== null && pieces[cue.last - 1]!.lower.endsWith(suffixPronoun);
}

/** *ditentukan berdasarkan data X*: what something is done by, and no report of it. */
const isBasis = ({ pieces }: Frame, cue: Cue, { pack: { speech } }: Lexicon) =>
  cue.kind === 'data' && speech.based.has(pieces[cue.first - 1]?.lower ?? '');

/** Data or reports of somebody have that somebody as their source: "menurut laporan BPS". */
function holderOf(frame: Frame, phrase: Phrase | null, lexicon: Lexicon): Phrase | null {
  if (phrase?.kind !== 'document' || phrase.name) return phrase;
  const publisher = publisherAt(frame, phrase.last, lexicon);
  if (publisher) return publisher;
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    const holder = frame.pieces[i]!.capital ? phraseAt(frame, i, phrase.last, lexicon) : null;
    if (holder) return frame.pieces[phrase.first]!.capital ? phrase : { ...holder, last: phrase.last };
  }
  return phrase;
}

/** *data yang dirilis BPS*, *a report published by WHO*: who put it out. */
function publisherAt(frame: Frame, from: number, lexicon: Lexicon): Phrase | null {
  const { pieces } = frame;
  const { relatives, agentMarkers } = lexicon.pack.speech;
  const isRelative = relatives.has(pieces[from]?.lower ?? '');
  const verb = from + (isRelative ? 1 : 0);
  const agent = agentMarkers.has(pieces[verb + 1]?.lower ?? '');
  if (!pieces[verb] || !(agent || (isRelative && lexicon.isVerbLike(pieces[verb])))) return null;
  const phrase = phraseAt(frame, verb + (agent ? 2 : 1), pieces.length, lexicon);
  // "a memo seen by Reuters": who passes it on
  if (phrase?.kind === 'medium' && matchPhrase(lexicon.pack.speech.cues.relay, pieces, verb)) return null;
  return phrase?.how === 'named' ? phrase : null;
}

/** "according to WHO's statistics": the possessed noun belongs to the speaker. */
function possessed(frame: Frame, i: number, lexicon: Lexicon): number {
  return lexicon.isPossessive(frame.pieces[i]) && frame.pieces[i + 1]?.kind === 'word' ? i + 2 : i;
}

/** The rest of an opening adjunct has at most so many pieces. */
const ADJUNCT = 16;

/**
 * *According to papers filed on Monday, …*, *According to the study, published on Monday, …*: where the name comes last in its phrase, all that
 * stands before the comma belongs to the source.
 */
function adjunctEnd({ pieces }: Frame, cue: Cue, end: number, { pack: { people, speech } }: Lexicon): number {
  if (people.roleFirst || cue.first > 1) return end;
  const apart = pieces[end]?.text === ',';
  const first = apart ? end + 1 : end;
  if (pieces[first]?.kind !== 'word') return end;
  const { lower } = pieces[first];
  const comma = indexWhere(first, Math.min(pieces.length, first + ADJUNCT), k => pieces[k]!.text === ',');
  const opens =
    speech.relatives.has(lower) ||
    (speech.participleShape?.test(lower) === true && (!apart || speech.adjuncts.has(pieces[first + 1]?.lower ?? ''))) ||
    (!apart && speech.adjuncts.has(lower));
  return comma > 0 && opens ? comma : end;
}
