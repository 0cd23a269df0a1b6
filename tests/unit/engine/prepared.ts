import type { Doc } from '../../../src/engine/document';
import { packs } from '../../../src/engine/languages';
import { prepare, readWords } from '../../../src/engine/stages/sentences';
import type { Quote, Source, Span } from '../../../src/engine/types';
import { plainArticle } from './who-says-what';

/** A source and its words in a text, for stages that are tested without those that find quotations. */
export type Saying = {
  who: string;
  what: string;
  cue?: string;
  kind?: Source['kind'];
  role?: string;
  affiliation?: string;
};

export type Prepared = { doc: Doc; found: { quotes: Quote[]; sources: Source[] } };

/** A text of plain paragraphs (one a line) as the stages get it, with its quotations given. */
export function prepared(
  lang: string,
  text: string,
  sayings: readonly Saying[] = [],
  { title = null, publishedAt = null }: { title?: string | null; publishedAt?: string | null } = {},
): Prepared {
  const article = { ...plainArticle(text, lang, title), publishedAt };
  const doc = prepare(readWords(article), packs.find(pack => pack.code === lang)!);
  const sources = [...new Map(sayings.map(saying => [saying.who, sourceOf(saying)])).values()];
  return { doc, found: { quotes: sayings.map((saying, i) => quoteOf(text, saying, `q${i}`)), sources } };
}

function quoteOf(text: string, { who, what, cue }: Saying, id: string): Quote {
  const span = spanIn(text, what);
  const cueSpan = cue === undefined ? null : spanIn(text, cue);
  return {
    id,
    type: 'direct',
    content: [span],
    cue: cueSpan,
    speaker: { source: who, mention: null, how: 'named' },
    relay: null,
    confidence: 1,
    evidence: { rule: 'given', span },
  };
}

function sourceOf({ who, kind = 'person', role, affiliation }: Saying): Source {
  const value = (text: string | undefined) => (text === undefined ? null : { text, span: null });
  return {
    id: who,
    kind,
    name: who,
    role: value(role),
    affiliation: value(affiliation),
    mentions: [],
    quotes: [],
    share: 0,
  };
}

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
}
