import type { VNode } from 'preact';
import type { Source } from '../../engine/types';
import { monogram } from '../../messages/palette';
import { useShowing } from './context';

/** A source's initials in its colour; without a source, a sign of its own. The name stands beside it: this is for the eye. */
export function Monogram({ source, sign = '?' }: { source: Source | null; sign?: string }): VNode {
  const { colourOf } = useShowing();
  const colour = source && colourOf(source.id);
  const style = colour ? { '--light': colour.light, '--dark': colour.dark } : undefined;
  return (
    <span class="monogram" style={style} aria-hidden="true">
      {source ? monogram(source.name) : sign}
    </span>
  );
}
