/**
 * Text nodes in, one normalised line out, with every character's place in the page kept.
 * White space (no-break space too) becomes one space; characters nobody sees (soft hyphen, zero width) are left out.
 */

/** A stretch of text that runs alike in the text and in one text node: `text[start + i]` is `node.data[offset + i]`. */
export type Segment = { readonly start: number; readonly end: number; readonly node: Text; readonly offset: number };

/** The part of a segment between two offsets of the text. */
export function cut({ start, end, node, offset }: Segment, from: number, to: number): Segment {
  const first = Math.max(start, from);
  return { start: first, end: Math.min(end, to), node, offset: offset + first - start };
}

/**
 * What a reader sees: everything but white space, soft hyphens, zero-width space, word joiner and byte order mark. Words that only
 * a space parts are taken in one go, a hundred at most: a match without end could exhaust the stack.
 */
const VISIBLE = /[^\s\u00AD\u200B\u2060\uFEFF]+(?: [^\s\u00AD\u200B\u2060\uFEFF]+){0,99}/g;
const SIGN = /\S/;
/** White space; `\s` would count the byte order mark too, which joins words instead of parting them. */
const SPACE = /[^\S\uFEFF]/;

type MutableSegment = { -readonly [K in keyof Segment]: Segment[K] };

/** Collects the text nodes of one line. */
export class LineBuilder {
  text = '';
  readonly segments: Segment[] = [];
  /** A space that counts only when visible text follows. */
  private space: { node: Text; offset: number } | null = null;

  /** Appends the visible text of `node`; returns how many characters that added. */
  add(node: Text): number {
    const before = this.text.length;
    const { data } = node;
    // Most text nodes of a page hold nothing but the white space between two blocks.
    if (before === 0 && !SIGN.test(data)) return 0;
    let last = 0;
    VISIBLE.lastIndex = 0;
    for (let match = VISIBLE.exec(data); match; match = VISIBLE.exec(data)) {
      this.gap(node, data, last, match.index);
      this.flushSpace();
      this.append(match[0], node, match.index);
      last = match.index + match[0].length;
    }
    this.gap(node, data, last, data.length);
    return this.text.length - before;
  }

  private gap(node: Text, data: string, from: number, to: number): void {
    if (from === to || this.space || this.text === '') return;
    const at = data.slice(from, to).search(SPACE);
    if (at >= 0) this.space = { node, offset: from + at };
  }

  private flushSpace(): void {
    const space = this.space;
    if (!space) return;
    this.space = null;
    this.append(' ', space.node, space.offset);
  }

  private append(words: string, node: Text, offset: number): void {
    const start = this.text.length;
    const end = start + words.length;
    this.text += words;
    const last = this.segments.at(-1) as MutableSegment | undefined;
    if (last?.node === node && last.offset + (start - last.start) === offset) last.end = end;
    else this.segments.push({ start, end, node, offset });
  }
}
