import { packs } from './index';
import type { LanguagePack } from './pack';

/** Same shape, no words: sets and tables empty, switches off. */
function blank<T>(value: T): T {
  if (value instanceof Set) return new Set() as T;
  if (value instanceof RegExp) return null as T;
  if (Array.isArray(value)) return [] as T;
  if (typeof value === 'boolean') return false as T;
  if (typeof value === 'string') return '' as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, blank(field)])) as T;
}

/** The pack of a language nobody has written one for: quotations are found by their marks alone, nobody is named. */
export const generic: LanguagePack = { ...blank(packs[0]!), code: 'und' };
