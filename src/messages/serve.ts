import * as v from 'valibot';
import { browser, type Sender } from '../platform/browser';
import type { Envelope } from './ask';
import type { Guards } from './guards';
import type { Result } from './protocol';

type Calls<Api> = { [N in keyof Api]: (arg: never) => unknown };

/** One function for each call; it gets the checked argument and who sent it. */
export type Handlers<Api extends Calls<Api>> = {
  readonly [N in keyof Api]: (
    arg: Parameters<Api[N]>[0],
    sender: Sender,
  ) => ReturnType<Api[N]> | Promise<ReturnType<Api[N]>>;
};

const envelope = v.object({ to: v.picklist(['background', 'page']), name: v.string(), arg: v.optional(v.unknown()) });

/** Answers the calls of one direction until the signal aborts. Who may call what, and with what, stands in the guards. */
export function serve<Api extends Calls<Api>>(
  { to, calls }: Guards<Api>,
  handlers: Handlers<Api>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender): Promise<Result<unknown>> | undefined => {
    if (!v.is(envelope, message) || message.to !== to) return undefined;
    return answer(message, sender);
  };
  const answer = async ({ name, arg }: Envelope, sender: Sender): Promise<Result<unknown>> => {
    if (!Object.hasOwn(calls, name)) return { ok: false, error: `unknown call: ${name}` };
    const call = name as keyof Api;
    if (!calls[call].from(sender)) return { ok: false, error: `not allowed: ${name}` };
    const checked = v.safeParse(calls[call].takes, arg);
    if (!checked.success) return { ok: false, error: `bad argument of ${name}: ${checked.issues[0].message}` };
    try {
      return { ok: true, value: await handlers[call](checked.output as never, sender) };
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener as never), {
    once: true,
  });
}
