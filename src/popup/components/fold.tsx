import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../strings';

/** The first `limit` items of a list, and a button for the others when there are more. */
export function useFold<Item>(items: readonly Item[], limit: number): [shown: readonly Item[], button: VNode | null] {
  const [open, setOpen] = useState(false);
  // A button that would reveal a single item costs as much room as the item.
  if (items.length <= limit + 1) return [items, null];
  const button = (
    <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
      {open ? t('popup_show_fewer') : t('popup_show_all', items.length)}
    </button>
  );
  return [open ? items : items.slice(0, limit), button];
}
