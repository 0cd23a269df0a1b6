import type { AgreementStatus } from '../../types';
import type { Act } from './acts';
import type { Scene } from './parties';

/** How far an agreement is, and the act that says so. */
export type Status = { readonly value: AgreementStatus; readonly act: Act };

/** What a clear word weighs against a vaguer one in the same line. */
const CLEARNESS: Readonly<Record<AgreementStatus, number>> = {
  signed: 1.5,
  ratified: 1.3,
  'in-force': 1.3,
  suspended: 1.3,
  ended: 1.2,
  rejected: 1.2,
  agreed: 0.6,
  negotiating: 0.6,
  planned: 0.6,
};
/** An act in a clause about some noun may tell of an older agreement. */
const RELATIVE = 0.6;
const FADING = 0.5;
/** An act so many words away from the mention of the agreement is about it. */
const NEAR = 8;

/** The status that the article's first and clearest acts beside a mention of the agreement give. */
export function findStatus(scenes: readonly Scene[]): Status | null {
  let best: { readonly status: Status; readonly weight: number } | null = null;
  for (const { line, mentions, acts } of scenes) {
    for (const act of acts) {
      const near = mentions.some(({ name }) => name.first - act.last <= NEAR && act.first - name.last <= NEAR);
      if (!near || act.negated) continue;
      const value = statusOfAct(act);
      const weight = (CLEARNESS[value] * (act.relative ? RELATIVE : 1)) / (1 + FADING * line.rank);
      if (!best || weight > best.weight) best = { status: { value, act }, weight };
    }
  }
  return best?.status ?? null;
}

/** An act to come is a plan, whatever it will be. */
export const statusOfAct = ({ status, future }: Act): AgreementStatus =>
  future && status !== 'negotiating' ? 'planned' : status;
