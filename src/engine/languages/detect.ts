import type { Token } from '../text/tokens';
import { packs } from './index';
import type { LanguagePack } from './pack';

/** How many words are looked at: enough for any article, bounded for a huge one. */
const SAMPLE = 600;
/** A text in a pack's language has at least this share of its function words; another declared language needs more proof, the same less. */
const LEAST_SHARE = 0.08;
const LEAST_SHARE_AGAINST = 0.25;
const LEAST_SHARE_DECLARED = 0.03;
/** Of so few words the share says nothing: the declaration decides. */
const FEW = 40;

export type Detected = { readonly pack: LanguagePack | null; readonly lang: string };

/**
 * Decides which pack fits a text by counting the packs' function words (and the words that speak against them); what the page
 * declares only lowers the bar, since templates often declare wrongly. `lang` is the pack's code, else the declared one, else 'und'.
 */
export function detectLanguage(tokens: readonly Token[], declared: string | null): Detected {
  const sample = firstWords(tokens);
  const declaredCode = languageOf(declared);
  let best: { pack: LanguagePack; share: number } | null = null;
  for (const pack of packs) {
    let count = 0;
    for (const { lower } of sample) count += pack.functionWords.has(lower) ? 1 : pack.foreignWords.has(lower) ? -2 : 0;
    const share = sample.length ? count / sample.length : 0;
    const least = leastShare(pack.code, declaredCode, sample.length);
    if (share >= least && share > (best?.share ?? -1)) best = { pack, share };
  }
  return best ? { pack: best.pack, lang: best.pack.code } : { pack: null, lang: undeclared(declared) };
}

function firstWords(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'word') words.push(token);
    if (words.length === SAMPLE) break;
  }
  return words;
}

function leastShare(code: string, declared: string | null, words: number): number {
  if (code === declared) return words > 0 && words < FEW ? 0 : LEAST_SHARE_DECLARED;
  return declared && hasNoPack(declared) ? LEAST_SHARE_AGAINST : LEAST_SHARE;
}

const hasNoPack = (code: string) => !packs.some(pack => pack.code === code);

const undeclared = (declared: string | null): string =>
  languageOf(declared) ? new Intl.Locale(declared!).toString() : 'und';

/** The language of a BCP 47 tag, old codes renewed ("in" → "id"); null for none and for what is no tag at all. */
function languageOf(tag: string | null): string | null {
  if (!(tag && hasNoPack(tag))) return tag;
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null; // the page declares something that is no language tag
  }
}
