import type { BlockKind } from '../engine/types';
import { Looks, UNREAD_TAGS } from './furniture';
import { proseLength } from './lines';
import type { Box, Line, Page } from './page';
import { LineBuilder } from './text-nodes';

/** The shadow root to read, if the caller can open it (a content script may see closed ones). */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE CAPTION TBODY THEAD TFOOT TR TD TH UL'
  ).split(' '),
);
const KINDS: Readonly<Record<string, BlockKind | undefined>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  BLOCKQUOTE: 'blockquote',
  FIGURE: 'caption',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};
/** Pages are read up to here: a limit for endless ones (nodes). */
const MOST_NODES = 500_000;
const NONE: readonly Node[] = [];
const ELEMENT = 1;
const TEXT = 3;

/** What the walk has to know of a tag. */
type Tag = {
  /** In capitals, whatever kind of document it is. */
  readonly name: string;
  readonly block: boolean;
  readonly kind: BlockKind | null;
  readonly unread: boolean;
};

/** An element that is being read: its children are taken one by one, so that no nesting is too deep. */
type Frame = {
  readonly parent: Frame | null;
  /** The child to be read next. */
  next: Node | null;
  /** Of a slot: what is put into it, and which of that is next. */
  readonly assigned: readonly Node[] | null;
  index: number;
  readonly box: Box;
  readonly block: boolean;
  readonly kind: BlockKind;
  readonly linked: boolean;
};

/**
 * Reads the lines of the page below `root` without changing it and without asking for layout.
 * Open shadow roots stand in for their host's children; slots show what is put into them. What the markup hides is not read,
 * save the `revealed` elements.
 */
export function walk(
  root: Element,
  shadowRootOf: ShadowRootOf = element => element.shadowRoot,
  revealed: ReadonlySet<Element> = new Set(),
): Page {
  return new Walker(shadowRootOf, revealed).run(root);
}

class Walker {
  private readonly lines: Line[] = [];
  private readonly boxes: Box[] = [];
  private readonly tags = new Map<string, Tag>();
  private readonly looks = new Looks();
  private readonly hidden: Element[] = [];
  private line = new LineBuilder();
  private linked = 0;
  private breaks = 0;

  constructor(
    private readonly shadowRootOf: ShadowRootOf,
    private readonly revealed: ReadonlySet<Element>,
  ) {}

  run(root: Element): Page {
    const tag = { ...this.tagNamed(root.tagName), block: true };
    let frame = this.open(root, tag, null);
    let left = MOST_NODES;
    while (frame) {
      const node: Node | null = left-- > 0 ? frame.next : null;
      if (!node) {
        this.close(frame);
        frame = frame.parent;
        continue;
      }
      frame.next = frame.assigned ? (frame.assigned[++frame.index] ?? null) : node.nextSibling;
      if (node.nodeType === TEXT) this.read(node as Text, frame);
      else if (node.nodeType === ELEMENT) frame = this.enter(node as Element, frame);
    }
    return { lines: this.lines, boxes: this.boxesWithLines(), imageTexts: imageTexts(root), hidden: this.hidden };
  }

  /** The frame to go on with: that of the element, or still the same when the element has nothing to read. */
  private enter(element: Element, frame: Frame): Frame {
    const { tagName } = element;
    const tag = typeof tagName === 'string' ? this.tagNamed(tagName) : null;
    if (!tag || (tag.name === 'FORM' && isSpoiled(element))) return frame;
    if (tag.name === 'BR') {
      this.breakLine(frame);
      this.breaks++;
    } else if (!tag.unread) {
      if (this.looks.isHidden(element, tag.name, tag.block) && !this.revealed.has(element)) {
        this.hidden.push(element);
        return frame;
      }
      if (tag.block) this.breakBlock(frame);
      return this.open(element, tag, frame) ?? frame;
    }
    return frame;
  }

  /** The frame of an element; null when it has no children. */
  private open(element: Element, tag: Tag, parent: Frame | null): Frame | null {
    const assigned = (tag.name === 'SLOT' && (element as HTMLSlotElement).assignedNodes?.()) || NONE;
    const next = assigned[0] ?? (this.shadowRootOf(element) ?? element).firstChild;
    if (!next) return null;
    const inherited = parent?.kind ?? 'paragraph';
    return {
      parent,
      next,
      assigned: assigned.length ? assigned : null,
      index: 0,
      box: tag.block || !parent ? this.addBox(element, tag, parent) : parent.box,
      block: tag.block,
      // A caption stays one whatever is inside; else the innermost element decides.
      kind: inherited === 'caption' ? inherited : (tag.kind ?? inherited),
      linked: tag.name === 'A' || (parent?.linked ?? false),
    };
  }

  private addBox(element: Element, tag: Tag, parent: Frame | null): Box {
    const from = this.lines.length;
    const box: Box = { index: 0, element, tag: tag.name, parent: parent?.box ?? null, from, to: from, furniture: null };
    this.boxes.push(box);
    return box;
  }

  private boxesWithLines(): Box[] {
    const boxes = this.boxes.filter(box => box.to > box.from);
    boxes.forEach((box, index) => {
      box.index = index;
      const isKnown = box.parent === null || this.revealed.has(box.element);
      if (!isKnown) box.furniture = this.looks.furnitureOf(box.element, box.tag);
    });
    return boxes;
  }

  private tagNamed(given: string): Tag {
    let tag = this.tags.get(given);
    if (!tag) {
      const name = given.toUpperCase();
      tag = { name, block: BLOCK_TAGS.has(name), kind: KINDS[name] ?? null, unread: UNREAD_TAGS.has(name) };
      this.tags.set(given, tag);
    }
    return tag;
  }

  private close(frame: Frame): void {
    if (!frame.block) return;
    this.breakBlock(frame);
    frame.box.to = this.lines.length;
  }

  private read(node: Text, frame: Frame): void {
    const added = this.line.add(node);
    if (frame.linked) this.linked += added;
  }

  private breakBlock(frame: Frame): void {
    this.breakLine(frame);
    this.breaks = 0;
  }

  private breakLine(frame: Frame): void {
    const { text, segments } = this.line;
    if (text === '') return;
    const { kind, box } = frame;
    this.lines.push({
      index: this.lines.length,
      kind,
      text,
      segments,
      box,
      linked: this.linked,
      prose: proseLength(kind, text, this.linked),
      afterBreak: this.breaks === 1,
    });
    this.line = new LineBuilder();
    this.linked = 0;
    this.breaks = 0;
  }
}

/** What the pictures say in words, those too of which the page gives the browser several to choose from. */
const imageTexts = (root: Element): ReadonlySet<string> =>
  new Set(
    Array.from(root.querySelectorAll('img[alt]'), image => image.getAttribute('alt')!.replace(/\s+/g, ' ').trim()),
  );

/** A form whose fields are named like what is asked of elements (`<input name="getAttribute">`) answers with them: it is no text. */
const isSpoiled = ({ getAttribute, hasAttribute, hasAttributes }: Element): boolean =>
  [getAttribute, hasAttribute, hasAttributes].some(method => typeof method !== 'function');
