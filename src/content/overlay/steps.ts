import type { Lines } from './geometry';

/** Where to go from quotation to quotation; `here`: to the one that is in sight. */
export type Direction = 'next' | 'previous' | 'here';

/**
 * The quotation one step away. A step starts at the quotation last gone to while that is in sight or the page is still on its way there
 * (`isUnderway`), else at the window: the reader may have scrolled elsewhere. After the last comes the first. Null when none is shown, or,
 * for `here`, none is in sight.
 */
export function neighbour(
  lines: readonly Lines[],
  { top: origin }: { readonly top: number },
  current: number | null,
  direction: Direction,
  isUnderway: boolean,
  windowHeight = innerHeight,
): number | null {
  const places = lines.flatMap(({ boxes }, index) => (boxes[0] ? [{ index, top: boxes[0].top + origin }] : []));
  const isInSight = ({ top }: { top: number }) => top >= 0 && top < windowHeight;
  const at = places.findIndex(place => place.index === current && (isUnderway || isInSight(place)));
  if (direction === 'here') return (places[at] ?? places.find(isInSight))?.index ?? null;
  if (places.length === 0) return null;
  if (at >= 0) return places.at((at + (direction === 'next' ? 1 : -1)) % places.length)!.index;
  const found =
    direction === 'next' ? places.find(({ top }) => top >= 0) : places.findLast(({ top }) => top < windowHeight / 3);
  return (found ?? places.at(direction === 'next' ? 0 : -1)!).index;
}
