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

/** Parts of class names and ids, alone or two joined by a hyphen. */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const STRONG_NAMES = names(`
  comment comments disqus respond replies komentar
  footer copyright cookie cookies consent gdpr onetrust modal popup
  relatedpost relatedposts related-posts related-articles related-stories related-content related-news
  bacajuga baca-juga linksisip outbrain taboola
`);
const WEAK_NAMES = names(`
  share shares sharing social socials sosmed follow sharethis addthis sharedaddy
  related recommend recommended recommendation recommendations terkait more-stories more-news more-articles
  readmore read-more readnext read-next upnext up-next also
  sidebar widget widgets popular trending terpopuler most-read latest promo promos promotion teaser teasers
  newsletter subscribe subscription signup sign-up cta banner overlay
  ad ads adv advert advertisement sponsor sponsored dfp iklan
  authorbox author-box authorbio author-bio authorinfo author-info bio about-author byline
  tags taglist tag-list tagcloud tag-cloud tagbox tag-box topics breadcrumb breadcrumbs
  menu nav navbar navigation pagination pager paging toolbar print skip-link masthead disclaimer rating
  caption captions credit credits gallery slideshow photogallery photo-gallery carousel img image photo foto pic picture
`);

/** Judges elements by tag, role, classes and id; remembers what it found for each name, as pages use few names often. */
export class FurnitureFinder {
  private readonly known = new Map<string, Furniture | null>();

  /** Whether an element looks like a part of the page around the text. `tag` in capitals. */
  find(element: Element, tag: string): Furniture | null {
    if (STRONG_TAGS.has(tag)) return { name: tag, strength: 'strong' };
    if (WEAK_TAGS.has(tag)) return { name: tag, strength: 'weak' };
    if (!element.hasAttributes()) return null;
    const role = element.getAttribute('role');
    if (role && FURNITURE_ROLES.test(role)) return { name: role, strength: 'weak' };
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    let furniture = this.known.get(name);
    if (furniture === undefined) {
      furniture = furnitureNamed(name);
      this.known.set(name, furniture);
    }
    return furniture;
  }
}

/** Hyphens, underscores, spaces and other signs part names, and so does a change of case: "relatedPosts". */
const BETWEEN_PARTS = /[^\p{L}\p{N}]+|(?<=[a-z\d])(?=[A-Z])/u;

function furnitureNamed(name: string): Furniture | null {
  const parts = name.split(BETWEEN_PARTS).map(part => part.toLowerCase());
  const found = (set: ReadonlySet<string>) =>
    parts.some((part, i) => set.has(part) || (i > 0 && set.has(`${parts[i - 1]}-${part}`)));
  if (found(STRONG_NAMES)) return { name, strength: 'strong' };
  return found(WEAK_NAMES) ? { name, strength: 'weak' } : null;
}

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SCREEN_READER = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader\w*|assistive-text)(?=$|\s)/i;

/** Class names that by wide agreement hide, unless another one shows the element from some width of the window on. */
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|d-none|is-hidden|hide)(?=$|\s)/;
const SHOWN_CLASS = /(?:^|\s)(?:\w+:|d-(?:\w+-)?)(?:block|flex|grid|inline|table|contents)/;

/** Whether the markup itself says that an element is not shown. Style sheets are not asked: that would force style. */
export function isHidden(element: Element, tag: string, block: boolean): boolean {
  if (tag === 'DIALOG' && !element.hasAttribute('open')) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  // Inline text with aria-hidden is shown (drop caps); a whole block is a closed dialog or menu.
  if (block && element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  return names !== null && (SCREEN_READER.test(names) || (HIDDEN_CLASS.test(names) && !SHOWN_CLASS.test(names)));
}
