/** What the probes of pages come to: times as multiples of Readability's, and where Node reads a page otherwise. */

/** Quantile `q` (0–1) of numbers. */
function quantile(numbers, q) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
}

/** Times over all pages: our median by theirs, our 95th percentile by theirs. */
function compare(probes, ours, theirs) {
  const at = (name, q) =>
    quantile(
      probes.map(({ times }) => times[name]),
      q,
    );
  return {
    median: { value: at(ours, 0.5) / at(theirs, 0.5) },
    p95: { value: at(ours, 0.95) / at(theirs, 0.95) },
    ms: { value: at(ours, 0.5) },
  };
}

export function summariseProbes(probes) {
  const sum = name => probes.reduce((total, probe) => total + probe[name], 0);
  return {
    detector: compare(probes, 'detector', 'isProbablyReaderable'),
    reader: compare(probes, 'reader', 'readability'),
    // rounded down: only all of them are 100 %
    found: Math.floor((sum('found') / sum('characters')) * 1e4) / 1e4,
  };
}

/** Prints the pages on which browser and Node decide otherwise or read another text. */
export function printDifferences(inBrowser, inNode) {
  const byId = new Map(inNode.map(line => [line.id, line]));
  const verdict = ({ isArticle }) => (isArticle ? 'an article' : 'none');
  const differences = inBrowser.flatMap(line => {
    const other = byId.get(line.id) ?? {};
    const said = [];
    if (line.isArticle !== other.isArticle) said.push(`${verdict(line)}, in Node ${verdict(other)}`);
    if (line.body !== (other.body ?? null))
      said.push(`body of ${line.body?.length ?? 0} characters, in Node ${other.body?.length ?? 0}`);
    return said.length ? [`  ${line.id}: ${said.join('; ')}`] : [];
  });
  console.log(`Chromium and Node differ on ${differences.length} of ${inBrowser.length} pages`);
  for (const line of differences) console.log(line);
}
