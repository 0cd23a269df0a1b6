import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

const SHOWN_MS = 4000;

/** `quiet`: for screen readers only, where the eye sees the effect itself. */
type ToastMessage = { text: string; quiet: boolean; count: number };

/** Says something to the reader. */
export type Say = (text: string, quiet?: boolean) => void;

/** One short message at a time, which goes by itself. */
export function useToast(): { toast: ToastMessage | null; say: Say } {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const say = useCallback((text: string, quiet = false) => {
    setToast(last => ({ text, quiet, count: (last?.count ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return { toast, say };
}

/** Where messages appear, and are read out. It is always there: screen readers watch only what they know. */
export function Toast({ toast }: { toast: ToastMessage | null }): VNode {
  return (
    <div role="status" class={toast?.quiet ? 'visually-hidden' : 'toast'}>
      {/* A message said twice is a new element, else it would not be read out again. */}
      {toast && <p key={toast.count}>{toast.text}</p>}
    </div>
  );
}
