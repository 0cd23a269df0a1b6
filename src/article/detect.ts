/**
 * Is this page an article? Injected into every page, so it stays small, imports nothing, asks for no layout and looks at a
 * bounded part of the page. A handful of signs, each 0–1, are weighed and added up.
 */

/** 'undecided': look again when the page has settled, or let the reader ask for it. */
export type Verdict = 'yes' | 'no' | 'undecided';

/** What the signs are read from. */
type Page = {
  readonly document: Document;
  /** Paths of its addresses. The canonical one helps where the given one is short (a number, a local file). */
  readonly paths: readonly string[];
  /** The texts of its JSON-LD scripts. */
  readonly data: readonly string[];
  /** Its `og:type`, '' without one. */
  readonly type: string;
  prose(): Prose;
};

/**
 * What each sign says for (or against) an article, in points set by hand: two for what hardly anything but an article has (a declared
 * type, one block that holds the page's prose), one for what many other pages have too. In order of what it costs to read them.
 */
const SIGNS: readonly (readonly [points: number, sign: (page: Page) => number])[] = [
  // The address: words like "forum", nothing but the host, words in its longest part, numbers or a date.
  [-2, ({ paths }) => Number(paths.some(path => SECTION_PATH.test(path)))],
  [-1, ({ paths }) => Number(paths.some(path => path.length <= 1))],
  [1.5, ({ paths }) => Math.min(Math.max(0, ...paths.map(longestSlug)), 6) / 6],
  [0.5, ({ paths }) => Number(paths.some(path => /\d{5}|[\da-f]{8}|\/(?:19|20)\d\d\b/.test(path)))],
  // What the page declares to be, in Open Graph and JSON-LD.
  [1, ({ type }) => Number(ARTICLE.test(type))],
  [-1, ({ type }) => Number(type !== '' && !ARTICLE.test(type))],
  [-1, ({ data }) => Number(data.some(text => OTHER_TYPE.test(text)))],
  [2, ({ data, document }) => Number(data.some(text => ARTICLE_TYPE.test(text)) || has(document, ARTICLE_ITEM))],
  // Length of the largest prose block; its part of all prose; prose for each link.
  [2, page => Math.min(Math.log2(1 + page.prose().length), 12) / 12],
  [2, page => page.prose().length / Math.max(1, page.prose().all)],
  [1, page => Math.min(Math.log2(1 + page.prose().all / (1 + countLinks(page))), 7) / 7],
  // An author in the markup, a date of publication.
  [1, ({ document }) => Number(has(document, SIGNED))],
  [1, ({ document }) => Number(document.head?.querySelector(DATED) != null)],
  [-1, ({ document }) => Number(has(document, 'input[type="password"]'))],
  [-1, ({ document }) => Number(document.querySelectorAll('[class*="price"],[itemprop="price"]').length > 2)],
];
/** An article reaches so many points: prose in one block, and two or three signs beside it. */
const BIAS = -5.6;
/** Pages this far below the limit may still become articles when more of them is there. */
const UNDECIDED = -1.5;
/** Without this much running text there is nothing to read yet (characters). */
const LEAST_PROSE = 150;

/** Whether the page is an article. Errs towards no. */
export function isArticle(document: Document, url: string): boolean {
  return judge(document, url) === 'yes';
}

/**
 * The graded answer, given as soon as the signs not read yet can no longer change it. `url` is the page's address; '' when it is not
 * known.
 */
export function judge(document: Document, url: string): Verdict {
  if (!document.body) return 'undecided';
  const page = pageOf(document, url, document.body);
  // What the page can still reach: each sign that is read brings the two together.
  let most = BIAS;
  let least = BIAS;
  for (const [points] of SIGNS) {
    most += Math.max(0, points);
    least += Math.min(0, points);
  }
  for (const [points, sign] of SIGNS) {
    const reached = points * sign(page);
    most += reached - Math.max(0, points);
    least += reached - Math.min(0, points);
    if (most <= UNDECIDED) return isShell(page) ? 'undecided' : 'no';
    if (least > 0) break;
  }
  return least > 0 && page.prose().length >= LEAST_PROSE ? 'yes' : 'undecided';
}

/** A page of fewer elements, under an address that an article could have, may be an app that has not drawn itself. */
const LEAST_ELEMENTS = 40;

function isShell({ document, paths }: Page): boolean {
  return document.getElementsByTagName('*').length < LEAST_ELEMENTS && paths.some(path => longestSlug(path) > 1);
}

/** Broken JSON-LD still says what it is about, so it is searched rather than parsed. */
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:Product|DiscussionForumPosting|QAPage|CollectionPage|ItemList|SearchResultsPage|TechArticle|APIReference|Recipe|VideoObject)"/;
const ARTICLE = /article/i;
const ARTICLE_ITEM =
  '[itemtype$="/NewsArticle"],[itemtype$="/Article"],[itemtype$="/BlogPosting"],[itemprop="articleBody"]';
const DATED =
  'meta[property="article:published_time"],meta[name="pubdate"],meta[name="publishdate"],meta[name="date"],' +
  'meta[name="parsely-pub-date"],meta[name="sailthru.date"],meta[itemprop="datePublished"]';
const SIGNED = '[rel="author"],[class*="byline"],[class*="author"],[itemprop="author"]';

const SECTION_PATH =
  /\/(?:tags?|categor(?:y|ies)|topics?|search|login|register|signup|account|forums?|threads?|viewtopic|showthread|discussions?|community|docs?|documentation|wiki|products?|shop|cart|users?|author|archive|index|questions|help|support|api|reference)(?:\/|\.|$)/i;

function pageOf(document: Document, url: string, body: Element): Page {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  let prose: Prose | null = null;
  return {
    document,
    paths: [url, canonical].flatMap(address => /^https?:\/\/[^/?#]+([^?#]*)/.exec(address)?.[1] ?? []),
    data: Array.from(
      document.querySelectorAll('script[type="application/ld+json"]'),
      script => script.textContent ?? '',
    ),
    type: document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '',
    prose() {
      prose ??= largestProse(body);
      return prose;
    },
  };
}

const has = (document: Document, selector: string) => document.querySelector(selector) !== null;
const countLinks = ({ document }: Page) => document.getElementsByTagName('a').length;
const longestSlug = (path: string) => Math.max(...path.split('/').map(part => part.match(/[-_.+ ]|%20/g)?.length ?? 0));

type Prose = { readonly length: number; readonly all: number };

/** Texts shorter than this are labels, links and halves of sentences (characters). */
const LONG_TEXT = 60;
/** Paragraphs with so much text beside each other are what a page has to say; else its text is not in `<p>` (characters). */
const ENOUGH = 600;
/** So many text nodes are looked at where there are no paragraphs: a limit for endless pages. */
const MOST_NODES = 1500;

/** The length of the largest block of running text (all paragraphs with one parent), and of all running text on the page. */
function largestProse(body: Element): Prose {
  const set = proseOf(paragraphsIn(body));
  return set.length >= ENOUGH ? set : proseOf(textsIn(body));
}

/** Running text, and the innermost box around it. */
type Run = readonly [text: string, box: Element | null];

function proseOf(runs: Iterable<Run>): Prose {
  const lengths = new Map<Element, number>();
  let all = 0;
  for (const [text, box] of runs) {
    const { length } = text.trim();
    if (length < LONG_TEXT) continue;
    // Where each paragraph has a wrapper of its own, only the box around the wrappers is large.
    for (const each of [box, box?.parentElement]) if (each) lengths.set(each, (lengths.get(each) ?? 0) + length);
    all += length;
  }
  return { length: Math.max(0, ...lengths.values()), all };
}

function* paragraphsIn(body: Element): Generator<Run> {
  for (const paragraph of body.getElementsByTagName('p')) yield [paragraph.textContent ?? '', paragraph.parentElement];
}

const tags = (names: string) => new Set(names.split(' '));
const INLINE = tags('a abbr b bdi bdo cite code dfn em font i kbd mark q s small span strong sub sup time u');
const PARAGRAPH = tags('p li blockquote');
const UNREAD = tags('script style noscript template textarea option button a');
const SHOW_TEXT = 4;

function* textsIn(body: Element): Generator<Run> {
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  for (let i = 0; i < MOST_NODES && walker.nextNode(); i++) {
    const node = walker.currentNode as Text;
    let box = node.length < LONG_TEXT ? null : node.parentElement;
    if (!box || UNREAD.has(box.localName)) continue;
    while (box.parentElement && INLINE.has(box.localName)) box = box.parentElement;
    if (box.parentElement && PARAGRAPH.has(box.localName)) box = box.parentElement;
    yield [node.data, box];
  }
}
