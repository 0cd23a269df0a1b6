import type { VNode } from 'preact';
import { copyText, fileName, saveFile } from '../clipboard';
import { toMarkdown } from '../markdown';
import { t } from '../strings';
import { useShowing } from './context';

/** Ways to take along what is shown. */
export function Footer({ say }: { say: (text: string) => void }): VNode {
  const view = useShowing();
  const { article, analysis } = view;
  const json = () => JSON.stringify({ article, analysis }, null, 2);
  const copy = async (text: string) => say(t((await copyText(text)) ? 'popup_copied' : 'popup_copy_failed'));
  const save = () => {
    saveFile(fileName(article.title, 'json'), 'application/json', json());
    say(t('popup_saved'));
  };
  return (
    <footer>
      <h2 class="visually-hidden">{t('popup_take_along')}</h2>
      <button type="button" class="action" onClick={() => copy(toMarkdown(view))}>
        {t('popup_copy_markdown')}
      </button>
      <button type="button" class="plain" onClick={() => copy(json())}>
        {t('popup_copy_json')}
      </button>
      <button type="button" class="plain" onClick={save}>
        {t('popup_save_json')}
      </button>
    </footer>
  );
}
