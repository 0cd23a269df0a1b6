import type {
  AgreementStatus,
  AgreementType,
  Certainty,
  Incomplete,
  Origin,
  SourceKind,
  StageName,
} from '../engine/types';
import { UNREACHABLE } from '../messages';
import { listOf, number, t } from './strings';

/** The interface's word for what the engine decided. */
export const labelOf = {
  certainty: (certainty: Certainty): string => t(`popup_certainty_${certainty}`),
  agreementType: (type: AgreementType): string => t(`popup_agreement_${type}`),
  kind: (kind: SourceKind): string => t(`popup_kind_${kind}`),
  // Message names know no hyphen.
  origin: (origin: Origin): string => t(origin === 'json-ld' ? 'popup_origin_json_ld' : `popup_origin_${origin}`),
  status: (status: AgreementStatus): string =>
    t(status === 'in-force' ? 'popup_status_in_force' : `popup_status_${status}`),
  extent: ({ extent }: Incomplete): string =>
    extent ? t(`popup_partial_${extent.unit}`, number(extent.read), number(extent.whole)) : t('popup_partial'),
  stages: (stages: readonly StageName[]): string => listOf(stages.map(stage => t(`popup_stage_${stage}`))),
};

/** A reason of failure in the reader's language where it is one of ours; the browser's own words otherwise. */
export function reasonText(reason: string): string {
  if (reason === UNREACHABLE) return t('popup_reason_unreachable');
  return reason === 'lost' ? t('popup_reason_lost') : reason;
}
