import { english } from './en';
import { indonesian } from './id';
import type { LanguagePack } from './pack';

/** Every language the engine knows. A new pack is one more line here. Static imports: a worker cannot import lazily. */
export const packs: readonly LanguagePack[] = [indonesian, english];
