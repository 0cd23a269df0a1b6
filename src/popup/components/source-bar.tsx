import type { VNode } from 'preact';
import { percent, t } from '../strings';
import { useShowing } from './context';

/** Who is heard how much, as a picture; the table below it says the same in words. */
export function SourceBar(): VNode | null {
  const { sources, colourOf } = useShowing();
  const heard = sources.filter(({ share }) => share > 0);
  if (heard.length === 0) return null;
  const rest = 1 - heard.reduce((sum, { share }) => sum + share, 0);
  const label = heard.map(({ name, share }) => `${name} ${percent(share)}`).join(', ');
  return (
    <div class="bar" role="img" aria-label={`${t('popup_share')}: ${label}`}>
      {heard.map(({ id, share }) => {
        const colour = colourOf(id);
        return <span key={id} style={{ flexGrow: share, '--light': colour?.light, '--dark': colour?.dark }} />;
      })}
      {rest > 0.005 && <span class="rest" style={{ flexGrow: rest }} />}
    </div>
  );
}
