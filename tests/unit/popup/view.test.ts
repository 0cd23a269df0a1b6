import { expect, it } from 'vitest';
import { isUnsure, makeView } from '../../../src/popup/view';
import { analysis, article, at } from './lake-pact';

const view = makeView(article, analysis);
const source = (id: string) => view.source(id)!;

it('lists those who say most first, and those who only pass words on last', () => {
  expect(view.sources.map(({ id }) => id)).toEqual(['kirel', 'marsh', 'kemlu', 'pejabat', 'reyl', 'sund']);
});

it('shows at most ten claims, best first', () => {
  const claims = Array.from({ length: 30 }, (_, i) => ({ ...analysis.claims[0]!, score: i }));
  expect(makeView(article, { ...analysis, claims }).claims.map(({ score }) => score)).toEqual([
    29, 28, 27, 26, 25, 24, 23, 22, 21, 20,
  ]);
});

it('shows claims that the summary tells already behind the others', () => {
  const told = { ...analysis.claims[0]!, span: analysis.summary[0]!, score: 2 };
  const fresh = { ...analysis.claims[1]!, span: [told.span[1], told.span[1] + 9] as const, score: 1 };
  const claims = makeView(article, { ...analysis, claims: [told, fresh], summary: [told.span] }).claims;
  expect(claims.map(({ score }) => score)).toEqual([1, 2]);
});

it('knows the route of words in both directions', () => {
  expect(view.relaysOf(source('kirel')).map(({ name }) => name)).toEqual(['Radio Sund']);
  expect(view.relayedBy(source('sund')).map(({ name }) => name)).toEqual(['Tomas Kirel']);
  expect(view.relaysOf(source('reyl'))).toEqual([]);
});

it('finds the quotation behind a claim only with its own claimant', () => {
  const [byArticle, byKirel] = analysis.claims;
  expect(view.quoteBehind(byArticle!)).toBeNull();
  expect(view.quoteBehind(byKirel!)?.id).toBe('q2');
  expect(view.quoteBehind({ ...byKirel!, claimant: 'marsh' })).toBeNull();
});

it('says which attributions are unsure', () => {
  expect(analysis.quotes.filter(isUnsure).map(({ id }) => id)).toEqual(['q5']);
});

it('joins the parts of a split quotation, and marks what is quoted word for word', () => {
  const split = { ...analysis.quotes[0]!, type: 'direct' as const, content: [at('Pakta ini'), at('defensif')] };
  expect(view.wordsOf(split)).toBe('“Pakta ini … defensif”');
  expect(view.wordsOf(analysis.quotes[0]!)).toMatch(/^Pakta ini bersifat/);
});

it('passes over ids that lead nowhere', () => {
  const broken = makeView(article, { ...analysis, quotes: [] });
  expect(broken.quotesOf(source('kirel'))).toEqual([]);
  expect(broken.source('nobody')).toBeNull();
});

it('takes the language of the page when the engine has decided on none', () => {
  expect(makeView({ ...article, lang: 'eo' }, { ...analysis, lang: 'und' }).lang).toBe('eo');
  expect(makeView({ ...article, lang: null }, { ...analysis, lang: 'und' }).lang).toBeUndefined();
});
