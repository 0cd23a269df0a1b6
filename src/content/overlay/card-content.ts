import { citeQuotation } from '../../citing/quotation';
import type { Work } from '../../citing/work';
import { PROBABLY } from '../../engine/types';
import type { Quotation } from '../quotations';
import { copyText } from './clipboard';
import { h } from './h';
import { text, textLanguage } from './strings';
import { colour, describe, nameOf } from './tags';

/** Its heading names the card. */
export const HEADING_ID = 'who';

/** What a card needs to be filled. */
export type CardContent = {
  readonly quotation: Quotation;
  /** All quotations of the same speaker, in reading order, with this one. */
  readonly all: readonly Quotation[];
  /** Where it stands: what a copy of it names as its source. */
  readonly work: Work;
  readonly jumpTo: (quotation: Quotation) => void;
};

/** Fills a card: who, by which route, what else they say here, and on what words all this rests. */
export function fillCard(card: HTMLElement, content: CardContent): void {
  const { quotation, all } = content;
  colour(card, quotation);
  card.dataset.card = quotation.quote.id;
  card.replaceChildren(
    ...who(quotation),
    ...(all.length > 1 ? quotationsOf(content) : []),
    h('hr'),
    evidenceOf(quotation),
    h('p', { class: 'foot' }, copyButton(content)),
  );
}

/** Fills a card with a few words, when there is nobody to tell of. */
export function fillNote(card: HTMLElement, words: string): void {
  card.dataset.card = '';
  card.replaceChildren(h('h2', { id: HEADING_ID }, text('who')), h('p', {}, words));
}

function who(quotation: Quotation): Node[] {
  const { speaker, relay, lang, monogram } = quotation;
  const role = describe(quotation);
  const kind = speaker && speaker.kind !== 'person' ? text(`kind_${speaker.kind}`) : '';
  const lines = [
    h(
      'h2',
      { id: HEADING_ID },
      h('span', { class: 'monogram', 'aria-hidden': 'true' }, monogram),
      h('span', { lang: speaker ? lang : null, dir: 'auto' }, nameOf(quotation)),
    ),
    role && h('p', { class: 'soft', lang, dir: 'auto' }, role),
    kind && h('p', { class: 'soft' }, kind),
    relay && h('p', { class: 'soft' }, text('via', relay.name)),
    isUnsure(quotation) && h('p', { class: 'unsure' }, h('b', {}, text('probably')), `: ${reasonOf(quotation)}`),
  ];
  return lines.filter(line => line instanceof Node);
}

function isUnsure({ speaker, quote }: Quotation): boolean {
  return speaker !== null && quote.confidence < PROBABLY;
}

/** Why it is not certain that this is the speaker. */
function reasonOf({ quote, mention }: Quotation): string {
  const how = quote.speaker?.how ?? 'implicit';
  return mention === null ? text('reason_implicit') : text(`reason_${how}`, mention);
}

function quotationsOf({ quotation, all, jumpTo }: CardContent): Node[] {
  const items = all.map(each => {
    const { quote, lang, words } = each;
    const link = h(
      'button',
      {
        class: 'link',
        type: 'button',
        lang,
        dir: 'auto',
        'data-jump': quote.id,
        'aria-current': each === quotation ? 'true' : null,
      },
      words,
    );
    link.addEventListener('click', () => jumpTo(each));
    return h('li', {}, link);
  });
  return [
    h('hr'),
    h('p', { id: 'all' }, text('all', String(all.length))),
    h('ul', { 'aria-labelledby': 'all' }, ...items),
  ];
}

function evidenceOf({ quote, cue, lang }: Quotation): Node {
  return h(
    'p',
    { class: 'soft' },
    text(`type_${quote.type}`),
    cue && ` · ${text('cue')} `,
    cue && h('i', { lang, dir: 'auto' }, cue),
  );
}

function copyButton(content: CardContent): Node {
  const button = h('button', { class: 'link', type: 'button', 'data-copy': '' }, text('copy'));
  const said = h('span', { role: 'status', class: 'soft' });
  button.addEventListener('click', async () => {
    said.textContent = text((await copyText(citationOf(content))) ? 'copied' : 'copyFailed');
  });
  const group = document.createDocumentFragment();
  group.append(button, said);
  return group;
}

function citationOf({ quotation, work }: CardContent): string {
  const { quote, words, place, speaker, relay } = quotation;
  return citeQuotation({ type: quote.type, words, place, speaker }, work, {
    language: textLanguage(),
    nobody: text('nobody'),
    probably: isUnsure(quotation) ? text('probably') : null,
    via: relay && text('via', relay.name),
  });
}
