import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OverlayChoices } from '../../platform/settings';
import { publishedOn, readingMinutes } from '../article-facts';
import { useFrame } from '../frame';
import { interfaceLanguage, plural, t } from '../strings';
import { useShowing } from './context';
import { FrameButtons } from './frame-buttons';
import { Quoted } from './jump';
import { SourceBar } from './source-bar';
import type { Say } from './toast';

/** The row that stays while the rest scrolls. Without an article it carries the name of the extension. */
export function TopBar({ facts, say }: { facts?: ComponentChildren; say: Say }): VNode {
  return (
    <header class="top">
      <Mark />
      <p class="facts">{facts ?? t('popup_name')}</p>
      <MarkSwitches say={say} />
      <FrameButtons />
    </header>
  );
}

/** The sign of the extension. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="28" />
      <path d="M56 38C34 42 24 54 24 72a16 16 0 1 0 16-16c3-4 8-6 16-8zM104 38C82 42 72 54 72 72a16 16 0 1 0 16-16c3-4 8-6 16-8z" />
    </svg>
  );
}

/** The row with the name of the site that the article comes from. */
export function ArticleTopBar({ say }: { say: Say }): VNode {
  const { article } = useShowing();
  const { host } = useFrame();
  return <TopBar facts={<Quoted class="site">{article.site ?? host}</Quoted>} say={say} />;
}

/** The switches for the marks: on this site, where there is one, and everywhere. */
function MarkSwitches({ say }: { say: Say }): VNode {
  const { host, overlay, setOverlay } = useFrame();
  const [on, setOn] = useState(overlay);
  // The same switch may stand in popup, panel and settings at once.
  useEffect(() => setOn(overlay), [overlay.site, overlay.everywhere]);
  const flip = async (choice: keyof OverlayChoices) => {
    setOn({ ...on, [choice]: !on[choice] });
    const result = await setOverlay(choice === 'site' ? host : null, !on[choice]);
    if (result.ok) return;
    setOn(on);
    say(t('popup_mark_failed', result.error));
  };
  return (
    <fieldset class="switches">
      <legend class="visually-hidden">{t('popup_mark')}</legend>
      {host && (
        <Switch on={on.site && on.everywhere} disabled={!on.everywhere} title={host} onFlip={() => flip('site')}>
          {t('popup_mark_site')}
        </Switch>
      )}
      <Switch on={on.everywhere} title={t('popup_mark')} onFlip={() => flip('everywhere')}>
        {t('popup_mark_everywhere')}
      </Switch>
    </fieldset>
  );
}

type SwitchProps = { on: boolean; disabled?: boolean; title: string; onFlip: () => void; children: string };

function Switch({ on, disabled = false, title, onFlip, children }: SwitchProps): VNode {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      class="switch"
      title={title}
      onClick={onFlip}
    >
      {children}
      <span class="track" />
    </button>
  );
}

/** Title, author, day, length, and from how many sources the article draws: as words, and as a picture. */
export function ArticleTitle(): VNode {
  const { article, analysis } = useShowing();
  const facts = [
    publishedOn(article.publishedAt, interfaceLanguage()),
    plural('popup_minutes', readingMinutes(article.text)),
    plural('popup_sources', analysis.sources.length),
  ].filter(fact => fact !== null);
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
        {/* A line ends between facts, not within one. */}
        {facts.map(fact => fact.replaceAll(' ', '\u00a0')).join(' · ')}
      </p>
      <SourceBar />
    </div>
  );
}
