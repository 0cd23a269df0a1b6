// @vitest-environment jsdom
import { it } from 'vitest';
import { readMetadata } from '/work/main/src/article/metadata';
import { walk } from '/work/main/src/article/walk';
import { PARAGRAPHS, pageAround, paragraphs, parse, read } from '/work/main/tests/unit/article/invented-pages';

it('x', () => {
  let t = performance.now();
  const T = (n: string) => {
    console.log(n, Math.round(performance.now() - t));
    t = performance.now();
  };
  const page = parse('<div><span>'.repeat(5000) + PARAGRAPHS.join(' '));
  T('parse deep');
  walk(page.body);
  T('walk');
  readMetadata(page);
  T('meta');
  read(page);
  T('read');
  const many = Array.from({ length: 6000 }, (_, i) => `Paragraf ke-${i}. ${PARAGRAPHS.join(' ')}`);
  const p = pageAround(paragraphs(...many));
  T('parse big');
  walk(p.body);
  T('walk');
  readMetadata(p);
  T('meta');
  read(p);
  T('read');
}, 100000);
