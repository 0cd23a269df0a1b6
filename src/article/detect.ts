/**
 * Is this page an article? Injected into every page, so it stays small, imports nothing, asks for no layout and looks at a
 * bounded part of the page. A handful of signs, each 0–1, are weighed and added up.
 */

/** 'undecided': look again when the page has settled, or let the reader ask for it. */
export type Verdict = 'yes' | 'no' | 'undecided';

/**
 * What each sign says for (or against) an article, in points set by hand: two for what hardly anything but an article has (a declared type,
 * one block that holds the page's prose), one for what many other pages have too.
 */
const WEIGHTS = {
  /** JSON-LD of an article type, or of a product, forum, list … */
  declared: 2,
  declaredOther: -1,
  ogArticle: 1,
  ogOther: -1,
  /** A date of publication, an author in the markup. */
  dated: 1,
  signed: 1,
  /** Length of the largest prose block; its part of all prose; prose for each link. */
  prose: 2,
  share: 2,
  density: 1,
  password: -1,
  prices: -1,
  /** The address: words in its longest part, numbers or a date, words like "forum", nothing but the host. */
  slug: 1.5,
  numbered: 0.5,
  sectionPath: -2,
  frontPage: -1,
};
/** An article reaches so many points: prose in one block, and two or three signs beside it. */
const BIAS = -5.5;
/** Pages this far below the limit may still become articles when more of them is there. */
const UNDECIDED = -1.5;
/** Without this much running text there is nothing to read yet (characters). */
const LEAST_PROSE = 150;

/** The signs of a page, each 0–1. */
export type Signs = { readonly [sign in keyof typeof WEIGHTS]: number };

/** Whether the page is an article. Errs towards no. */
export function isArticle(document: Document, url: string): boolean {
  return judge(document, url) === 'yes';
}

/** The graded answer. `url` is the page's address; '' when it is not known. */
export function judge(document: Document, url: string): Verdict {
  if (!document.body) return 'undecided';
  const block = largestProse(document.body);
  const signs = signsOf(document, url, block);
  let score = BIAS;
  for (const sign of Object.keys(WEIGHTS) as (keyof Signs)[]) score += WEIGHTS[sign] * signs[sign];
  if (score <= UNDECIDED) return 'no';
  return score > 0 && block.length >= LEAST_PROSE ? 'yes' : 'undecided';
}

/** Reads the signs of a page. */
export function signsOf(document: Document, url: string, block = largestProse(document.body)): Signs {
  const has = (selector: string) => (document.querySelector(selector) ? 1 : 0);
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const data = Array.from(
    document.querySelectorAll('script[type="application/ld+json"]'),
    script => script.textContent ?? '',
  );
  return {
    declared: data.some(text => ARTICLE_TYPE.test(text)) ? 1 : has(ARTICLE_ITEM),
    declaredOther: data.some(text => OTHER_TYPE.test(text)) ? 1 : 0,
    ogArticle: /article/i.test(type) ? 1 : 0,
    ogOther: type && !/article/i.test(type) ? 1 : 0,
    dated: has(DATED),
    signed: has(SIGNED),
    prose: Math.min(Math.log2(1 + block.length), 12) / 12,
    share: block.all ? block.length / block.all : 0,
    density: Math.min(Math.log2(1 + block.all / (1 + document.getElementsByTagName('a').length)), 7) / 7,
    password: has('input[type="password"]'),
    prices: document.querySelectorAll('[class*="price"],[itemprop="price"]').length > 2 ? 1 : 0,
    ...addressSigns(document, url),
  };
}

/** Broken JSON-LD still says what it is about, so it is searched rather than parsed. */
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:Product|DiscussionForumPosting|QAPage|CollectionPage|ItemList|SearchResultsPage|TechArticle|APIReference|Recipe|VideoObject)"/;
const ARTICLE_ITEM =
  '[itemtype$="/NewsArticle"],[itemtype$="/Article"],[itemtype$="/BlogPosting"],[itemprop="articleBody"]';
const DATED =
  'meta[property="article:published_time"],meta[name="pubdate"],meta[name="publishdate"],meta[name="date"],' +
  'meta[name="parsely-pub-date"],meta[name="sailthru.date"],meta[itemprop="datePublished"],[itemprop="articleBody"]';
const SIGNED = '[rel="author"],[class*="byline"],[class*="author"],[itemprop="author"]';

const SECTION_PATH =
  /\/(?:tags?|categor(?:y|ies)|topics?|search|login|register|signup|account|forums?|threads?|viewtopic|showthread|discussions?|community|docs?|documentation|wiki|products?|shop|cart|users?|author|archive|index|questions|help|support|api|reference)(?:\/|\.|$)/i;

/** Signs of the address. The canonical address helps where the given one is short (a number, a local file). */
function addressSigns(document: Document, url: string): Pick<Signs, 'slug' | 'numbered' | 'sectionPath' | 'frontPage'> {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const paths = [url, canonical].flatMap(address => /^https?:\/\/[^/?#]+([^?#]*)/.exec(address)?.[1] ?? []);
  const words = paths.flatMap(path => path.split('/')).map(part => part.match(/[-_.+ ]|%20/g)?.length ?? 0);
  return {
    slug: Math.min(Math.max(0, ...words), 6) / 6,
    numbered: paths.some(path => /\d{5}|[\da-f]{8}|\/(?:19|20)\d\d\b/.test(path)) ? 1 : 0,
    sectionPath: paths.some(path => SECTION_PATH.test(path)) ? 1 : 0,
    frontPage: paths.some(path => path.length <= 1) ? 1 : 0,
  };
}

/** Text nodes shorter than this are labels, links and halves of sentences (characters). */
const LONG_TEXT = 60;
/** So many text nodes are looked at: a limit for endless pages. */
const MOST_NODES = 20_000;
const INLINE = /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DFN|EM|FONT|I|KBD|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/i;
const PARAGRAPH = /^(?:P|LI|BLOCKQUOTE)$/i;
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|BUTTON|A)$/i;
const SHOW_TEXT = 4;

/** The length of the largest block of running text (all paragraphs with one parent), and of all running text on the page. */
function largestProse(body: Element): { length: number; all: number } {
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  const lengths = new Map<Element, number>();
  let all = 0;
  for (let i = 0; i < MOST_NODES && walker.nextNode(); i++) {
    const data = (walker.currentNode as Text).data;
    let block = data.length < LONG_TEXT ? null : walker.currentNode.parentElement;
    if (!block || UNREAD.test(block.tagName)) continue;
    const length = data.trim().length;
    if (length < LONG_TEXT) continue;
    while (block.parentElement && INLINE.test(block.tagName)) block = block.parentElement;
    if (block.parentElement && PARAGRAPH.test(block.tagName)) block = block.parentElement;
    // Where each paragraph has a wrapper of its own, only the box around the wrappers is large.
    for (const box of [block, block.parentElement]) if (box) lengths.set(box, (lengths.get(box) ?? 0) + length);
    all += length;
  }
  return { length: Math.max(0, ...lengths.values()), all };
}
