import type { StageName } from './types';

/**
 * Runs the stages of one analysis and keeps one that fails from taking the others with it: its result is the empty one, its name is
 * reported. (Lighthouse's runner turns a failing audit into an error result in the same way.)
 */
export class StageRunner {
  readonly failed: StageName[] = [];

  run<T>(name: StageName, stage: () => T, empty: T): T {
    try {
      return stage();
    } catch {
      // reported through `failed`; the engine is pure and has no log
      this.failed.push(name);
      return empty;
    }
  }
}
