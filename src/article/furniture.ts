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

const BY_TAG: ReadonlyMap<string, Furniture> = new Map(
  (
    [
      ['NAV', 'strong'],
      ['FOOTER', 'strong'],
      ['ASIDE', 'weak'],
      ['FORM', 'weak'],
    ] as const
  ).map(([name, strength]) => [name, { name, strength }]),
);

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SCREEN_READER = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader\w*|assistive-text)(?=$|\s)/i;

/** Class names that by wide agreement hide, unless another one shows the element from some width of the window on. */
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|d-none|is-hidden|hide)(?=$|\s)/;
const SHOWN_CLASS = /(?:^|\s)(?:\w+:|d-(?:\w+-)?)(?:block|flex|grid|inline|table|contents)/;

/**
 * Judges elements by tag, role, classes and id. Style sheets are not asked: that would force style. What a class or an id says is
 * remembered, as pages use few of them often.
 */
export class Looks {
  private readonly hiding = new Map<string, boolean>();
  private readonly furniture = new Map<string, Furniture | null>();

  /** Whether the markup itself says that an element is not shown. `tag` in capitals. */
  isHidden(element: Element, tag: string, block: boolean): boolean {
    if (tag === 'DIALOG' && !element.hasAttribute('open')) return true;
    if (!element.hasAttributes()) return false;
    if (element.hasAttribute('hidden')) return true;
    // Inline text with aria-hidden is shown (drop caps); a whole block is a closed dialog or menu.
    if (block && element.getAttribute('aria-hidden') === 'true') return true;
    const style = element.getAttribute('style');
    if (style !== null && HIDDEN_STYLE.test(style)) return true;
    const names = element.getAttribute('class');
    return names !== null && remembered(this.hiding, names, isHidingClass);
  }

  /** Whether an element looks like a part of the page around the text. `tag` in capitals. */
  furnitureOf(element: Element, tag: string): Furniture | null {
    const known = BY_TAG.get(tag);
    if (known || !element.hasAttributes()) return known ?? null;
    const role = element.getAttribute('role');
    if (role && FURNITURE_ROLES.test(role)) return { name: role, strength: 'weak' };
    const byClass = this.named(element.getAttribute('class'));
    if (byClass?.strength === 'strong') return byClass;
    const byId = this.named(element.getAttribute('id'));
    return byId?.strength === 'strong' ? byId : (byClass ?? byId);
  }

  private named(name: string | null): Furniture | null {
    return name ? remembered(this.furniture, name, furnitureNamed) : null;
  }
}

function remembered<T>(known: Map<string, T>, name: string, judge: (name: string) => T): T {
  let found = known.get(name);
  if (found === undefined) {
    found = judge(name);
    known.set(name, found);
  }
  return found;
}

const isHidingClass = (names: string): boolean =>
  SCREEN_READER.test(names) || (HIDDEN_CLASS.test(names) && !SHOWN_CLASS.test(names));

/** Hyphens, underscores, spaces and other ASCII signs part names, and so does a change of case: "relatedPosts". */
const PARTS = /[A-Z]*[a-z\d\u0080-\uffff]+|[A-Z]+/g;

function furnitureNamed(name: string): Furniture | null {
  let last = '';
  let weak = false;
  for (const part of name.match(PARTS) ?? []) {
    const word = part.toLowerCase();
    const pair = `${last}-${word}`;
    if (STRONG_NAMES.has(word) || STRONG_NAMES.has(pair)) return { name, strength: 'strong' };
    weak ||= WEAK_NAMES.has(word) || WEAK_NAMES.has(pair);
    last = word;
  }
  return weak ? { name, strength: 'weak' } : null;
}
