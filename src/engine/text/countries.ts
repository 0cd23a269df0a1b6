const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const names = new Map<string, ReadonlyMap<string, string>>();

/**
 * The names of countries and territories in a language, in lower case, with their ISO 3166-1 codes: from the platform's own data
 * (`Intl.DisplayNames`, CLDR), asked for every pair of letters, so that no list of codes can grow old here.
 */
export function countryNames(lang: string): ReadonlyMap<string, string> {
  const known = names.get(lang);
  if (known) return known;
  const found = new Map<string, string>();
  const display = lang === 'und' ? null : new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = display?.of(first + second);
      if (name) found.set(name.toLowerCase().replaceAll('’', "'"), first + second);
    }
  }
  names.set(lang, found);
  return found;
}

const sets = new Map<string, ReadonlySet<string>>();

/** The countries' names as one set for each language, so that their phrase index is made once. */
export function countrySet(lang: string): ReadonlySet<string> {
  const set = sets.get(lang) ?? new Set(countryNames(lang).keys());
  sets.set(lang, set);
  return set;
}
