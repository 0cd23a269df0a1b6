import type { VNode } from 'preact';
import { messageOf, type Shortcut } from '../../platform/shortcuts';
import { getText } from '../../platform/texts';
import { t } from '../../popup/strings';

type ShortcutsProps = { shortcuts: readonly Shortcut[]; open: (() => Promise<unknown>) | null };

/** The keyboard shortcuts as they are; only the browser itself can change them. */
export function Shortcuts({ shortcuts, open }: ShortcutsProps): VNode {
  return (
    <section aria-labelledby="shortcuts-heading">
      <h2 id="shortcuts-heading">{t('options_shortcuts')}</h2>
      <dl class="group rows">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{getText(messageOf(name))}</dt>
            <dd dir="ltr">{keys ? <Keys keys={keys} /> : <span class="soft">{t('options_shortcut_unset')}</span>}</dd>
          </div>
        ))}
      </dl>
      {open ? (
        <button type="button" class="action" onClick={open}>
          {t('options_shortcuts_change')}
        </button>
      ) : (
        <p class="soft">{t('options_shortcuts_how')}</p>
      )}
    </section>
  );
}

function Keys({ keys }: { keys: string }): VNode {
  return (
    <>
      {keys.split('+').map(key => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
