/**
 * The engine's time as a multiple of the least that any reader of words must spend: one pass of Intl.Segmenter over the same text, in
 * the same run. Both take turns, so that what else the machine does hits both alike.
 */
const ROUNDS = 9;

export function measureSpeed(documents, analyseDocument) {
  const segmenters = new Map();
  const words = ({ text, lang }) => {
    if (!segmenters.has(lang)) segmenters.set(lang, new Intl.Segmenter(lang, { granularity: 'word' }));
    let count = 0;
    for (const { isWordLike } of segmenters.get(lang).segment(text)) if (isWordLike) count += 1;
    return count;
  };
  const timed = task => {
    const start = performance.now();
    task();
    return performance.now() - start;
  };
  const bare = () => documents.map(words);
  const engine = () =>
    documents.map(({ id, text, lang }) => analyseDocument({ id, text, lang, title: null }, { sentences: null }));
  // The first rounds are the compiler's.
  for (let i = 0; i < 2; i += 1) [bare(), engine()];
  const rounds = Array.from({ length: ROUNDS }, () => ({ bare: timed(bare), engine: timed(engine) }));
  const ratios = rounds.map(round => round.engine / round.bare).sort((a, b) => a - b);
  const total = bare().reduce((sum, count) => sum + count, 0);
  const fastest = Math.min(...rounds.map(round => round.engine));
  return {
    ratio: ratios[ROUNDS >> 1],
    interval: [ratios[0], ratios[ROUNDS - 1]],
    wordsPerSecond: Math.round((total / fastest) * 1000),
  };
}
