export const WITNESSES = ['Orla Denning', 'Piet Malloy', 'Marta Quill', 'Abel Torrance', 'Stella Varga', 'Ronan Pell'];

/** So many kilobytes of news, made rather than kept: a long inquiry with a witness in every paragraph. */
export function longArticle(kilobytes: number): string {
  const paragraphs: string[] = [];
  for (let i = 0, size = 0; size < kilobytes * 1000; i += 1) {
    const name = WITNESSES[i % WITNESSES.length]!;
    const paragraph =
      `<p>On day ${i + 1} the inquiry heard about pump number ${i + 1} of the old waterworks, which had run without a check for years. ` +
      `“Pump number ${i + 1} was never on the list that I was given,” said ${name}, a witness. ` +
      `The council said the list had been lost with the archive.</p>\n`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The waterworks inquiry, day by day</title>' +
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2031-06-01T08:00:00Z"></head>' +
    `<body><main><article><h1>The waterworks inquiry, day by day</h1>\n${paragraphs.join('')}</article></main></body></html>`
  );
}
