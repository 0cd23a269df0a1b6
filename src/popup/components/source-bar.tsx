import type { VNode } from 'preact';
import { percent, t } from '../strings';
import { useShowing } from './context';

const GAP = 0.5;

/** Who is heard how much, as a picture. The table of the sources says the same in words. */
export function SourceBar(): VNode | null {
  const { sources, colourOf, only } = useShowing();
  const heard = sources.filter(({ share }) => share > 0);
  if (heard.length === 0) return null;
  const label = heard.map(({ name, share }) => `${name} ${percent(share)}`).join(', ');
  let end = 0;
  const parts = heard.map(source => {
    const start = end;
    end += source.share * 100;
    return { source, start, width: source.share * 100 };
  });
  return (
    <svg
      class="bar"
      role="img"
      aria-label={`${t('popup_share')}: ${label}`}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
    >
      <rect class="rest" width="100" height="10" />
      {parts.map(({ source: { id, name, share }, start, width }) => {
        const colour = colourOf(id);
        return (
          <rect
            key={id}
            x={start}
            width={Math.max(0.2, width - GAP)}
            height="10"
            class={only !== null && only !== id ? 'faded' : ''}
            style={{ '--light': colour?.light, '--dark': colour?.dark }}
          >
            <title>{`${name}: ${percent(share)}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}
