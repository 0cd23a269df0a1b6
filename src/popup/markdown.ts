import { rolesOf } from '../citing/quotation';
import { linkToPage, linkToText } from '../citing/text-fragment';
import type { Agreement, Article, Claim, Party, Quote, Source, Sourced, Span, Unheard, Value } from '../engine/types';
import { factsOf, publishedOn } from './article-facts';
import { labelOf } from './labels';
import { relayChain } from './relay-chain';
import { countryName, interfaceLanguage, type MessageName, percent, plural, t } from './strings';
import { isUnsure, type View } from './view';

/** Everything the popup shows of an article, as Markdown that reads well as plain text too. */
export function toMarkdown(view: View): string {
  const { analysis } = view;
  const parts = [
    ...head(view),
    ...(analysis.agreement ? agreement(view, analysis.agreement) : []),
    ...section(
      'popup_summary',
      analysis.summary.map(span => `- ${words(view, span)}`),
    ),
    ...section(
      'popup_claims',
      view.claims.map(claim => claimLine(view, claim)),
    ),
    ...section('popup_sources', [
      ...view.sources.flatMap(source => sourceLines(view, source)),
      ...unclearLines(view),
      ...unheardLines(view),
      ...chainLines(view),
    ]),
    ...section('popup_about', aboutLines(view)),
  ];
  return `${parts.join('\n')}\n`;
}

/** Makes hostile text harmless in one line of Markdown: no markup, no links, no HTML, no lists or headings. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w)/g, '\\$&')
    .replace(/^(?=[-+#=]|:)/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

function head({ article }: View): string[] {
  const site = article.site ?? article.url ?? '';
  const url = linkToPage(article.url);
  const facts = [
    url ? `[${escapeMarkdown(site)}](${url})` : escapeMarkdown(site),
    article.byline && escapeMarkdown(article.byline),
    publishedOn(article.publishedAt, interfaceLanguage(), 'long'),
  ].filter(Boolean);
  return [`# ${escapeMarkdown(article.title ?? site)}`, '', facts.join(' · '), ...partial(article)];
}

/** How much of the article all of this rests on, when it is not the whole. */
function partial({ page }: Article): string[] {
  if (!page?.incomplete) return [];
  const whole = linkToPage(page.whole);
  return ['', `> ${labelOf.extent(page.incomplete)}.${whole ? ` [${t('popup_read_whole')}](${whole})` : ''}`];
}

function section(title: MessageName, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `## ${t(title)}`, '', ...lines] : [];
}

/** Words of the article, with a link that opens the page at them. */
function words(view: View, span: Span): string {
  return escapeMarkdown(view.words(span)) + link(view, span);
}

function link({ article }: View, span: Span): string {
  const url = linkToText(article.url, article.text.slice(...span));
  return url ? ` [↗](${url})` : '';
}

function agreement(view: View, { name, type, status, date, place, ...lists }: Agreement): string[] {
  const title = [t('popup_pact'), name && escapeMarkdown(name.text)].filter(Boolean).join(': ');
  const state = [
    type && labelOf.agreementType(type.value),
    status && labelOf.status(status.value),
    ...[date, place].map(v => v && escapeMarkdown(v.text)),
  ];
  const rows: [MessageName, readonly (Value | Sourced)[]][] = [
    ['popup_terms', lists.terms],
    ['popup_signatories', lists.signatories],
    ['popup_described_as', lists.describedAs],
    ['popup_reactions', lists.reactions],
    ['popup_unknown', lists.unknown],
  ];
  return [
    '',
    `## ${title}`,
    '',
    ...[lists.parties.map(partyName).join(' · '), state.filter(Boolean).join(', ')]
      .filter(Boolean)
      .map(line => `- ${line}`),
    ...rows.flatMap(([label, values]) => values.map(value => `- ${t(label)}: ${statement(view, value)}`)),
  ];
}

/** A country also by its name in the interface's language. */
function partyName({ text, country }: Party): string {
  const name = country && countryName(country);
  return escapeMarkdown(!name || name === text ? text : `${name} (“${text}”)`);
}

function statement(view: View, value: Value | Sourced): string {
  const speaker = 'source' in value ? view.source(value.source) : null;
  const text = value.span ? words(view, value.span) : escapeMarkdown(value.text);
  return speaker ? `${text} — ${escapeMarkdown(speaker.name)}` : text;
}

function nameAndRole(source: Source | Unheard): string {
  return [`**${escapeMarkdown(source.name)}**`, ...rolesOf(source).map(escapeMarkdown)].join(', ');
}

function claimLine(view: View, claim: Claim): string {
  const claimant = view.source(claim.claimant);
  const quote = view.quoteBehind(claim);
  const relay = view.source(quote?.relay ?? null);
  const who = [
    claimant ? nameAndRole(claimant) : t(claim.claimant === null ? 'popup_claim_by_article' : 'popup_unclear'),
    relay && t('popup_via', escapeMarkdown(relay.name)),
    isUnsure(quote) && t('popup_unsure'),
    labelOf.certainty(claim.certainty),
  ].filter(Boolean);
  return `- ${words(view, claim.span)} — ${who.join('; ')}`;
}

function unheardLines(view: View): string[] {
  return view.analysis.unheard.map(person => {
    const [full] = person.mentions;
    return `- ${t('popup_unheard')}: ${nameAndRole(person)}${full ? link(view, full) : ''}`;
  });
}

function chainLines(view: View): string[] {
  const chain = relayChain(view);
  if (!chain) return [];
  const relays = chain.relays.map(
    ({ medium, quotes }) => `${escapeMarkdown(medium.name)} (${plural('popup_quotes', quotes)})`,
  );
  const agency = chain.agency && escapeMarkdown(chain.agency);
  const stations = [relays.join(', '), agency, t('popup_this_page')].filter(Boolean);
  return [`- ${t('popup_chain')}: ${stations.join(' → ')}`];
}

function aboutLines({ article }: View): string[] {
  return factsOf(article, interfaceLanguage()).map(
    ({ name, value, origin }) =>
      `- ${t(`popup_fact_${name}`)}: ${escapeMarkdown(value)}${origin ? ` (${labelOf.origin(origin)})` : ''}`,
  );
}

function sourceLines(view: View, source: Source): string[] {
  const quotes = view.quotesOf(source);
  const facts = [
    nameAndRole(source),
    source.kind !== 'person' && labelOf.kind(source.kind),
    ...view.relaysOf(source).map(({ name }) => t('popup_via', escapeMarkdown(name))),
    quotes.length > 0 && `${plural('popup_quotes', quotes.length)}, ${percent(source.share)}`,
  ].filter(Boolean);
  return [`- ${facts.join('; ')}`, ...quoteLines(view, quotes)];
}

function unclearLines(view: View): string[] {
  if (view.unattributed.length === 0) return [];
  return [`- ${t('popup_unclear')}`, ...quoteLines(view, view.unattributed)];
}

function quoteLines(view: View, quotes: readonly Quote[]): string[] {
  return quotes.map(quote => {
    const unsure = isUnsure(quote) ? `${t('popup_unsure')}: ` : '';
    const cue = quote.cue ? `${escapeMarkdown(view.words(quote.cue))}: ` : '';
    const [start] = quote.content[0] ?? [0];
    const [, end] = quote.content.at(-1) ?? [0, 0];
    return `  - ${unsure}${cue}${escapeMarkdown(view.wordsOf(quote))}${link(view, [start, end])}`;
  });
}
