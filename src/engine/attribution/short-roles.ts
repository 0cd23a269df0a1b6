/** What a word leaves in the short form of a role has so many letters. */
const SHORTEST = 2;
const LONGEST = 4;

/** *menkumham* for *menteri hukum dan ham*, *kadishub* for *kepala dinas perhubungan (kota x)*: letters of two or more words in turn. */
export function isShortFor(short: string, words: readonly string[]): boolean {
  const [first, ...rest] = words;
  return first !== undefined && first[0] === short[0] && spells(short, [first, ...rest.filter(isWhole)]);
}

/** Small words ("dan") leave nothing in it, unless they are acronyms, which stand last. */
const isWhole = (word: string, i: number, all: readonly string[]) => word.length > 3 || i === all.length - 1;

/** Whether a text is parts of two or more of the words from the first on, one of each, in order. All ways go on side by side: none is tried twice. */
function spells(text: string, words: readonly string[]): boolean {
  let ends = new Set([0]);
  for (const [used, word] of words.entries()) {
    ends = new Set([...ends].flatMap(start => endsBehind(text, start, word)));
    if (used > 0 && ends.has(text.length)) return true;
  }
  return false;
}

/** Where a part of the word that stands in the text at `start` can end. */
function endsBehind(text: string, start: number, word: string): number[] {
  const ends: number[] = [];
  for (let end = start + SHORTEST; end <= Math.min(start + LONGEST, text.length); end++)
    if (isWithin(text.slice(start, end), word)) ends.push(end);
  return ends;
}

/** Whether the letters of a part stand in a word, in order. */
function isWithin(part: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === part[at]) at++;
  return at === part.length;
}
