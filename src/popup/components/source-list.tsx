import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { rolesOf } from '../../citing/quotation';
import type { Quote, Source } from '../../engine/types';
import { labelOf } from '../labels';
import { listOf, percent, plural, t } from '../strings';
import { isUnsure } from '../view';
import { useShowing } from './context';
import { useFold } from './fold';
import { Jump, Quoted } from './jump';
import { Monogram } from './monogram';
import { RelayLine } from './relay-line';
import { SpeakerButton } from './speaker-filter';
import { UnheardList } from './unheard-list';

const FOLD_AT = 8;

/** Who and what the article rests on: a picture, and the table behind it. */
export function SourceList(): VNode | null {
  const { analysis, sources: all, unattributed, claims, only } = useShowing();
  const sources = only === null ? all : all.filter(({ id }) => id === only);
  const [shown, fold] = useFold(sources, FOLD_AT);
  const isEmpty = sources.length === 0 && unattributed.length === 0;
  // Without claims either, a notice has said so already.
  if (isEmpty && claims.length === 0 && analysis.unheard.length === 0) return null;
  return (
    <section aria-labelledby="sources-heading">
      <h2 id="sources-heading">
        {t('popup_sources')}{' '}
        {!isEmpty && (
          <span class="aside">
            {plural('popup_quotes', analysis.quotes.length)} · {t('popup_share')}
          </span>
        )}
      </h2>
      {isEmpty ? <p class="not-stated">{t('popup_no_sources')}</p> : <SourceTable sources={shown} />}
      {fold}
      {only === null && <UnheardList />}
      {only === null && <RelayLine />}
    </section>
  );
}

function SourceTable({ sources }: { sources: readonly Source[] }): VNode {
  return (
    <table aria-labelledby="sources-heading">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('popup_column_source')}</th>
          <th scope="col">{t('popup_column_quotes')}</th>
          <th scope="col">{t('popup_column_share')}</th>
        </tr>
      </thead>
      {sources.map(source => (
        <SourceRow key={source.id} source={source} />
      ))}
      <UnclearRow />
    </table>
  );
}

function SourceRow({ source }: { source: Source }): VNode {
  const { quotesOf, only } = useShowing();
  const quotes = quotesOf(source);
  const places = quotes.length > 0 ? quotes.flatMap(({ content }) => content) : source.mentions.slice(0, 1);
  return (
    // Chosen alone, it is made anew: unfolded.
    <QuotingRow key={only} id={source.id} quotes={quotes} share={source.share} unfolded={only !== null}>
      {quotes.length > 0 ? <SpeakerButton source={source} /> : <Monogram source={source} />}
      <div class="source">
        <Jump spans={places} class="name" quoted>
          {source.name}
        </Jump>
        <SourceDetails source={source} />
      </div>
    </QuotingRow>
  );
}

/** Role and affiliation, the kind when it is no person, and the routes of the words. */
function SourceDetails({ source }: { source: Source }): VNode {
  const { relaysOf, relayedBy } = useShowing();
  const relays = relaysOf(source);
  const passedOn = relayedBy(source);
  const roles = rolesOf(source);
  const kind = source.kind === 'person' ? null : labelOf.kind(source.kind);
  return (
    <>
      {(kind || roles.length > 0) && (
        <p class="who">
          {kind}
          {roles.map((text, index) => (
            <span key={text}>
              {(kind || index > 0) && ' · '}
              <Quoted>{text}</Quoted>
            </span>
          ))}
        </p>
      )}
      {relays.length > 0 && <p class="who route">{t('popup_via', listOf(relays.map(({ name }) => name)))}</p>}
      {passedOn.length > 0 && <p class="who route">{t('popup_relays', listOf(passedOn.map(({ name }) => name)))}</p>}
    </>
  );
}

/** Quotations of which it is not known who speaks are counted too, or the shares would not add up. */
function UnclearRow(): VNode | null {
  const { sources, unattributed, only } = useShowing();
  if (unattributed.length === 0 || only !== null) return null;
  const share = Math.max(0, 1 - sources.reduce((sum, source) => sum + source.share, 0));
  return (
    <QuotingRow id="unclear" quotes={unattributed} share={share} unfolded={sources.length === 0}>
      <Monogram source={null} />
      <div class="source unclear">{t('popup_unclear')}</div>
    </QuotingRow>
  );
}

type QuotingRowProps = {
  id: string;
  quotes: readonly Quote[];
  share: number;
  unfolded?: boolean;
  children: VNode[];
};

/** One row of the table, which unfolds to the quotations themselves. */
function QuotingRow({ id, quotes, share, unfolded = false, children }: QuotingRowProps): VNode {
  const [open, setOpen] = useState(unfolded);
  const listId = `quotes-${id}`;
  return (
    <tbody>
      <tr>
        <th scope="row">
          <div class="entry">{children}</div>
        </th>
        <td>
          {quotes.length > 0 && (
            <button
              type="button"
              class="count"
              aria-expanded={open}
              aria-controls={listId}
              onClick={() => setOpen(!open)}
            >
              {plural('popup_quotes', quotes.length)}
            </button>
          )}
        </td>
        <td class="share">{quotes.length > 0 && percent(share)}</td>
      </tr>
      <tr id={listId} hidden={!open}>
        <td colSpan={3}>{open && <QuoteList quotes={quotes} />}</td>
      </tr>
    </tbody>
  );
}

function QuoteList({ quotes }: { quotes: readonly Quote[] }): VNode {
  const { words, wordsOf, copyQuotation } = useShowing();
  return (
    <ul class="quotes">
      {quotes.map(quote => (
        <li key={quote.id}>
          {quote.speaker && isUnsure(quote) && <p class="who">{t('popup_unsure')}</p>}
          <Jump spans={quote.content} quoted>
            {quote.cue && <span class="cue">{words(quote.cue)}: </span>}
            {wordsOf(quote)}
          </Jump>
          <button type="button" class="copy" title={t('popup_copy_quotation')} onClick={() => copyQuotation(quote)}>
            <span class="visually-hidden">{t('popup_copy_quotation')}</span>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
              <path d="M10.5 3.5v-.2a.8.8 0 0 0-.8-.8H3.3a.8.8 0 0 0-.8.8v6.4c0 .4.4.8.8.8h.2" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
