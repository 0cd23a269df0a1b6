import type { ComponentChildren, VNode } from 'preact';
import type { Agreement, Sourced, Value } from '../../engine/types';
import { labelOf } from '../labels';
import { listOf, type MessageName, t } from '../strings';
import { useShowing } from './context';
import { useFold } from './fold';
import { Jump, JumpTo, Quoted } from './jump';

const FOLD_AT = 3;

/** The agreement that the article is about. What the article leaves open is said, never guessed. */
export function PactCard({ agreement }: { agreement: Agreement }): VNode {
  const { name, type, parties, signatories, status, terms, describedAs, unknown, reactions } = agreement;
  const foreseen = status?.value === 'planned' || status?.value === 'negotiating';
  return (
    <section aria-labelledby="pact-heading">
      <h2 id="pact-heading">
        {t('popup_pact')} {type && <span class="aside">{labelOf.agreementType(type.value)}</span>}
      </h2>
      <div class="pact">
        {name && (
          <h3>
            <JumpTo value={name} />
          </h3>
        )}
        <Parties parties={parties} />
        <Status agreement={agreement} />
        <dl>
          <Row label="popup_terms" values={terms} />
          <Row label={foreseen ? 'popup_signatories_foreseen' : 'popup_signatories'} values={signatories} short />
          <Row label="popup_described_as" values={describedAs} show={text => `“${text}”`} short />
          <Row label="popup_reactions" values={reactions} />
        </dl>
        <Unknowns values={unknown} />
        <NotStated agreement={agreement} />
      </div>
    </section>
  );
}

function Parties({ parties }: { parties: readonly Value[] }): VNode | null {
  if (parties.length === 0) return null;
  return (
    <ul class={`parties ${parties.length === 2 ? 'pair' : ''}`} aria-label={t('popup_between')}>
      {parties.map(party => (
        <li key={party.text}>
          <JumpTo value={party} class="chip" bare />
        </li>
      ))}
    </ul>
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
          <Quoted key={text}>{index > 0 ? `, ${text}` : text}</Quoted>
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

function Row({ label, values, show = text => text, short = false }: RowProps): VNode | null {
  const [shown, fold] = useFold(values, FOLD_AT);
  if (values.length === 0) return null;
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
