import { PROBABLY } from '../../engine/types';
import type { Quotation } from '../quotations';
import { copyText } from './clipboard';
import { h } from './h';
import { text } from './strings';
import { colour, describe, nameOf } from './tags';

/** Its heading names the card. */
export const HEADING_ID = 'who';

/** What a card needs to be filled. */
export type CardContent = {
  readonly quotation: Quotation;
  /** The same speaker's other quotations. */
  readonly others: readonly Quotation[];
  readonly jumpTo: (quotation: Quotation) => void;
};

/** Fills a card: who, by which route, what else they say here, and on what words all this rests. */
export function fillCard(card: HTMLElement, { quotation, others, jumpTo }: CardContent): void {
  colour(card, quotation);
  card.replaceChildren(
    ...who(quotation),
    ...(others.length > 0 ? othersOf(others, jumpTo) : []),
    h('hr'),
    evidenceOf(quotation),
    h('p', { class: 'foot' }, copyButton(quotation)),
  );
}

function who(quotation: Quotation): Node[] {
  const { speaker, relay, quote, lang, monogram } = quotation;
  const role = describe(quotation);
  const kind = speaker && speaker.kind !== 'person' ? text(`kind_${speaker.kind}`) : '';
  const lines = [
    h(
      'h2',
      { id: HEADING_ID },
      h('span', { class: 'monogram', 'aria-hidden': 'true' }, monogram),
      h('span', { lang: speaker ? lang : null }, nameOf(quotation)),
    ),
    role && h('p', { class: 'soft', lang }, role),
    kind && h('p', { class: 'soft' }, kind),
    relay && h('p', { class: 'soft' }, text('via', relay.name)),
    speaker && quote.confidence < PROBABLY && h('p', { class: 'unsure' }, text('probably')),
  ];
  return lines.filter(line => line instanceof Node);
}

function othersOf(others: readonly Quotation[], jumpTo: CardContent['jumpTo']): Node[] {
  const items = others.map(other => {
    const link = h(
      'button',
      { class: 'link', type: 'button', lang: other.lang, 'data-jump': other.quote.id },
      other.words,
    );
    link.addEventListener('click', () => jumpTo(other));
    return h('li', {}, link);
  });
  return [
    h('hr'),
    h('p', { id: 'others' }, text('others', String(others.length))),
    h('ul', { 'aria-labelledby': 'others' }, ...items),
  ];
}

function evidenceOf({ quote, cue, lang }: Quotation): Node {
  return h(
    'p',
    { class: 'soft' },
    text(`type_${quote.type}`),
    cue && ` · ${text('cue')} `,
    cue && h('i', { lang }, cue),
  );
}

function copyButton(quotation: Quotation): Node {
  const button = h('button', { class: 'link', type: 'button', 'data-copy': '' }, text('copy'));
  const said = h('span', { role: 'status', class: 'soft' });
  button.addEventListener('click', async () => {
    said.textContent = text((await copyText(citationOf(quotation))) ? 'copied' : 'copyFailed');
  });
  const group = document.createDocumentFragment();
  group.append(button, said);
  return group;
}

/** The words, who said them, by which route, and where. */
function citationOf(quotation: Quotation): string {
  const { quote, words, relay } = quotation;
  const quoted = quote.type === 'direct' ? `“${words}”` : words;
  const speaker = [nameOf(quotation), describe(quotation)].filter(Boolean).join(', ');
  const via = relay ? ` (${text('via', relay.name)})` : '';
  return `${quoted} — ${speaker}${via}\n${location.href}`;
}
