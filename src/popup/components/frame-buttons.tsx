import type { VNode } from 'preact';
import { useFrame } from '../frame';
import { t } from '../strings';

/** Ways out of this view: to the panel that stays open, and to the settings. */
export function FrameButtons(): VNode {
  const { openPanel, openOptions } = useFrame();
  return (
    <div class="ways">
      {openPanel && (
        <button type="button" class="way" title={t('popup_open_panel')} onClick={openPanel}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <rect x="1.5" y="2.5" width="13" height="11" rx="2" />
            <path d="M10 2.5v11" />
          </svg>
          <span class="visually-hidden">{t('popup_open_panel')}</span>
        </button>
      )}
      <button type="button" class="way" title={t('popup_open_options')} onClick={openOptions}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1.5 4.5h6M11.5 4.5h3M1.5 11.5h3M8.5 11.5h6" />
          <circle cx="9.5" cy="4.5" r="2" />
          <circle cx="6.5" cy="11.5" r="2" />
        </svg>
        <span class="visually-hidden">{t('popup_open_options')}</span>
      </button>
    </div>
  );
}
