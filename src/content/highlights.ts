/** No page has names like these; the registry is shared with it. */
const PREFIX = 'narasumber-';

/** Words to be painted alike. `name` must be unique among what is painted. */
export type Paint = { readonly name: string; readonly ranges: readonly Range[]; readonly css: string };

/**
 * Paints ranges without touching the page's own nodes or styles, until the signal aborts. Sheets made by script are
 * allowed under any content security policy.
 */
export function paint(paints: readonly Paint[], signal: AbortSignal, priority = 0): void {
  if (signal.aborted) return;
  const sheet = new CSSStyleSheet({ media: 'screen' });
  sheet.replaceSync(paints.map(rulesOf).join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const highlights = paints.map(({ name, ranges }) => {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(PREFIX + name, highlight);
    return [PREFIX + name, highlight] as const;
  });
  signal.addEventListener(
    'abort',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet);
      for (const [name, highlight] of highlights) {
        // A newer copy of the extension may have taken the name over.
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      }
    },
    { once: true },
  );
}

function rulesOf({ name, css }: Paint): string {
  const words = `::highlight(${PREFIX}${name})`;
  // With the reader's own colours all speakers look alike: names and monograms tell them apart.
  const forced = `@media (forced-colors: active) { ${words} { background-color: Mark; color: MarkText } }`;
  return `${words} { ${css} } ${forced}`;
}

/** Removes what an earlier copy of the extension could not remove itself, because it was ended in the middle. */
export function removeLeftPaint(names: readonly string[]): void {
  for (const name of names) CSS.highlights.delete(PREFIX + name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => !isOurs(sheet));
}

function isOurs(sheet: CSSStyleSheet): boolean {
  const [rule] = sheet.cssRules;
  return rule instanceof CSSStyleRule && rule.selectorText.startsWith(`::highlight(${PREFIX}`);
}
