import type { VNode } from 'preact';
import { cite, STYLES, type Style } from '../../citing/citation';
import { fileNameFor } from '../../citing/file-name';
import { copyText, saveFile } from '../clipboard';
import { toMarkdown } from '../markdown';
import { interfaceLanguage, t } from '../strings';
import { useShowing } from './context';

/** Ways to take along what is shown: copied, or as files. */
export function Footer({ say }: { say: (text: string) => void }): VNode {
  const view = useShowing();
  const { article, analysis } = view;
  const json = () => JSON.stringify({ article, analysis }, null, 2);
  const citation = (style: Style) =>
    cite(style, article, { language: interfaceLanguage(), noDate: t('popup_no_date') });
  const copy = async (text: string) => say(t((await copyText(text)) ? 'popup_copied' : 'popup_copy_failed'));
  const save = (extension: string, type: string, text: string) => {
    saveFile(fileNameFor(article, extension), type, text);
    say(t('popup_saved'));
  };
  return (
    <footer>
      <h2 class="visually-hidden">{t('popup_take_along')}</h2>
      <Actions name="popup_copy">
        <Action onClick={() => copy(toMarkdown(view))}>{t('popup_markdown')}</Action>
        {STYLES.map(style => (
          <Action key={style} onClick={() => copy(citation(style))}>
            {t(`popup_citation_${style}`)}
          </Action>
        ))}
        <Action onClick={() => copy(json())}>{t('popup_json')}</Action>
      </Actions>
      <Actions name="popup_save">
        <Action onClick={() => save('md', 'text/markdown', toMarkdown(view))}>{t('popup_markdown')}</Action>
        <Action onClick={() => save('bib', 'application/x-bibtex', `${citation('bibtex')}\n`)}>
          {t('popup_citation_bibtex')}
        </Action>
        <Action onClick={() => save('json', 'application/json', json())}>{t('popup_json')}</Action>
      </Actions>
    </footer>
  );
}

function Actions({ name, children }: { name: 'popup_copy' | 'popup_save'; children: (VNode | VNode[])[] }): VNode {
  return (
    <fieldset class="actions" aria-labelledby={name}>
      <span id={name}>{t(name)}</span>
      {children}
    </fieldset>
  );
}

function Action({ onClick, children }: { onClick: () => void; children: string }): VNode {
  return (
    <button type="button" class="plain" onClick={onClick}>
      {children}
    </button>
  );
}
