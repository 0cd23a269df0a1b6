import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Analysis, Article, Span } from '../../engine/types';
import { colourIndexes, PALETTE } from '../../messages/palette';
import { t } from '../strings';
import type { Tab } from '../tab';
import { makeView } from '../view';
import { ClaimList } from './claim-list';
import { type Showing, ShowingContext } from './context';
import { Footer } from './footer';
import { ArticleTitle, ArticleTopBar } from './header';
import { Notices } from './notices';
import { PactCard } from './pact-card';
import { SourceList } from './source-list';
import { Summary } from './summary';

type ArticleViewProps = {
  article: Article;
  analysis: Analysis;
  host: string;
  overlay: boolean;
  tab: Tab;
  say: (text: string, quiet?: boolean) => void;
};

/** A read article: what it is about, what is claimed, and who says so. */
export function ArticleView({ article, analysis, host, overlay, tab, say }: ArticleViewProps): VNode {
  const showing = useMemo(() => makeShowing(article, analysis, tab, say), [article, analysis, tab, say]);
  const switchMarks = async (on: boolean) => {
    const result = await tab.setOverlay(host, on);
    if (!result.ok) say(t('popup_mark_failed', result.error));
    return result.ok;
  };
  return (
    <ShowingContext.Provider value={showing}>
      <ArticleTopBar host={host} overlay={overlay} onSwitch={switchMarks} />
      <main>
        <ArticleTitle />
        <Notices />
        {analysis.agreement && <PactCard agreement={analysis.agreement} />}
        <Summary />
        <ClaimList />
        <SourceList />
      </main>
      <Footer say={say} />
    </ShowingContext.Provider>
  );
}

function makeShowing(article: Article, analysis: Analysis, tab: Tab, say: ArticleViewProps['say']): Showing {
  const indexes = colourIndexes(analysis);
  return {
    ...makeView(article, analysis),
    colourOf: id => {
      const index = indexes.get(id);
      return index === undefined ? null : PALETTE[index]!;
    },
    jump: async (spans: readonly Span[]) => {
      const result = await tab.jumpTo(spans);
      if (!result.ok) say(t('popup_jump_failed'));
      else if (!result.value) say(t('popup_jump_gone'));
      else say(t('popup_jumped'), true);
    },
  };
}
