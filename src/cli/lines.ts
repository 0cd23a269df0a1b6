/**
 * The lines of a stream of text, one by one. Nothing is read ahead of what is asked for, and no more is kept than the line
 * being read: an archive of any size passes through.
 */
export async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = '';
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      yield begun + chunk.slice(from, end);
      begun = '';
      from = end + 1;
    }
    begun += chunk.slice(from);
  }
  if (begun) yield begun;
}
