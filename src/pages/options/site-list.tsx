import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { ask } from '../../messages';
import type { Say } from '../../popup/components/toast';
import { t } from '../../popup/strings';

/** The sites on which the reader has switched the marks off, in the order of the alphabet. */
export function SiteList({ sites, say }: { sites: readonly string[]; say: Say }): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const switchOn = async (host: string) => {
    const result = await ask('setOverlay', { host, on: true });
    // The button goes with its row: keyboards go on from the heading.
    if (result.ok) heading.current?.focus();
    say(result.ok ? t('options_site_is_on', host) : t('options_failed', result.error));
  };
  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading" ref={heading} tabIndex={-1}>
        {t('options_sites')}
      </h2>
      <p class="soft">{t(sites.length > 0 ? 'options_sites_text' : 'options_sites_none')}</p>
      {sites.length > 0 && (
        <ul class="group rows">
          {sites.toSorted().map(host => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button type="button" class="plain" onClick={() => switchOn(host)}>
                {t('options_site_on')}
                <span class="visually-hidden">{t('options_site_on_for', host)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
