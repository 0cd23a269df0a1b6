import { findMarked } from './attribution/marks';
import type { Doc } from './document';
import { detectLanguage } from './languages/detect';
import { generic } from './languages/generic';
import { StageRunner } from './pipeline';
import { findAgreement } from './stages/agreement';
import { findClaims } from './stages/claims';
import { prepare, readWords } from './stages/sentences';
import { collectSources } from './stages/sources';
import { attribute } from './stages/speakers';
import { summarise } from './stages/summary';
import { findUnheard } from './stages/unheard';
import { type Analysis, type Article, type Quote, type Source, type Unheard, VERSION } from './types';

export type * from './types';
export { PROBABLY, VERSION } from './types';

export type Options = {
  /** Sentences of the summary; null lets the article's length decide. */
  readonly sentences?: number | null;
};

type Speech = {
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly unheard: readonly Unheard[];
};

/**
 * Everything the extension shows of an article. Pure: same input, same output; a stage that fails is named in `failed` and the others stand.
 * The order matters: claims need the quotations (their claimants), the summary prefers what the agreement card shows.
 */
export function analyse(article: Article, options: Options = {}): Analysis {
  const runner = new StageRunner();
  const words = runner.run('sentences', () => readWords(article), null);
  const { pack, lang } = detectLanguage(words?.tokens ?? [], article.lang);
  const doc = words && runner.run('sentences', () => prepare(words, pack ?? generic), null);
  const found = doc ? speechOf(doc, runner) : { quotes: [], sources: [], unheard: [] };
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
  const { resolved, entities } = runner.run('speakers', () => attribute(doc, marked), { resolved: [], entities: [] });
  const speech = runner.run('sources', () => collectSources(resolved, doc.text), { quotes: [], sources: [] });
  return { ...speech, unheard: runner.run('unheard', () => findUnheard(doc, entities, resolved), []) };
}
