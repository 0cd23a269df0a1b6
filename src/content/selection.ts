import type { Quotation } from './quotations';

/** What the reader has selected. */
export function selectedRanges(): Range[] {
  const selection = getSelection();
  return Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) => selection!.getRangeAt(i));
}

/** Where that stands in the window; at its top when nothing is shown of it. */
export function placeOf(selected: readonly Range[]): DOMRect {
  const shown = selected.map(range => range.getBoundingClientRect()).find(({ width, height }) => width + height > 0);
  return shown ?? new DOMRect(0, 0, 0, 0);
}

/** The quotation of which most is selected; the first of several that are alike. Null when none is touched. */
export function touchedBy(selected: readonly Range[], quotations: readonly Quotation[]): Quotation | null {
  let [best, most]: [Quotation | null, number] = [null, 0];
  for (const quotation of quotations) {
    const common = quotation.ranges.flatMap(range => selected.map(each => lengthOfCommon(range, each)));
    const length = common.reduce((sum, part) => sum + part, 0);
    if (length > most) [best, most] = [quotation, length];
  }
  return best;
}

/** How many characters two ranges have in common. */
function lengthOfCommon(a: Range, b: Range): number {
  const common = a.cloneRange();
  try {
    if (b.compareBoundaryPoints(Range.START_TO_START, a) > 0) common.setStart(b.startContainer, b.startOffset);
    if (b.compareBoundaryPoints(Range.END_TO_END, a) < 0) common.setEnd(b.endContainer, b.endOffset);
  } catch {
    // The two stand in different trees, as a selection inside a shadow root does.
    return 0;
  }
  // A start behind the end has moved the end with it.
  const isApart =
    a.compareBoundaryPoints(Range.END_TO_START, b) >= 0 || b.compareBoundaryPoints(Range.END_TO_START, a) >= 0;
  return isApart ? 0 : common.toString().length;
}
