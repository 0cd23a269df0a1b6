import type { VNode } from 'preact';
import { relayChain } from '../relay-chain';
import { plural, t } from '../strings';
import { useShowing } from './context';
import { Jump, Quoted } from './jump';

/** By which houses the words came down to this page, the farthest first. */
export function RelayLine(): VNode | null {
  const chain = relayChain(useShowing());
  if (!chain) return null;
  const { relays, agency } = chain;
  return (
    <div class="chain">
      <p id="chain">{t('popup_chain')}</p>
      <ol aria-labelledby="chain">
        {relays.length > 0 && (
          <li>
            {relays.map(({ medium, quotes }, index) => (
              <span key={medium.id}>
                {index > 0 && ', '}
                <Jump spans={medium.mentions.slice(0, 1)} quoted>
                  {medium.name}
                </Jump>{' '}
                ({plural('popup_quotes', quotes)})
              </span>
            ))}
          </li>
        )}
        {agency && (
          <li>
            <Quoted>{agency}</Quoted>
          </li>
        )}
        <li>{t('popup_this_page')}</li>
      </ol>
    </div>
  );
}
