import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { ask } from '../../messages';
import { saveFile } from '../../popup/clipboard';
import type { Say } from '../../popup/components/toast';
import { t } from '../../popup/strings';

/** What is stored, to be taken along or erased. */
export function StoredData({ say }: { say: Say }): VNode {
  const question = useRef<HTMLDialogElement>(null);
  const save = async () => {
    const result = await ask('exportData');
    if (result.ok) saveFile('narasumber-data.json', 'application/json', JSON.stringify(result.value, null, 2));
    say(result.ok ? t('options_exported') : t('options_failed', result.error));
  };
  const erase = async () => {
    question.current?.close();
    const result = await ask('eraseData');
    say(result.ok ? t('options_erased') : t('options_failed', result.error));
  };
  return (
    <section aria-labelledby="data-heading">
      <h2 id="data-heading">{t('options_data')}</h2>
      <p class="soft">{t('options_data_text')}</p>
      <div class="buttons">
        <button type="button" class="action" id="export" onClick={save}>
          {t('options_export')}
        </button>
        <button type="button" class="action danger" id="erase" onClick={() => question.current?.showModal()}>
          {t('options_erase')}
        </button>
      </div>
      <dialog ref={question} aria-labelledby="erase-heading" aria-describedby="erase-text">
        <h2 id="erase-heading">{t('options_erase_title')}</h2>
        <p id="erase-text">{t('options_erase_text')}</p>
        <div class="buttons">
          {/* The first button has the focus: the harmless one. */}
          <button type="button" class="action" onClick={() => question.current?.close()}>
            {t('options_cancel')}
          </button>
          <button type="button" class="action danger" id="erase-now" onClick={erase}>
            {t('options_erase_confirm')}
          </button>
        </div>
      </dialog>
    </section>
  );
}
