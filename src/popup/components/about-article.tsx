import type { VNode } from 'preact';
import type { Link } from '../../engine/types';
import { factsOf, type NamedFact } from '../article-facts';
import { labelOf } from '../labels';
import { interfaceLanguage, t } from '../strings';
import { useShowing } from './context';
import { Jump, Quoted } from './jump';

/** Publisher, author, date and outgoing links, folded away: what the page says of its article, and where it says so. */
export function AboutArticle(): VNode | null {
  const { article } = useShowing();
  const facts = factsOf(article, interfaceLanguage());
  const links = article.page?.links ?? [];
  if (facts.length === 0 && links.length === 0) return null;
  return (
    <section aria-labelledby="about-heading">
      <details>
        <summary>
          <h2 id="about-heading">{t('popup_about')}</h2>
        </summary>
        <dl class="about">
          {facts.map(fact => (
            <FactRow key={fact.name} {...fact} />
          ))}
          {links.length > 0 && <LinkRow links={links} />}
        </dl>
      </details>
    </section>
  );
}

/** Where the article's links lead, each beside the words that carry it; opened by the reader alone. */
function LinkRow({ links }: { links: readonly Link[] }): VNode {
  const { text } = useShowing().article;
  return (
    <>
      <dt>{t('popup_links')}</dt>
      <dd>
        <ul class="links">
          {links.map(({ href, span }) => (
            <li key={href}>
              <a href={href} target="_blank" rel="noopener noreferrer" dir="ltr">
                {new URL(href).hostname.replace(/^www\./, '')}
              </a>{' '}
              <Jump spans={[span]} quoted class="by">
                {text.slice(...span)}
              </Jump>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function FactRow({ name, value, origin }: NamedFact): VNode {
  return (
    <>
      <dt>{t(`popup_fact_${name}`)}</dt>
      <dd>
        {name === 'publishedAt' ? value : <Quoted>{value}</Quoted>}
        {origin && <span class="by"> {labelOf.origin(origin)}</span>}
      </dd>
    </>
  );
}
