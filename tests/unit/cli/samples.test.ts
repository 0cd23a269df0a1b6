import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../../src/cli/main';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/articles/${file}`, import.meta.url)), 'utf8');

type Words = { text: string };
const textsOf = (values: readonly Words[]): string[] => values.map(({ text }) => text);
/** Words that none of the values holds. */
const missing = (words: readonly string[], values: readonly Words[]): string[] =>
  words.filter(each => !values.some(({ text }) => text.includes(each)));

type Accepted = string | null | (string | null)[];
type ExpectedSource = { name: string; kind: string; role: Accepted; affiliation: Accepted };

/** Whether a value is one that is accepted, give or take words around it. */
function isOneOf(value: string | null, accepted: Accepted): boolean {
  return [accepted]
    .flat()
    .some(each => (each && value ? value.includes(each) || each.includes(value) : value === each));
}

/** The sample articles against what a person reads in them; what needs a browser is tested in tests/browser/article.test.ts. */
describe.each(['pakta-danau', 'lake-pact'])('the sample article %s', slug => {
  const expected = JSON.parse(read(`${slug}/expected.json`));
  const line = analyseDocument({ id: slug, html: read(`${slug}/page.html`), url: null }, { sentences: null });

  it('is an article in its language, without the furniture of the page', () => {
    expect({ isArticle: line.isArticle, lang: line.lang, failed: line.failed }).toEqual({
      isArticle: true,
      lang: expected.lang,
      failed: [],
    });
    expect(expected.boilerplate.filter((words: string) => line.body?.includes(words))).toEqual([]);
  });

  it('has the right sources, with kind, role and affiliation', () => {
    const sources: ExpectedSource[] = expected.sources;
    const wrong = sources.flatMap(wanted => {
      const found = line.sources.find(({ name, kind }) =>
        wanted.kind === 'anonymous' ? kind === 'anonymous' && name.includes(wanted.name) : name === wanted.name,
      );
      const right =
        found?.kind === wanted.kind &&
        isOneOf(found.role, wanted.role) &&
        // "Menteri Pertahanan Tovaria" says both.
        (isOneOf(found.affiliation, wanted.affiliation) ||
          (!found.affiliation && isOneOf(found.role, wanted.affiliation)));
      return right ? [] : [{ wanted, found: found && { ...found, mentions: undefined } }];
    });
    expect(wrong).toEqual([]);
    expect(line.sources.map(({ name }) => name)).toHaveLength(sources.length);
  });

  it('knows which medium passed words on', () => {
    const relayed = line.quotes.filter(({ relay }) => relay).map(({ relay, speaker }) => [relay, speaker?.name]);
    const wanted = expected.quotes.filter((q: { relay?: string }) => q.relay);
    expect(relayed).toEqual(wanted.map(({ relay, speaker }: { relay: string; speaker: string }) => [relay, speaker]));
  });

  it('has the card of the agreement filled in', () => {
    const { agreement } = line;
    expect(agreement?.name?.text).toBe(expected.agreement.name);
    expect(textsOf(agreement!.parties).sort()).toEqual(expected.agreement.parties);
    expect(textsOf(agreement!.signatories)).toEqual(expected.agreement.signatories);
    expect(agreement?.status?.value).toBe(expected.agreement.status);
    expect(agreement?.date?.iso).toBe(expected.agreement.date);
    expect(agreement?.place?.text).toBe(expected.agreement.place);
    expect(missing(expected.agreement.terms, agreement!.terms)).toEqual([]);
    expect(missing(expected.agreement.unknown, agreement!.unknown)).toEqual([]);
    expect(missing(expected.agreement.reactions, agreement!.reactions)).toEqual([]);
    const described = agreement!.describedAs.map(({ text, source }) => ({ text, source }));
    expect(described).toEqual(expect.arrayContaining(expected.agreement.describedAs));
  });
});
