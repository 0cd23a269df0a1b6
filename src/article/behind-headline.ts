const SHOW_TEXT = 4;

/** The elements of the texts that follow the headline, one by one: author and date stand there when nothing marks them. */
export function* elementsBehindHeadline(document: Document, most: number): Generator<Element> {
  const headline = document.querySelector('h1');
  if (!headline || !document.body?.contains(headline)) return;
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  walker.currentNode = headline;
  for (let i = 0; i < most && walker.nextNode(); i++) {
    const element = walker.currentNode.parentElement;
    if (element) yield element;
  }
}
