/**
 * Measures how good and how fast the engine is: `npm run bench [-- attribution|article|summary|claims|pages|speed …] [--errors] [--fast]`.
 * Needs the evaluation data beside the repository (`../shared`, or where NARASUMBER_DATA says). What is measured and what is aimed
 * at stands in tests/bench/measures.mjs. With --errors, the misses of the attribution sets are printed by class.
 * Pages are read in Chromium; with --fast in Node instead, as `analyze` does, and nothing is said of times in the browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { joinAdjacent } from '../tests/bench/joined.mjs';
import { measures } from '../tests/bench/measures.mjs';
import { printMisses } from '../tests/bench/misses.mjs';
import { printDifferences, summariseProbes } from '../tests/bench/page-figures.mjs';
import { probePages } from '../tests/bench/pages-in-chromium.mjs';
import { measurePopup } from '../tests/bench/popup-latency.mjs';
import { measureSpeed } from '../tests/bench/speed.mjs';
import { loadTypeScript, root } from './load.mjs';

const given = process.env.NARASUMBER_DATA ?? join(root, '..', 'shared');
const shared = existsSync(given) ? realpathSync(given) : given;
const data = join(shared, 'data');
const folder = join(root, 'build', 'bench');

const readText = file => readFileSync(join(data, file), 'utf8');
const readLines = file =>
  readText(file)
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

/** Gold files of whole articles; a folder stands for all of its. */
function goldFiles(names) {
  return names
    .flatMap(name =>
      statSync(join(data, name)).isDirectory() ? readdirSync(join(data, name)).map(file => `${name}/${file}`) : [name],
    )
    .filter(name => name.endsWith('.json'));
}

/** The documents of a set, as `analyze` takes them. */
function* documentsOf({ docs, gold, negatives, pages, index, ranks }) {
  const text = ({ id, text, title = null, lang = null }) => ({ id, text, title, lang });
  if (ranks)
    for (const { id, lang, sentences } of readLines(docs))
      yield text({ id, lang, text: sentences.map(s => s.text).join('\n') });
  else if (docs) yield* readLines(docs).map(text);
  if (index) {
    for (const { id, html, url } of readLines(`${index}/index.jsonl`)) {
      yield { id, html: gunzipSync(readFileSync(join(data, index, html))).toString(), url };
    }
  }
  if (pages) for (const [i, page] of pages.entries()) yield { id: goldOf(gold[i]).id, html: readText(page), url: null };
  else if (gold)
    yield* goldFiles(gold)
      .map(goldOf)
      .map(({ id, lang, text }) => ({ id, text, title: null, lang }));
  if (negatives) yield* readLines(negatives).map(text);
}

function goldOf(file) {
  const gold = JSON.parse(readText(file));
  return { ...gold, text: gold.text ?? readText(join(file, '..', gold.textFile)) };
}

/** Analyses a set, once for all its measures, and returns the lines. */
function makePredictor({ analyseDocument, PROBABLY }) {
  const done = new Map();
  return measure => {
    const key = JSON.stringify([measure.docs, measure.gold, measure.pages, measure.index, measure.sentences]);
    if (!done.has(key))
      done.set(
        key,
        Array.from(documentsOf(measure), document => predict(analyseDocument, document, measure)),
      );
    return done.get(key).map(line => adapt(line, measure, PROBABLY));
  };
}

function predict(analyseDocument, document, { sentences = null }) {
  try {
    return analyseDocument(document, { sentences });
  } catch (error) {
    console.error(`${document.id}: ${error.message}`);
    return { id: document.id };
  }
}

/** The pages of a set, looked at in Chromium once for all its measures. Says where `analyze` sees another article. */
function makePageProber(predictionsFor) {
  const done = new Map();
  return async measure => {
    if (!done.has(measure.index)) {
      const pages = [...documentsOf(measure)];
      const lines = (await probePages(pages)).map((probe, i) => ({ id: pages[i].id, ...probe }));
      printDifferences(lines, predictionsFor(measure));
      done.set(measure.index, lines);
    }
    return done.get(measure.index);
  };
}

/** What a scorer wants to see of a line. */
function adapt(line, measure, certain) {
  if (measure.onlySure && line.quotes) {
    const quotes = line.quotes.filter(({ confidence }) => confidence >= certain);
    return { ...line, quotes, unsure: line.quotes.length - quotes.length };
  }
  if (measure.joined && line.quotes)
    return { ...line, quotes: joinAdjacent(line.quotes, documentOf(line, measure).text) };
  return measure.ranks ? { id: line.id, scores: scoresOf(line, documentOf(line, measure)) } : line;
}

const documentOf = (line, { docs }) => readLines(docs).find(({ id }) => id === line.id);

/** For each sentence the score of the best claim in it. */
function scoresOf(line, { sentences }) {
  let at = 0;
  return sentences.map(({ text }) => {
    const [start, end] = [at, at + text.length];
    at = end + 1;
    return Math.max(
      0,
      ...(line.claims ?? []).filter(({ span }) => span[0] < end && start < span[1]).map(({ score }) => score),
    );
  });
}

/** Runs a scorer and returns what it prints as JSON. */
function score(measure, lines, number) {
  const file = join(folder, `${measure.scorer}-${number}.jsonl`);
  writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''));
  const at = name => join(data, name);
  const args = {
    'score-attribution': () => [at(measure.docs), file],
    'score-sources': () => [at(measure.docs), file],
    'score-summary': () => ['--gold', at(measure.docs), '--pred', file],
    'score-claims': () => ['--gold', at(measure.docs), '--pred', file],
    'score-article': () => [
      '--pred',
      file,
      ...goldFiles(measure.gold).map(at),
      ...(measure.negatives ? ['--negatives', at(measure.negatives)] : []),
    ],
    'score-pages': () => [file, '--pages', at(measure.index)],
  };
  const command = [
    join(shared, 'bench', `${measure.scorer}.mjs`),
    ...args[measure.scorer](),
    ...(measure.args ?? []),
    '--json',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${measure.scorer} failed: ${stderr}`);
  return JSON.parse(stdout);
}

const number = x =>
  Number.isInteger(x) && Math.abs(x) < 1e4 ? String(x) : x.toFixed(Math.abs(x) >= 1e4 ? 0 : Math.abs(x) < 1 ? 2 : 1);

/** One line of the table. */
function row({ set }, { figure, least, most }, { value, interval }) {
  const target = least ?? most;
  const margin = value === null || target === undefined ? null : least === undefined ? target - value : value - target;
  return [
    set,
    figure,
    value === null ? '–' : number(value),
    interval ? `${number(interval[0])} – ${number(interval[1])}` : '',
    target === undefined ? '' : `${least === undefined ? '≤' : '≥'} ${target}`,
    margin === null ? '' : `${margin >= 0 ? '+' : '−'}${number(Math.abs(margin))}`,
  ];
}

function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(cells => cells[column].length)));
  const numeric = new Set([2, 3, 4, 5]);
  for (const cells of rows) {
    console.log(
      cells
        .map((cell, i) => (numeric.has(i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** Of each attribution set the measure that looks at most of its quotations. */
function widest(all) {
  const whole = all.filter(m => m.scorer === 'score-attribution' && !m.onlySure && !m.joined);
  const isPart = ({ args }) => args?.includes('--types') === true;
  const sets = new Map();
  for (const measure of whole) {
    const known = sets.get(measure.set);
    if (!known || (isPart(known) && !isPart(measure))) sets.set(measure.set, measure);
  }
  return sets.values();
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'boolean', default: false }, fast: { type: 'boolean', default: false } },
  });
  const unknown = positionals.filter(name => !(name in measures));
  if (unknown.length) throw new Error(`unknown: ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}`);
  if (!existsSync(data)) {
    console.log(`No evaluation data at ${shared}: nothing was measured. NARASUMBER_DATA may name another folder.`);
    return;
  }
  mkdirSync(folder, { recursive: true });
  const command = await loadTypeScript('src/cli/main.ts');
  const { attributionOf } = await loadTypeScript('tests/bench/attribution-alone.ts');
  const work = {
    attribution: attributionOf,
    all: ({ id, text, lang }) => command.analyseDocument({ id, text, lang, title: null }, { sentences: null }),
  };
  const predictionsFor = makePredictor(command);
  const probesOf = makePageProber(predictionsFor);
  const resultOf = async (measure, i) => {
    if (measure.popupIn) return { result: await measurePopup(measure.popupIn) };
    if (measure.times) return { result: measureSpeed(readLines(measure.docs), work[measure.times]) };
    if (measure.probes) return { result: summariseProbes(await probesOf(measure)) };
    const lines = measure.index && !values.fast ? await probesOf(measure) : predictionsFor(measure);
    return { result: score(measure, lines, i), lines };
  };
  const rows = [['set', 'figure', 'value', '95 % interval', 'target', 'margin']];
  for (const name of positionals.length ? positionals : Object.keys(measures)) {
    const start = performance.now();
    for (const [i, measure] of measures[name].entries()) {
      if ((measure.probes || measure.popupIn) && values.fast) continue;
      const { result, lines } = await resultOf(measure, i);
      for (const figure of measure.figures) rows.push(row(measure, figure, figure.of(result, lines)));
    }
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  if (values.errors) {
    for (const measure of widest(measures.attribution))
      printMisses(measure.set, readLines(measure.docs), predictionsFor(measure), measure.args);
  }
  printTable(rows);
}

await main().catch(error => {
  console.error(error.message);
  process.exit(1);
});
