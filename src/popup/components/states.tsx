import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useFrame } from '../frame';
import { reasonText } from '../labels';
import { t } from '../strings';

const LONG_MS = 5000;

/** The shape of what is coming, at once; after a while also a way out. `waiting`: the page itself is not there yet. */
export function ReadingPage({ waiting, retry }: { waiting: boolean; retry: () => void }): VNode {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="reading" aria-busy="true">
      <div role="status">
        <h1>{t(waiting ? 'popup_waiting' : 'popup_reading')}</h1>
      </div>
      {isLong && (
        <p>
          {t('popup_reading_long')}{' '}
          <button type="button" class="action" onClick={retry}>
            {t('popup_retry')}
          </button>
        </p>
      )}
      <div class="skeleton" aria-hidden="true">
        <i class="line" />
        <i class="line short" />
        <i class="card" />
        <i class="line" />
        <i class="line" />
        <i class="line short" />
      </div>
    </div>
  );
}

/** The page seems to be no article; the reader may know better. */
export function NoArticle({ tried, read }: { tried: boolean; read: () => void }): VNode {
  const { onClick } = useFrame();
  const untried = onClick
    ? ({ text: 'popup_none_on_click', action: 'popup_read' } as const)
    : ({ text: 'popup_none_text', action: 'popup_read_anyway' } as const);
  return (
    <Message title={t('popup_none')} text={t(tried ? 'popup_none_tried' : untried.text)}>
      <button type="button" class="action" onClick={read}>
        {t(tried ? 'popup_retry' : untried.action)}
      </button>
    </Message>
  );
}

/** A page that the browser keeps from every extension. */
export function BlockedPage(): VNode {
  return <Message title={t('popup_blocked')} text={t('popup_blocked_text')} />;
}

/** Something went wrong: what, and another try. */
export function Failed({ reason, retry }: { reason: string; retry: () => void }): VNode {
  return (
    <Message title={t('popup_failed')} text={t('popup_reason', reasonText(reason))}>
      <button type="button" class="action" onClick={retry}>
        {t('popup_retry')}
      </button>
    </Message>
  );
}

function Message({ title, text, children }: { title: string; text: string; children?: ComponentChildren }): VNode {
  return (
    <div class="message">
      <h1>{title}</h1>
      {text && <p dir="auto">{text}</p>}
      {children}
    </div>
  );
}
