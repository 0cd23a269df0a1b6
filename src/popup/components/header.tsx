import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { publishedOn, readingMinutes } from '../article-facts';
import { interfaceLanguage, plural, t } from '../strings';
import { useShowing } from './context';
import { Quoted } from './jump';

/** The row that stays while the rest scrolls. Without an article it carries the name of the extension. */
export function TopBar({ facts, children }: { facts?: ComponentChildren; children?: ComponentChildren }): VNode {
  return (
    <header class="top">
      <Mark />
      <p class="facts">{facts ?? t('popup_name')}</p>
      {children}
    </header>
  );
}

function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="28" />
      <path d="M56 38C34 42 24 54 24 72a16 16 0 1 0 16-16c3-4 8-6 16-8zM104 38C82 42 72 54 72 72a16 16 0 1 0 16-16c3-4 8-6 16-8z" />
    </svg>
  );
}

/** Where the article comes from, when, and how long it is; and the switch for the marks on this site. */
export function ArticleTopBar({ host, overlay, onSwitch }: SwitchProps): VNode {
  const { article } = useShowing();
  const date = publishedOn(article.publishedAt, interfaceLanguage());
  const facts = [date, plural('popup_minutes', readingMinutes(article.text))].filter(Boolean).join(' · ');
  const site = article.site ?? host;
  return (
    <TopBar
      facts={
        <>
          <Quoted class="site">{site}</Quoted>
          <span class="when">
            {site && ' · '}
            {facts}
          </span>
        </>
      }
    >
      <MarkSwitch host={host} overlay={overlay} onSwitch={onSwitch} />
    </TopBar>
  );
}

type SwitchProps = {
  host: string;
  overlay: boolean;
  /** Answers whether the marks did change. */
  onSwitch: (on: boolean) => Promise<boolean>;
};

function MarkSwitch({ host, overlay, onSwitch }: SwitchProps): VNode {
  const [on, setOn] = useState(overlay);
  const flip = async () => {
    setOn(!on);
    if (!(await onSwitch(!on))) setOn(on);
  };
  return (
    <button type="button" role="switch" aria-checked={on} class="switch" onClick={flip}>
      {t('popup_mark')}
      <span class="visually-hidden">{t('popup_mark_site', host)}</span>
      <span class="track" />
    </button>
  );
}

/** Title, author, and how much speech the article carries. */
export function ArticleTitle(): VNode {
  const { article, analysis } = useShowing();
  const counts = [
    plural('popup_sources', analysis.sources.length),
    plural('popup_quotes', analysis.quotes.length),
  ].join(' · ');
  return (
    <div class="title">
      <h1 lang={article.lang ?? undefined} dir="auto">
        {article.title ?? article.site ?? t('popup_untitled')}
      </h1>
      <p>
        {article.byline && (
          <>
            <Quoted>{article.byline}</Quoted>
            {' · '}
          </>
        )}
        {counts}
      </p>
    </div>
  );
}
