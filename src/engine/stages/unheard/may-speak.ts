import type { Doc } from '../../document';
import type { LanguagePack } from '../../languages/pack';
import { indexWhere, lastIndexWhere } from '../../text/index-where';
import { runOf } from '../../text/runs';
import type { Token } from '../../text/tokens';
import type { Span } from '../../types';

/** A cue stands at most so many tokens from a name that it may belong to. */
const NEAR = 8;
/** Between a passive and its agent, so many ("disampaikan pula oleh"). */
const CLOSE = 2;
/** So many words of a post may stand between a cue and the name. */
const LONGEST_POST = 12;

/** Whether a word of saying stands where it would be this person's. Says yes in doubt: the attribution may have overlooked it. */
export function maySpeak({ tokens, pack }: Doc, mention: Span): boolean {
  const { first, last } = runOf(tokens, mention);
  return isCued(tokens, first, pack) || isApposed(tokens, first, pack) || goesOnToSay(tokens, last, pack);
}

/** "kata Menteri Ana Wira", "explained Ana Wira", "described by Ana Wira": right before the name and its post. */
function isCued(tokens: readonly Token[], first: number, pack: LanguagePack): boolean {
  const { people, speech } = pack;
  const { after, say, topic, quoted, according, call, passive } = speech.cues;
  const post = [people.roles, people.roleModifiers, people.titles, people.and];
  const isPost = ({ capital, lower }: Token) => capital || post.some(words => words.has(lower));
  const at = lastIndexWhere(Math.max(0, first - LONGEST_POST), first, i => !isPost(tokens[i]!));
  const before = tokens[at]?.lower ?? '';
  const agents = speech.agentMarkers.has(before) ? tokens.slice(Math.max(0, at - CLOSE), at) : [];
  return (
    [after, say, topic, quoted, according, passive].some(words => words.has(before)) ||
    [say, topic, quoted, call, passive].some(words => agents.some(({ lower }) => words.has(lower)))
  );
}

/** "kata seorang warga, Ana Wira". */
function isApposed(tokens: readonly Token[], first: number, pack: LanguagePack): boolean {
  if (tokens[first - 1]?.text !== ',') return false;
  const from = Math.max(0, first - 1 - NEAR);
  const stop = lastIndexWhere(from, first, i => tokens[i]!.text === '.');
  return indexWhere(Math.max(from, stop), first, i => pack.speech.cues.after.has(bare(tokens[i]!, pack))) >= 0;
}

/** "Ana Wira, yang juga …, mengatakan", "Ana Wira shared with us that". */
function goesOnToSay(tokens: readonly Token[], last: number, pack: LanguagePack): boolean {
  const { data: _, relay: __, according: ___, ...saying } = pack.speech.cues;
  const cues = [...Object.values(saying), pack.speech.complementizers];
  const end = Math.min(tokens.length, last + NEAR);
  const stop = indexWhere(last, end, i => tokens[i]!.text === '.');
  return indexWhere(last, stop < 0 ? end : stop, i => cues.some(words => words.has(bare(tokens[i]!, pack)))) >= 0;
}

/** A word without the pronoun glued to it ("ujarnya"). */
function bare({ lower }: Token, { speech: { suffixPronoun } }: LanguagePack): string {
  return suffixPronoun && lower.endsWith(suffixPronoun) ? lower.slice(0, -suffixPronoun.length) : lower;
}
