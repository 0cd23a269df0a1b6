/**
 * Writes a zip whose bytes depend on nothing but its files: names sorted, one fixed date, no attributes. Whoever builds the
 * same sources (with the same Node, for its zlib) can compare the result with what a store hands out.
 */
import { crc32, deflateRawSync } from 'node:zlib';

const DATE = (1980 - 1980) * 512 + 1 * 32 + 1; // 1 January 1980, the earliest that the format knows
const UTF8_NAMES = 0x800;
const DEFLATE = 8;
const VERSION = 20;

/** Little-endian fields, each given as [bytes, value]. */
function fields(...list) {
  const buffer = Buffer.alloc(list.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of list) at = buffer.writeUIntLE(value, at, size);
  return buffer;
}

/** @param {{ name: string, data: Buffer }[]} files sorted by name */
export function zip(files) {
  const local = [];
  const central = [];
  let offset = 0;
  for (const { name, data } of files) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(data, { level: 9 });
    const common = [
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, DEFLATE],
      [2, 0],
      [2, DATE],
      [4, crc32(data)],
      [4, packed.length],
      [4, data.length],
      [2, path.length],
      [2, 0],
    ];
    const entry = [fields([4, 0x04034b50], ...common), path, packed];
    local.push(...entry);
    central.push(fields([4, 0x02014b50], [2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), path);
    offset += entry.reduce((sum, part) => sum + part.length, 0);
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const count = [
    [2, files.length],
    [2, files.length],
  ];
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], ...count, [4, size], [4, offset], [2, 0]);
  return Buffer.concat([...local, ...central, end]);
}
