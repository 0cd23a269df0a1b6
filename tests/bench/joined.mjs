/**
 * PolNeAR's annotators take the two halves of `"A," he said. "B."` for one quotation; by the definition of this project they are two.
 * Joined as the annotators do, the predictions tell what the corpus would count if the definitions were the same.
 */

/** So many characters may stand between the halves: who speaks, and little more. */
const BETWEEN = 90;

/** The quotations of a text with adjacent direct ones of one speaker, in one paragraph, made one. */
export function joinAdjacent(quotes, text) {
  const joined = [];
  for (const quote of quotes) {
    const before = joined.at(-1);
    if (before && belongTogether(before, quote, text))
      joined[joined.length - 1] = { ...before, content: [...before.content, ...quote.content] };
    else joined.push(quote);
  }
  return joined;
}

function belongTogether(before, quote, text) {
  if (before.type !== 'direct' || quote.type !== 'direct') return false;
  if (!quote.speaker?.name || quote.speaker.name !== before.speaker?.name) return false;
  const between = text.slice(before.content.at(-1)[1], quote.content[0][0]);
  return between.length < BETWEEN && !between.includes('\n');
}
