import type { ComponentChildren, VNode } from 'preact';
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
      <PartialNotice />
      {!supported && <Notice title={t('popup_unsupported')} text={t('popup_unsupported_text')} />}
      {failed.length > 0 && (
        <Notice title={t('popup_incomplete')} text={t('popup_incomplete_text', labelOf.stages(failed))} />
      )}
      {isEmpty && failed.length === 0 && <Notice title={t('popup_nothing')} text={t('popup_nothing_text')} />}
    </>
  );
}

/** The page holds only a part of the article; the address of the whole is opened by the reader alone. */
function PartialNotice(): VNode | null {
  const { incomplete, whole } = useShowing().article.page ?? {};
  if (!incomplete) return null;
  return (
    <Notice title={labelOf.extent(incomplete)} text={t(`popup_partial_${incomplete.reason}`)}>
      {whole && (
        <a href={whole} target="_blank" rel="noopener noreferrer">
          {t('popup_read_whole')}
        </a>
      )}
    </Notice>
  );
}

type NoticeProps = { title: string; text: string; children?: ComponentChildren };

function Notice({ title, text, children }: NoticeProps): VNode {
  return (
    <div class="notice">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
