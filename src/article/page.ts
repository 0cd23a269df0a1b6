import type { BlockKind } from '../engine/types';
import type { Furniture } from './furniture';
import type { Segment } from './text-nodes';

/** A block-level element of the page. Its text is `lines.slice(from, to)`, all descendants included. */
export type Box = {
  /** Its place in `Page.boxes`. */
  index: number;
  readonly element: Element;
  /** In capitals, whatever kind of document it is. */
  readonly tag: string;
  readonly parent: Box | null;
  readonly from: number;
  to: number;
  /** By what it looks like navigation, a share bar, comments …; null when it does not. */
  furniture: Furniture | null;
};

/** One line of the page: text between two block boundaries or line breaks. */
export type Line = {
  /** Its place in `Page.lines`. */
  readonly index: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** Relative to the line. */
  readonly segments: readonly Segment[];
  readonly box: Box;
  /** Characters inside links. */
  readonly linked: number;
  /** Characters of running text, see lines.ts. */
  readonly prose: number;
  /** Follows one `<br>` (not two) in the same block. */
  readonly afterBreak: boolean;
};

/** All lines of the page in reading order, and the boxes that have any, parents before children. */
export type Page = {
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
  /** What the pictures' `alt` says: the same words in a line are a caption. */
  readonly imageTexts: ReadonlySet<string>;
  /** The outermost elements that the markup hides. */
  readonly hidden: readonly Element[];
};
