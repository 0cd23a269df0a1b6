/** Every language that the interface speaks; locales.ts has their texts. */
export const LANGUAGES = ['en', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];
