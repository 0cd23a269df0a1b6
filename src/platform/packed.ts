/** Longer JSON is compressed: browsers allow 10 MB of session storage and Firefox counts two bytes a character. */
const LONG = 500_000;
const COMPRESSED = 'gzip:';

/** A value as text for the session storage; gzip in base64 when it is long. */
export async function pack(value: unknown): Promise<string> {
  const json = JSON.stringify(value);
  if (json.length <= LONG) return json;
  const bytes = new Uint8Array(await new Response(through(new CompressionStream('gzip'), json)).arrayBuffer());
  let binary = '';
  // in pieces, since every argument of a call takes room on the stack
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return COMPRESSED + btoa(binary);
}

/** The value that was packed. */
export async function unpack(text: string): Promise<unknown> {
  if (!text.startsWith(COMPRESSED)) return JSON.parse(text);
  const bytes = Uint8Array.from(atob(text.slice(COMPRESSED.length)), character => character.charCodeAt(0));
  return JSON.parse(await new Response(through(new DecompressionStream('gzip'), bytes)).text());
}

const through = (stream: GenericTransformStream, body: string | Uint8Array<ArrayBuffer>) =>
  (new Response(body).body as ReadableStream).pipeThrough(stream as ReadableWritablePair);
