// @vitest-environment jsdom
// Without `navigation`, as Firefox was before 147: jsdom has none either.
import { expect, it, vi } from 'vitest';
import { onNavigated } from '../../../src/content/navigation';

const settled = () => new Promise(resolve => setTimeout(resolve, 10));

it('notices another address by the title that changes with it, but no jumps within the page', async () => {
  const life = new AbortController();
  const navigated = vi.fn();
  document.title = 'One';
  onNavigated(navigated, life.signal);

  history.pushState({}, '', '#terms');
  document.title = 'One, terms';
  await settled();
  expect(navigated).not.toHaveBeenCalled();

  history.pushState({}, '', '/two');
  document.title = 'Two';
  await settled();
  expect(navigated).toHaveBeenCalledTimes(1);

  life.abort();
  history.pushState({}, '', '/three');
  document.title = 'Three';
  await settled();
  expect(navigated).toHaveBeenCalledTimes(1);
});
