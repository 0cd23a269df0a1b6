import { rolesOf } from '../../citing/quotation';
import type { Quotation } from '../quotations';
import { h } from './h';
import { text } from './strings';

/** Role and affiliation, without saying the same twice. */
export function describe({ speaker }: Quotation): string {
  return speaker ? rolesOf(speaker).join(' · ') : '';
}

/** Who speaks, in a few words: name, or that nobody is named. */
export function nameOf({ speaker }: Quotation): string {
  return speaker?.name ?? text('nobody');
}

/** Lends an element the speaker's colours; light or dark is chosen by the styles. */
export function colour(element: HTMLElement, { colour: { light, dark } }: Quotation): void {
  element.style.setProperty('--light', light);
  element.style.setProperty('--dark', dark);
}

/** The tag of one quotation: name and role, or in little room its monogram. */
export function makeTag(quotation: Quotation): HTMLButtonElement {
  const { quote, speaker, relay, lang, monogram } = quotation;
  const role = describe(quotation);
  const tag = h(
    'button',
    {
      class: speaker ? 'tag' : 'tag nobody',
      type: 'button',
      'data-quote': quote.id,
      'data-speaker': speaker?.id ?? '',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
    },
    h('span', { class: 'monogram', 'aria-hidden': 'true' }, monogram),
    h(
      'span',
      { class: 'words' },
      h('b', { lang: speaker ? lang : null }, nameOf(quotation)),
      ' ',
      (role || relay) &&
        h('small', {}, role && h('span', { lang }, role), role && relay && ' · ', relay && text('via', relay.name)),
    ),
  );
  colour(tag, quotation);
  return tag;
}
