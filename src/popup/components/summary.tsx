import type { VNode } from 'preact';
import { t } from '../strings';
import { useShowing } from './context';
import { Jump } from './jump';

/** The article's own sentences that tell its gist, in their order. */
export function Summary(): VNode | null {
  const { analysis, words } = useShowing();
  if (analysis.summary.length === 0) return null;
  return (
    <section aria-labelledby="summary-heading">
      <h2 id="summary-heading">
        {t('popup_summary')} <span class="aside">{t('popup_summary_note')}</span>
      </h2>
      <ol class="summary">
        {analysis.summary.map(span => (
          <li key={span.join()}>
            <Jump spans={[span]} quoted>
              {words(span)}
            </Jump>
          </li>
        ))}
      </ol>
    </section>
  );
}
