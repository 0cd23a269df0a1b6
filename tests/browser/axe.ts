import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The body of an async function that lists what keeps somebody from using what is shown; `within` a selector, or the whole document. */
export function faultsIn(within?: string): string {
  const context = within === undefined ? 'document' : JSON.stringify(within);
  return `${axe}; const { violations } = await window.axe.run(${context});
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | '));`;
}
