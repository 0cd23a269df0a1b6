import { findMarked } from './attribution/marks';
import type { Doc } from './document';
import { detectLanguage } from './languages/detect';
import { generic } from './languages/generic';
import { StageRunner } from './pipeline';
import { findAgreement } from './stages/agreement';
import { findClaims } from './stages/claims';
import { prepare } from './stages/sentences';
import { collectSources } from './stages/sources';
import { attribute } from './stages/speakers';
import { summarise } from './stages/summary';
import { tokenize } from './text/tokens';
import type { Analysis, Article, Quote, Source } from './types';

export type * from './types';
export { PROBABLY } from './types';

/** Grows when the same article would be analysed otherwise. */
export const VERSION = 1;

/** So many characters at the start decide the language. */
const LANGUAGE_SAMPLE = 8000;

export type Options = {
  /** Sentences of the summary; null lets the article's length decide. */
  readonly sentences?: number | null;
};

type Speech = { readonly quotes: readonly Quote[]; readonly sources: readonly Source[] };

/**
 * Everything the extension shows of an article. Pure: same input, same output; a stage that fails is named in `failed` and the others stand.
 * The order matters: claims need the quotations (their claimants), the summary prefers what the agreement card shows.
 */
export function analyse(article: Article, options: Options = {}): Analysis {
  const runner = new StageRunner();
  const { pack, lang } = detectLanguage(
    tokenize(article.text, [0, Math.min(article.text.length, LANGUAGE_SAMPLE)]),
    article.lang,
  );
  const doc = runner.run('sentences', () => prepare(article, pack ?? generic), null);
  const found = doc ? speechOf(doc, runner) : { quotes: [], sources: [] };
  const whole = doc && pack ? doc : null;
  const agreement = whole && runner.run('agreement', () => findAgreement(whole, found), null);
  return {
    version: VERSION,
    lang,
    supported: pack !== null,
    ...found,
    claims: whole ? runner.run('claims', () => findClaims(whole, { ...found, agreement }), []) : [],
    summary: whole
      ? runner.run('summary', () => summarise(whole, { ...found, agreement }, options.sentences ?? undefined), [])
      : [],
    agreement,
    failed: runner.failed,
  };
}

function speechOf(doc: Doc, runner: StageRunner): Speech {
  const marked = runner.run('quotations', () => findMarked(doc), []);
  const { resolved } = runner.run('speakers', () => attribute(doc, marked), { resolved: [], entities: [] });
  return runner.run('sources', () => collectSources(resolved, doc.text), { quotes: [], sources: [] });
}
