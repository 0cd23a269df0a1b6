export type Found = { name: 'chromium' | 'firefox'; path: string; version: number | null };
export const names: readonly ['chromium', 'firefox'];
export function findBrowser(name: 'chromium' | 'firefox'): Found | null;
export function minimumVersion(name: 'chromium' | 'firefox'): number;
