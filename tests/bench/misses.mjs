/**
 * The misses of attribution, by class, for working on: read them as classes, never as single sentences to be got right. A rough
 * version of the scorer's matching; the figures are the scorer's.
 */

const wordsOf = text =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), m => ({
    word: m[0].toLowerCase(),
    start: m.index,
    end: m.index + m[0].length,
  }));
const within = (words, spans) =>
  new Set(words.flatMap(({ start, end }, i) => (spans.some(([s, e]) => start < e && s < end) ? [i] : [])));
function likeness(a, b) {
  const common = [...a].filter(x => b.has(x)).length;
  return common / (a.size + b.size - common || 1);
}
const quoted = (text, spans) => spans.map(span => text.slice(...span).replace(/\s+/g, ' ')).join(' … ');
const short = text => (text.length > 160 ? `${text.slice(0, 100)} … ${text.slice(-50)}` : text);

/** A speaker is right when it is the place the gold names, or shares a word of the name. */
function speakerRight(text, words, gold, speaker) {
  if (!gold.speaker) return !speaker;
  if (!speaker) return false;
  const place = within(words, gold.speaker);
  if (speaker.mention && [...within(words, [speaker.mention])].some(i => place.has(i))) return true;
  const names = [quoted(text, gold.speaker), ...(gold.speakerAliases ?? []), gold.speakerName ?? ''].join(' ');
  const known = new Set(wordsOf(names).map(({ word }) => word));
  return wordsOf(speaker.name ?? '').some(({ word }) => word.length > 2 && known.has(word));
}

function* missesOf({ id, text, quotes: golds }, predicted, { types, speech }) {
  const words = wordsOf(text);
  const counts = quote =>
    !quote.optional && (!types || types.includes(quote.type)) && !(speech && quote.speech === false);
  const predictions = predicted.map(quote => ({ ...quote, set: within(words, quote.content) }));
  const matched = new Set();
  const known = golds.map(({ content }) => within(words, content));
  for (const [i, gold] of golds.entries()) {
    const set = known[i];
    const ranked = predictions
      .map(quote => ({ quote, like: likeness(set, quote.set) }))
      .sort((a, b) => b.like - a.like);
    const { quote, like } = ranked[0] ?? { like: 0 };
    if (like > 0) matched.add(quote);
    if (!counts(gold)) continue;
    const wanted = `${quoted(text, gold.content)}  [${gold.speaker ? quoted(text, gold.speaker) : 'nobody'}]`;
    const got =
      quote && `${quoted(text, quote.content)}  [${quote.speaker?.name ?? 'nobody'}; ${quote.evidence?.rule}]`;
    if (like === 0) yield { id, kind: `missed quote (${gold.type})`, wanted };
    else if (like < 0.5) yield { id, kind: `wrong boundary (${gold.type})`, wanted, got };
    else if (!gold.speakerUnknown && !speakerRight(text, words, gold, quote.speaker))
      yield { id, kind: `wrong speaker (${gold.type})`, wanted, got };
    else if (gold.type !== quote.type) yield { id, kind: `wrong type (${gold.type} as ${quote.type})`, wanted, got };
  }
  for (const quote of predictions) {
    if (matched.has(quote) || (types && !types.includes(quote.type))) continue;
    const scare = quote.type !== 'indirect' && quote.set.size <= 4;
    const got = `${quoted(text, quote.content)}  [${quote.speaker?.name ?? 'nobody'}; ${quote.evidence?.rule}]`;
    const piece = known.some(set => likeness(set, quote.set) > 0);
    const kind = piece ? 'piece of a quote' : 'false quote';
    yield { id, kind: scare && !piece ? 'scare quote' : `${kind} (${quote.type})`, got };
  }
}

export function printMisses(set, documents, lines, args = []) {
  const asked = {
    types: args.includes('--types') ? args[args.indexOf('--types') + 1].split(',') : null,
    speech: args.includes('--speech'),
  };
  const byId = new Map(lines.map(line => [line.id, line.quotes ?? []]));
  const misses = documents.flatMap(document => [...missesOf(document, byId.get(document.id) ?? [], asked)]);
  const kinds = groupByKind(misses);
  for (const [kind, of] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`\n=== ${set}: ${kind}: ${of.length}`);
    for (const { id, wanted, got } of of) {
      console.log(`- ${id}`);
      if (wanted) console.log(`    gold ${short(wanted)}`);
      if (got) console.log(`    ours ${short(got)}`);
    }
  }
  console.log();
}

/** Node 20 has no Map.groupBy. */
function groupByKind(misses) {
  const kinds = new Map();
  for (const miss of misses) kinds.set(miss.kind, [...(kinds.get(miss.kind) ?? []), miss]);
  return kinds;
}
