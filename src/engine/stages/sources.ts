import type { Entity } from '../attribution/entities';
import type { Resolved } from '../attribution/resolve';
import type { Quote, QuoteId, Source, SourceId, Span } from '../types';

/** Quotations and sources as they travel: ids instead of references, shares of the quoted words, sources in order of their first words. */
export function collectSources(resolved: readonly Resolved[], text: string): { quotes: Quote[]; sources: Source[] } {
  const ids = new Map<Entity, SourceId>();
  const idOf = (entity: Entity): SourceId => {
    const known = ids.get(entity);
    if (known) return known;
    const id = `s${ids.size + 1}`;
    ids.set(entity, id);
    return id;
  };
  const quotes = resolved.map((result, index) => quoteOf(result, `q${index + 1}`, idOf));
  for (const { also } of resolved) if (also) idOf(also);
  const length = (quote: Quote) =>
    quote.content.reduce((sum, [start, end]) => sum + countWords(text.slice(start, end)), 0);
  const total = quotes.reduce((sum, quote) => sum + length(quote), 0);
  const sources = [...ids].map(([entity, id]) => {
    const own = quotes.filter(quote => quote.speaker?.source === id);
    const share = total ? own.reduce((sum, quote) => sum + length(quote), 0) / total : 0;
    return sourceOf(
      entity,
      id,
      own.map(quote => quote.id),
      share,
    );
  });
  return { quotes, sources };
}

function quoteOf(
  { draft, entity, mention, how, relay, confidence }: Resolved,
  id: QuoteId,
  idOf: (entity: Entity) => SourceId,
): Quote {
  const evidence: Span = draft.cue ?? mention ?? draft.content[0]!;
  return {
    id,
    type: draft.type,
    content: draft.content,
    cue: draft.cue,
    speaker: entity && { source: idOf(entity), mention, how },
    relay: relay && relay !== entity ? idOf(relay) : null,
    confidence: Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100,
    evidence: { rule: draft.rule, span: evidence },
  };
}

function sourceOf(entity: Entity, id: SourceId, quotes: readonly QuoteId[], share: number): Source {
  const { kind, name, role, affiliation } = entity;
  const mentions = [...new Map(entity.mentions.map(span => [span.join(), span])).values()].sort((a, b) => a[0] - b[0]);
  return { id, kind, name, role, affiliation, mentions, quotes, share: Math.round(share * 1000) / 1000 };
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
