/**
 * Measures how good and how fast the engine is: `npm run bench [-- attribution|article|summary|claims|pages|speed …] [--errors]`.
 * Needs the evaluation data beside the repository (`../shared`, or where NARASUMBER_DATA says). What is measured and what is aimed
 * at stands in tests/bench/measures.mjs. With --errors, the misses of the attribution sets are printed by class.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { measures } from '../tests/bench/measures.mjs';
import { printMisses } from '../tests/bench/misses.mjs';
import { measureSpeed } from '../tests/bench/speed.mjs';
import { loadTypeScript, root } from './load.mjs';

const shared = process.env.NARASUMBER_DATA ?? join(root, '..', 'shared');
const data = join(shared, 'data');
const work = join(root, 'build', 'bench');

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

/** What a scorer wants to see of a line. */
function adapt(line, { onlySure, ranks, docs }, certain) {
  if (onlySure) return { ...line, quotes: line.quotes?.filter(({ confidence }) => confidence >= certain) };
  if (!ranks) return line;
  const { sentences } = readLines(docs).find(({ id }) => id === line.id);
  let at = 0;
  const scores = sentences.map(({ text }) => {
    const [start, end] = [at, at + text.length];
    at = end + 1;
    return Math.max(
      0,
      ...(line.claims ?? []).filter(({ span }) => span[0] < end && start < span[1]).map(({ score }) => score),
    );
  });
  return { id: line.id, scores };
}

/** Runs a scorer and returns what it prints as JSON. */
function score(measure, lines, number) {
  const file = join(work, `${measure.scorer}-${number}.jsonl`);
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

const number = x => (Number.isInteger(x) && Math.abs(x) < 1e4 ? String(x) : x.toFixed(Math.abs(x) >= 1e4 ? 0 : 1));

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

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'boolean', default: false } },
  });
  const unknown = positionals.filter(name => !(name in measures));
  if (unknown.length) throw new Error(`unknown: ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}`);
  if (!existsSync(data)) {
    console.log(`No evaluation data at ${shared}: nothing was measured. NARASUMBER_DATA may name another folder.`);
    return;
  }
  mkdirSync(work, { recursive: true });
  const command = await loadTypeScript('src/cli/main.ts');
  const predictionsFor = makePredictor(command);
  const rows = [['set', 'figure', 'value', '95 % interval', 'target', 'margin']];
  for (const name of positionals.length ? positionals : Object.keys(measures)) {
    const start = performance.now();
    for (const [i, measure] of measures[name].entries()) {
      const result = measure.times
        ? measureSpeed(measure.times.flatMap(readLines), command.analyseDocument)
        : score(measure, predictionsFor(measure), i);
      for (const figure of measure.figures) rows.push(row(measure, figure, figure.of(result)));
    }
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  if (values.errors) {
    const sets = new Map(
      measures.attribution.filter(({ scorer }) => scorer === 'score-attribution').map(m => [m.set, m]),
    );
    for (const measure of sets.values())
      printMisses(measure.set, readLines(measure.docs), predictionsFor({ ...measure, onlySure: false }), measure.args);
  }
  printTable(rows);
}

await main().catch(error => {
  console.error(error.message);
  process.exit(1);
});
