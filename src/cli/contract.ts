import type { Agreement, Analysis, Article, Sourced, SourceId, Value } from '../engine/types';

/** What of a document is known beside its text: where it came from, and what the reader of pages thought of it. */
export type Origin = { readonly id: unknown; readonly page: boolean; readonly isArticle: boolean };

/**
 * One analysis as the line that `analyze` prints. Inside the extension, sources have ids and a page's text stands beside the
 * analysis; a line stands alone, so it names its sources and carries the body that its offsets count in.
 */
export function outputLine(origin: Origin, article: Article, analysis: Analysis) {
  const names = new Map(analysis.sources.map(source => [source.id, source.name]));
  const nameOf = (id: SourceId | null) => (id === null ? null : (names.get(id) ?? null));
  return {
    id: origin.id,
    lang: analysis.lang,
    isArticle: origin.isArticle,
    title: article.title,
    byline: article.byline,
    date: article.publishedAt,
    site: article.site,
    body: origin.page && article.text ? article.text : null,
    quotes: analysis.quotes.map(({ content, type, cue, speaker, relay, confidence, evidence }) => ({
      content,
      type,
      cue,
      speaker: speaker && { mention: speaker.mention, name: nameOf(speaker.source), how: speaker.how },
      relay: nameOf(relay),
      confidence,
      evidence,
    })),
    sources: analysis.sources.map(({ name, role, affiliation, kind, quotes, share, mentions }) => ({
      name,
      role: role?.text ?? null,
      affiliation: affiliation?.text ?? null,
      kind,
      quotes: quotes.length,
      share,
      mentions,
    })),
    summary: analysis.summary.map(span => article.text.slice(...span)),
    claims: analysis.claims.map(({ span, claimant, certainty, score }) => ({
      text: article.text.slice(...span),
      span,
      claimant: nameOf(claimant),
      certainty,
      score,
    })),
    agreement: analysis.agreement && agreementCard(analysis.agreement, nameOf),
    unheard: analysis.unheard.map(({ name, role, affiliation, mentions }) => ({
      name,
      role: role?.text ?? null,
      affiliation: affiliation?.text ?? null,
      mentions,
    })),
    page: article.page ?? null,
    supported: analysis.supported,
    failed: analysis.failed,
  };
}

function agreementCard(agreement: Agreement, nameOf: (id: SourceId | null) => string | null) {
  const value = ({ text, span }: Value) => ({ text, span });
  const said = ({ text, span, source }: Sourced) => ({ text, span, source: nameOf(source) });
  return {
    name: agreement.name && value(agreement.name),
    type: agreement.type && { ...value(agreement.type), value: agreement.type.value },
    parties: agreement.parties.map(value),
    signatories: agreement.signatories.map(value),
    date: agreement.date && { ...value(agreement.date), iso: agreement.date.iso },
    place: agreement.place && value(agreement.place),
    status: agreement.status && { ...value(agreement.status), value: agreement.status.value },
    terms: agreement.terms.map(said),
    describedAs: agreement.describedAs.map(said),
    unknown: agreement.unknown.map(said),
    reactions: agreement.reactions.map(said),
  };
}
