/** What on a page is not its text, told by tags, attributes and the class names that sites commonly use. */

/** Elements whose text is never shown as running text. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED APPLET SVG CANVAS VIDEO AUDIO PICTURE MAP ' +
    'BUTTON INPUT SELECT TEXTAREA PROGRESS METER DATALIST OPTION LABEL HEAD TITLE MENU'
  ).split(' '),
);

/**
 * 'strong': out wherever it is, as long as some prose is left. 'weak': out unless most of the page's prose bears the same name;
 * sites use these words for wrappers of the text too ("sidebar-grid").
 */
export type Furniture = { readonly name: string; readonly strength: 'strong' | 'weak' };

const STRONG_TAGS = new Set(['NAV', 'FOOTER']);
const WEAK_TAGS = new Set(['ASIDE', 'FORM']);
const FURNITURE_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist)$/;

/** Parts of class names and ids, between hyphens, underscores, spaces or a change of case. */
const part = (names: readonly string[]) => new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?=$|[\\s_-])`);
const STRONG_NAMES = part([
  'comments?|disqus|respond|replies|komentar',
  'footer|copyright|cookies?|consent|gdpr|onetrust|modal|popup',
  'relatedposts?|related-(?:posts|articles|stories|content|news)|baca-?juga|linksisip|outbrain|taboola',
]);
const WEAK_NAMES = part([
  'shar(?:e|es|ing)|social|socials|sosmed|follow|sharethis|addthis|sharedaddy',
  'related|recommend(?:ed|ations?)?|terkait|more-(?:stories|news|articles)|read-?more|also|read-?next|up-?next',
  'sidebar|widgets?|popular|trending|terpopuler|most-read|latest|promos?|promotion|teasers?',
  'newsletter|subscribe|subscription|signup|sign-up|cta|banner|overlay',
  'ads?|adv|advert|advertisement|sponsor|sponsored|dfp|iklan',
  'author-?(?:box|bio|info)|bio|about-author|byline|tags|tag-?(?:list|cloud|box)|topics|breadcrumbs?',
  'menu|nav|navbar|navigation|pagination|pager|paging|toolbar|print|skip-link|masthead|disclaimer|rating',
  'caption|captions|credits?|gallery|slideshow|photo-?gallery|carousel|img|image|photo|foto|pic|picture',
]);
const CASE_CHANGE = /([a-z\d])([A-Z])/g;

/** Whether an element looks by tag, role, classes or id like a part of the page around the text. */
export function furnitureOf(element: Element, tag: string): Furniture | null {
  if (STRONG_TAGS.has(tag)) return { name: tag, strength: 'strong' };
  if (WEAK_TAGS.has(tag)) return { name: tag, strength: 'weak' };
  const role = element.getAttribute('role');
  if (role && FURNITURE_ROLES.test(role)) return { name: role, strength: 'weak' };
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (name === ' ') return null;
  const parts = name.replace(CASE_CHANGE, '$1-$2').toLowerCase();
  if (STRONG_NAMES.test(parts)) return { name, strength: 'strong' };
  return WEAK_NAMES.test(parts) ? { name, strength: 'weak' } : null;
}

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SCREEN_READER = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader\w*|assistive-text)(?=$|\s)/i;

/** Class names that by wide agreement hide, unless another one shows the element from some width of the window on. */
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|d-none|is-hidden|hide)(?=$|\s)/;
const SHOWN_CLASS = /(?:^|\s)(?:\w+:|d-(?:\w+-)?)(?:block|flex|grid|inline|table|contents)/;

/** Whether the markup itself says that an element is not shown. Style sheets are not asked: that would force style. */
export function isHidden(element: Element, tag: string, block: boolean): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (tag === 'DIALOG' && !element.hasAttribute('open')) return true;
  // Inline text with aria-hidden is shown (drop caps); a whole block is a closed dialog or menu.
  if (block && element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  return names !== null && (SCREEN_READER.test(names) || (HIDDEN_CLASS.test(names) && !SHOWN_CLASS.test(names)));
}
