import { indexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import type { Frame, Piece } from './frames';
import type { Lexicon } from './lexicon';
import { nameRange, type Parts, type WordClassOrNone } from './phrase-parts';

/** The short form of an organisation has at least so many letters; fewer may be initials or a kind of thing ("PC", "SUV"). */
const SHORT_NAME = 4;

/** A run without a role: a person with titles, an organisation, a place, a document. */
export function nameOnly(
  frame: Frame,
  first: number,
  last: number,
  at: (k: number) => WordClassOrNone,
  lexicon: Lexicon,
): Parts {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  const has = (c: WordClassOrNone) => indexWhere(first, last, k => at(k) === c) >= 0;
  // "TNI" alone is no rank
  const titled = at(first) === 'T' && (last > first + 1 || !people.organisationNames.has(pieces[first]!.lower));
  const organisation = indexWhere(first, last, k => at(k) === 'O');
  const short = at(first) === 'A' && pieces[first]!.text.length >= SHORT_NAME;
  const office = organisation < 0 && short ? first : organisation;
  const lowerHead =
    !pieces[first]!.capital || people.documents.has(pieces[first]!.lower) || people.groups.has(pieces[first]!.lower);
  const behind = lowerHead ? nameBehind(pieces, first, last, at, lexicon) : -1;
  if (behind > 0)
    return { name: [behind, last], role: [first, behind], affiliation: null, headAt: first, person: false };
  if (lowerHead)
    return {
      name: null,
      role: [first, last],
      affiliation: null,
      headAt: first,
      person: people.groups.has(pieces[first]!.lower),
    };
  const speaker = office < 0 ? -1 : speakerBehind(pieces, office, last, at, lexicon);
  if (speaker > 0)
    return {
      name: nameRange(pieces, speaker, last, lexicon),
      role: null,
      affiliation: [office, speaker],
      headAt: first,
      person: true,
    };
  const spelledOut = at(first) === 'A' && pieces[first + 1]?.text === '(';
  if (!titled && (spelledOut || organisation >= 0 || !has('N') || lexicon.namesMedium(pieces, first, last)))
    return { name: [first, last], role: null, affiliation: null, headAt: Math.max(organisation, first), person: false };
  return { name: nameRange(pieces, first, last, lexicon), role: null, affiliation: null, headAt: first, person: true };
}

/**
 * "Humas Polda X AKP Ana Roe", "KNPT Ana Roe", without a title where "kata Ana" stands elsewhere: behind the organisation's name, or the capitals
 * of its short form, the speaker's begins.
 */
function speakerBehind(
  pieces: readonly Piece[],
  organisation: number,
  last: number,
  at: (k: number) => WordClassOrNone,
  lexicon: Lexicon,
): number {
  const { organisationNames, commonCapitals } = lexicon.pack.people;
  const own = at(organisation) === 'A' || organisationNames.has(pieces[organisation]!.lower);
  const from = organisation + (own ? 1 : 2);
  const isTitle = ({ lower }: Piece) => !organisationNames.has(lower) && !commonCapitals.has(lower);
  const titled = indexWhere(from, last - 1, k => at(k) === 'T' && isTitle(pieces[k]!));
  if (titled > 0 && at(last - 1) === 'N') return titled;
  const start = indexWhere(from, last, k => at(k) === 'N' && lexicon.isSpokenName(pieces[k]!));
  return start > 0 && indexWhere(start, last, k => at(k) === 'O' || at(k) === 'A') < 0 ? start : -1;
}

/** "kantor berita Sund", "lembaga Climate Council": a small noun for a medium or an organisation, and its name. */
function nameBehind(
  pieces: readonly Piece[],
  first: number,
  last: number,
  at: (k: number) => WordClassOrNone,
  lexicon: Lexicon,
): number {
  const { organisations, media } = lexicon.pack.people;
  const handle = indexWhere(first, last, k => pieces[k]!.text === '@');
  if (handle > first) return handle;
  if (pieces[first]!.capital || !(organisations.has(pieces[first]!.lower) || matchPhrase(media, pieces, first, last)))
    return -1;
  const start = indexWhere(first, last, k => pieces[k]!.capital);
  // "rumah Ana": hers, when she speaks elsewhere
  if (start > 0 && last === start + 1 && lexicon.isSpokenName(pieces[start]!)) return -1;
  return start > 0 && (at(start) === 'N' || at(start) === 'A') ? start : -1;
}
