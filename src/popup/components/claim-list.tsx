import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { rolesOf } from '../../citing/quotation';
import type { Claim } from '../../engine/types';
import { searchesFor } from '../fact-checks';
import { labelOf } from '../labels';
import { t } from '../strings';
import { isUnsure } from '../view';
import { useShowing } from './context';
import { useFold } from './fold';
import { Jump, Quoted } from './jump';
import { Monogram } from './monogram';
import { SpeakerButton } from './speaker-filter';

const FOLD_AT = 5;

/** The checkable statements, each with its claimant and its certainty. */
export function ClaimList(): VNode | null {
  const { claims: all, only } = useShowing();
  const claims = only === null ? all : all.filter(({ claimant }) => claimant === only);
  const [shown, fold] = useFold(claims, FOLD_AT);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="claims-heading">
      <h2 id="claims-heading">
        {t('popup_claims')} <span class="aside">{claims.length}</span>
      </h2>
      <ol class="claims">
        {shown.map(claim => (
          <ClaimEntry key={claim.span.join()} claim={claim} />
        ))}
      </ol>
      {claims.length === 0 && <p class="not-stated">{t('popup_no_claims')}</p>}
      {fold}
    </section>
  );
}

function ClaimEntry({ claim }: { claim: Claim }): VNode {
  const { source, words } = useShowing();
  const [looksUp, lookUp] = useState(false);
  const claimant = source(claim.claimant);
  return (
    <li>
      {claimant ? <SpeakerButton source={claimant} /> : <Monogram source={null} sign="¶" />}
      <div>
        <Jump spans={[claim.span]} quoted>
          {words(claim.span)}
        </Jump>
        <p class="who">
          <Claimant claim={claim} />{' '}
          <span class={`certainty ${claim.certainty}`}>{labelOf.certainty(claim.certainty)}</span>{' '}
          <button type="button" class="count" aria-expanded={looksUp} onClick={() => lookUp(!looksUp)}>
            {t('popup_look_up')}
          </button>
        </p>
        {looksUp && <LookUp claim={claim} />}
      </div>
    </li>
  );
}

/** Searches for the claim at collections of fact checks: nothing is asked of them before a click. */
function LookUp({ claim }: { claim: Claim }): VNode {
  const { analysis, words } = useShowing();
  return (
    <p class="look-up">
      {searchesFor(words(claim.span), analysis.lang).map(({ name, address }) => (
        <a key={name} href={address} target="_blank" rel="noopener noreferrer" title={t('popup_look_up_at', name)}>
          {name}
        </a>
      ))}
    </p>
  );
}

function Claimant({ claim }: { claim: Claim }): VNode {
  const { source, quoteBehind } = useShowing();
  const claimant = source(claim.claimant);
  if (!claimant) return <>{t(claim.claimant === null ? 'popup_claim_by_article' : 'popup_unclear')}</>;
  const quote = quoteBehind(claim);
  const relay = source(quote?.relay ?? null);
  const role = rolesOf(claimant).join(' · ');
  return (
    <>
      {isUnsure(quote) && <em>{t('popup_unsure')} </em>}
      <Quoted class="name">{claimant.name}</Quoted>
      {role && ', '}
      {role && <Quoted>{role}</Quoted>}
      {relay && ' · '}
      {relay && <span dir="auto">{t('popup_via', relay.name)}</span>}
    </>
  );
}
