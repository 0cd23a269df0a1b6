/** The engine's first stages alone, for measuring what they cost: who says what, without claims, agreement and summary. */
import { readDocument } from '../../src/cli/documents';
import { findMarked } from '../../src/engine/attribution/marks';
import { packs } from '../../src/engine/languages';
import { prepare, readWords } from '../../src/engine/stages/sentences';
import { collectSources } from '../../src/engine/stages/sources';
import { attribute } from '../../src/engine/stages/speakers';

/** Quotations and sources of a plain text, given its language. */
export function attributionOf({ id, text, lang }: { id: unknown; text: string; lang: string }) {
  const { article } = readDocument({ id, text, lang, title: null });
  const doc = prepare(readWords(article), packs.find(({ code }) => code === lang)!);
  return collectSources(attribute(doc, findMarked(doc)).resolved, doc.text);
}
