/**
 * Asks again and again, from Node, until the answer is something; fails with what it was waiting for and the last answer.
 * Never inside a page: the timers of hidden tabs are slowed down.
 */
export async function until<T>(what: string, ask: () => Promise<T>, timeout = 10_000): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  for (;;) {
    let last: unknown;
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    if (performance.now() > end) {
      throw new Error(`waited ${timeout} ms for ${what}; last answer: ${JSON.stringify(last)?.slice(0, 600)}`);
    }
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
