import type { VNode } from 'preact';
import type { Claim } from '../../engine/types';
import { labelOf } from '../labels';
import { t } from '../strings';
import { isUnsure } from '../view';
import { useShowing } from './context';
import { useFold } from './fold';
import { Jump, Quoted } from './jump';
import { Monogram } from './monogram';

const FOLD_AT = 5;

/** The checkable statements, each with its claimant and its certainty. */
export function ClaimList(): VNode | null {
  const { claims } = useShowing();
  const [shown, fold] = useFold(claims, FOLD_AT);
  if (claims.length === 0) return null;
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
      {fold}
    </section>
  );
}

function ClaimEntry({ claim }: { claim: Claim }): VNode {
  const { source, words } = useShowing();
  const claimant = source(claim.claimant);
  return (
    <li>
      <Monogram source={claimant} sign="¶" />
      <div>
        <Jump spans={[claim.span]} quoted>
          {words(claim.span)}
        </Jump>
        <p class="who">
          <Claimant claim={claim} />{' '}
          <span class={`certainty ${claim.certainty}`}>{labelOf.certainty(claim.certainty)}</span>
        </p>
      </div>
    </li>
  );
}

function Claimant({ claim }: { claim: Claim }): VNode {
  const { source, quoteBehind } = useShowing();
  const claimant = source(claim.claimant);
  if (!claimant) return <>{t(claim.claimant === null ? 'popup_claim_by_article' : 'popup_unclear')}</>;
  const quote = quoteBehind(claim);
  const relay = source(quote?.relay ?? null);
  const role = [claimant.role?.text, claimant.affiliation?.text].filter(Boolean).join(' ');
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
