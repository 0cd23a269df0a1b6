import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Agreement, Party, Sourced, Value } from '../../engine/types';
import { labelOf } from '../labels';
import { countryName, listOf, type MessageName, t } from '../strings';
import { useShowing } from './context';
import { useFold } from './fold';
import { Jump, JumpTo, Quoted } from './jump';

const FOLD_AT = 3;

/**
 * The agreement that the article is about. At first its gist, so that the summary too begins on the first screen; the rest on demand.
 * What the article leaves open is said, never guessed.
 */
export function PactCard({ agreement }: { agreement: Agreement }): VNode {
  const { name, type, parties, unknown } = agreement;
  const [opened, setOpened] = useState(false);
  const rows = rowsOf(agreement);
  const kind = type && labelOf.agreementType(type.value);
  // Of an agreement without a name and parties the rest is all there is to tell.
  const isBrief = rows.length === 0 || (!name && parties.length === 0);
  const open = opened || isBrief;
  return (
    <section aria-labelledby="pact-heading">
      <h2 id="pact-heading" class="visually-hidden">
        {t('popup_pact')} {kind}
      </h2>
      <div class="pact">
        <div class="pact-name">
          <h3>{name ? <JumpTo value={name} /> : t('popup_pact')}</h3>
          {/* The heading has said so. */}
          <span class="aside" aria-hidden="true">
            {kind}
          </span>
        </div>
        <Parties parties={parties} />
        <Status agreement={agreement} />
        {open && rows.length > 0 && (
          <dl>
            {rows.map(row => (
              <Row key={row.label} {...row} />
            ))}
          </dl>
        )}
        <Unknowns values={open ? unknown : unknown.slice(0, 1)} />
        {open && <NotStated agreement={agreement} />}
        {!isBrief && (
          <button type="button" class="fold" aria-expanded={open} onClick={() => setOpened(!opened)}>
            {open ? t('popup_show_fewer') : hiddenLabels(rows, unknown.length - 1)}
          </button>
        )}
      </div>
    </section>
  );
}

/** The rows of the table that have something to say. */
function rowsOf({ status, terms, signatories, describedAs, reactions }: Agreement): RowProps[] {
  const foreseen = status?.value === 'planned' || status?.value === 'negotiating';
  const rows: RowProps[] = [
    { label: 'popup_terms', values: terms },
    { label: foreseen ? 'popup_signatories_foreseen' : 'popup_signatories', values: signatories, short: true },
    { label: 'popup_described_as', values: describedAs, show: text => `“${text}”`, short: true },
    { label: 'popup_reactions', values: reactions },
  ];
  return rows.filter(({ values }) => values.length > 0);
}

/** What the card holds beside its gist. */
function hiddenLabels(rows: readonly RowProps[], unknowns: number): string {
  const labels = rows.map(({ label }) => t(label));
  return [...labels, ...(unknowns > 0 ? [`${t('popup_unknown')} (+${unknowns})`] : [])].join(' · ');
}

function Parties({ parties }: { parties: readonly Party[] }): VNode | null {
  if (parties.length === 0) return null;
  return (
    <ul class={`parties ${parties.length === 2 ? 'pair' : ''}`} aria-label={t('popup_between')}>
      {parties.map(party => (
        <li key={party.text}>
          <PartyChip party={party} />
        </li>
      ))}
    </ul>
  );
}

/** A party: a country by its name in the interface's language, with the article's own word as the tooltip of the jump to it. */
function PartyChip({ party }: { party: Party }): VNode {
  const name = party.country && countryName(party.country);
  if (!name || name === party.text) return <JumpTo value={party} class="chip" bare />;
  return (
    <Jump spans={party.span ? [party.span] : []} class="chip" title={t('popup_in_article', party.text)} bare>
      {name}
    </Jump>
  );
}

/** Status, date and place in one small frame: the words of the article behind all three are shown together. */
function Status({ agreement: { status, date, place } }: { agreement: Agreement }): VNode | null {
  const known = [status, date, place].filter(value => value !== null);
  const where = [date, place].filter(value => value !== null);
  if (known.length === 0) return null;
  return (
    <p>
      <Jump spans={known.flatMap(({ span }) => (span ? [span] : []))} class={`pill ${status?.value ?? ''}`} bare>
        {status && labelOf.status(status.value)}
        {status && where.length > 0 && ' · '}
        {where.map(({ text }, index) => (
          <span key={text}>
            {index > 0 && ', '}
            <Quoted>{text}</Quoted>
          </span>
        ))}
      </Jump>
    </p>
  );
}

type RowProps = {
  label: MessageName;
  values: readonly (Value | Sourced)[];
  show?: (text: string) => string;
  /** Values of a word or two stand beside one another. */
  short?: boolean;
};

function Row({ label, values, show = text => text, short = false }: RowProps): VNode {
  const [shown, fold] = useFold(values, FOLD_AT);
  return (
    <div class="row">
      <dt>{t(label)}</dt>
      <dd>
        <ul class={short ? 'short' : ''}>
          {shown.map(value => (
            <li key={value.span?.join() ?? value.text}>
              <Statement value={value}>{show(value.text)}</Statement>
            </li>
          ))}
        </ul>
        {fold}
      </dd>
    </div>
  );
}

/** Words with a jump, and whose they are when somebody is quoted for them. */
function Statement({ value, children }: { value: Value | Sourced; children: ComponentChildren }): VNode {
  const { source } = useShowing();
  const speaker = 'source' in value ? source(value.source) : null;
  return (
    <>
      <Jump spans={value.span ? [value.span] : []} quoted>
        {children}
      </Jump>
      {speaker && (
        <span class="by">
          {' —\u00a0'}
          <Quoted>{speaker.name}</Quoted>
        </span>
      )}
    </>
  );
}

function Unknowns({ values }: { values: readonly Sourced[] }): VNode | null {
  const [shown, fold] = useFold(values, FOLD_AT);
  if (values.length === 0) return null;
  return (
    <div class="open-questions">
      <h3 class="caution">{t('popup_unknown')}</h3>
      <ul>
        {shown.map(value => (
          <li key={value.span?.join() ?? value.text}>
            <Statement value={value}>{value.text}</Statement>
          </li>
        ))}
      </ul>
      {fold}
    </div>
  );
}

function NotStated({ agreement }: { agreement: Agreement }): VNode | null {
  const { parties, date, place, signatories } = agreement;
  const missing = [
    parties.length === 0 && t('popup_field_parties'),
    date === null && t('popup_field_date'),
    place === null && t('popup_field_place'),
    signatories.length === 0 && t('popup_field_signatories'),
  ].filter(field => field !== false);
  if (missing.length === 0) return null;
  return <p class="not-stated">{t('popup_not_stated', listOf(missing))}</p>;
}
