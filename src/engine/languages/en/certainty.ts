import { type CertaintyWords, phrases } from '../pack';

export const certainty: CertaintyWords = {
  hedged: phrases(`
    may, might, could, perhaps, possibly, probably, likely, unlikely, potentially, maybe, would have, would've, could have
    expect, expects, expected, is expected, are expected, was expected, were expected, anticipated, anticipates, forecast, forecasts
    appears to, appear to, appeared to, seems to, seem to, seemed to, predicted, predicts, projected, estimated to, at risk of
    not ruled out, not rule out, does not rule out, did not rule out, would not rule out, will not rule out, hopes to, hope to, hoped
    considering, is considering, are considering, was considering, threatens to, it is possible, it is likely, would cause, would lead
  `),
  conditions: phrases(`if, unless, provided that, on condition that, as long as, in case, should the, subject to`),
  unconfirmed: phrases(`
    reportedly, allegedly, believed, believed to, is believed, are believed, was believed, were believed, thought to, is thought
    are thought, said to be, is said to, are said to, rumoured, rumored, suspected of, suspected, alleged, purportedly, supposedly
    apparently, unconfirmed, understood to, accused of, is accused of, could not be verified, could not be independently verified
    cannot be verified, not been verified, not been confirmed, speculation
  `),
  unknown: phrases(`
    not clear, unclear, not known, unknown, no word on, not immediately clear, not yet clear, remains to be seen, remains unclear
    not yet known, nobody knows, no one knows, still unknown, uncertain, not certain, no details
  `),
  denied: phrases(`
    deny, denies, denied, denying, has denied, have denied, dismissed, dismisses, rejected claims, rejects claims, refuted, refutes
    disputed, rejected reports, rejected allegations, rejected the claim, rejected the allegation, rebuffed claims
  `),
  plain: phrases(`
    even if, as if, what if, may not, could not, as likely, if only, as soon as possible, if any, no longer expected, only if possible
    could be seen, could be heard, as far as possible, wherever possible, most likely to
  `),
  abilityAfter: phrases('that, which, who, whatever, than'),
  purposes: phrases('so'),
};
