/** The last index of a range that passes a test, or -1. */
export function lastIndexWhere(from: number, to: number, test: (k: number) => boolean): number {
  for (let k = to - 1; k >= from; k--) if (test(k)) return k;
  return -1;
}

/** The first index of a range that passes a test, or -1. */
export function indexWhere(from: number, to: number, test: (k: number) => boolean): number {
  for (let k = from; k < to; k++) if (test(k)) return k;
  return -1;
}
