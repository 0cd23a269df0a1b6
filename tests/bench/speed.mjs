/**
 * The engine's time as a multiple of the least that any reader of words must spend: one pass of Intl.Segmenter over the same text, in
 * the same run. Both take turns, and only the time that the processor gives to this process counts (the collection of its garbage
 * included), so that what else the machine does hardly matters.
 */
const ROUNDS = 9;

/** `work` takes one document; the interval is that of the median, from the order of the rounds (second and last but one: 96 %). */
export function measureSpeed(documents, work) {
  const segmenters = new Map();
  const words = ({ text, lang }) => {
    if (!segmenters.has(lang)) segmenters.set(lang, new Intl.Segmenter(lang, { granularity: 'word' }));
    let count = 0;
    for (const { isWordLike } of segmenters.get(lang).segment(text)) if (isWordLike) count += 1;
    return count;
  };
  const bare = () => documents.reduce((sum, document) => sum + words(document), 0);
  const engine = () => documents.forEach(document => void work(document));
  // The first rounds are the compiler's.
  for (let i = 0; i < 2; i += 1) [bare(), engine()];
  const rounds = Array.from({ length: ROUNDS }, () => ({ bare: timed(bare), engine: timed(engine) }));
  const middle = values => values.sort((a, b) => a - b)[ROUNDS >> 1];
  const ratios = rounds.map(round => round.engine / round.bare);
  return {
    ratio: middle(ratios),
    interval: [ratios[1], ratios[ROUNDS - 2]],
    wordsPerSecond: (bare() / middle(rounds.map(round => round.engine))) * 1e6,
  };
}

/** Microseconds of the processor. */
function timed(task) {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
