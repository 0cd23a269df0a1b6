import type { VNode } from 'preact';
import { labelOf } from '../labels';
import { t } from '../strings';
import { useShowing } from './context';

/** What the reader must know before trusting what is shown, or what is missing from it. */
export function Notices(): VNode {
  const { analysis } = useShowing();
  const { supported, failed, quotes, claims, agreement } = analysis;
  const isEmpty = quotes.length === 0 && claims.length === 0 && agreement === null;
  return (
    <>
      {!supported && <Notice title={t('popup_unsupported')} text={t('popup_unsupported_text')} />}
      {failed.length > 0 && (
        <Notice title={t('popup_incomplete')} text={t('popup_incomplete_text', labelOf.stages(failed))} />
      )}
      {isEmpty && failed.length === 0 && <Notice title={t('popup_nothing')} text={t('popup_nothing_text')} />}
    </>
  );
}

function Notice({ title, text }: { title: string; text: string }): VNode {
  return (
    <div class="notice">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
