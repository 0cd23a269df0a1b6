import type { BlockKind } from '../engine/types';
import { FurnitureFinder, isHidden, UNREAD_TAGS } from './furniture';
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
const KINDS: Readonly<Record<string, BlockKind>> = {
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
const ELEMENT = 1;
const TEXT = 3;

/** An element that is being read: its children are taken one by one, so that no nesting is too deep. */
type Frame = {
  readonly nodes: ArrayLike<Node> | null;
  index: number;
  next: Node | null;
  readonly box: Box;
  readonly block: boolean;
  readonly kind: BlockKind;
  readonly linked: boolean;
};

/**
 * Reads the lines of the page below `root` without changing it and without asking for layout.
 * Open shadow roots stand in for their host's children; slots show what is put into them.
 */
export function walk(root: Element, shadowRootOf: ShadowRootOf = element => element.shadowRoot): Page {
  return new Walker(shadowRootOf).run(root);
}

class Walker {
  private readonly lines: Line[] = [];
  private readonly boxes: Box[] = [];
  private readonly furniture = new FurnitureFinder();
  private readonly imageTexts = new Set<string>();
  private line = new LineBuilder();
  private linked = 0;
  private breaks = 0;

  constructor(private readonly shadowRootOf: ShadowRootOf) {}

  run(root: Element): Page {
    const stack: Frame[] = [this.open(root, null)];
    let left = MOST_NODES;
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node = left-- > 0 ? take(frame) : null;
      if (!node) {
        stack.pop();
        this.close(frame);
      } else if (node.nodeType === TEXT) this.read(node as Text, frame);
      else if (node.nodeType === ELEMENT) this.enter(node as Element, frame, stack);
    }
    const boxes = this.boxes.filter(box => box.to > box.from);
    return { lines: this.lines, boxes, imageTexts: this.imageTexts };
  }

  private enter(element: Element, frame: Frame, stack: Frame[]): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      this.breakLine(frame);
      this.breaks++;
    } else if (tag === 'IMG') {
      this.imageTexts.add(element.getAttribute('alt')?.replace(/\s+/g, ' ').trim() ?? '');
    } else if (!UNREAD_TAGS.has(tag) && !isHidden(element, tag, BLOCK_TAGS.has(tag))) {
      if (BLOCK_TAGS.has(tag)) this.breakBlock(frame);
      stack.push(this.open(element, frame));
    }
  }

  private open(element: Element, parent: Frame | null): Frame {
    const tag = element.tagName.toUpperCase();
    const block = parent === null || BLOCK_TAGS.has(tag);
    const box = block ? this.addBox(element, tag, parent?.box ?? null) : parent.box;
    const inherited = parent?.kind ?? 'paragraph';
    return {
      ...children(element, tag, this.shadowRootOf),
      index: 0,
      box,
      block,
      // A caption stays one whatever is inside; else the innermost element decides.
      kind: inherited === 'caption' ? inherited : (KINDS[tag] ?? inherited),
      linked: tag === 'A' || (parent?.linked ?? false),
    };
  }

  private addBox(element: Element, tag: string, parent: Box | null): Box {
    const from = this.lines.length;
    const box: Box = { element, parent, from, to: from, furniture: parent && this.furniture.find(element, tag) };
    this.boxes.push(box);
    return box;
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

function take(frame: Frame): Node | null {
  if (frame.nodes) return frame.nodes[frame.index++] ?? null;
  const node = frame.next;
  if (node) frame.next = node.nextSibling;
  return node;
}

function children(element: Element, tag: string, shadowRootOf: ShadowRootOf): Pick<Frame, 'nodes' | 'next'> {
  const assigned = tag === 'SLOT' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  if (assigned?.length) return { nodes: assigned, next: null };
  return { nodes: null, next: (shadowRootOf(element) ?? element).firstChild };
}
