import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis, Article, SourceId, Span } from '../../engine/types';
import { colourIndexes, PALETTE } from '../../messages/palette';
import { copyText } from '../clipboard';
import { quotationText } from '../quotation-text';
import { t } from '../strings';
import type { Tab } from '../tab';
import { makeView } from '../view';
import { AboutArticle } from './about-article';
import { ClaimList } from './claim-list';
import { type Showing, ShowingContext } from './context';
import { Footer } from './footer';
import { ArticleTitle, ArticleTopBar } from './header';
import { Notices } from './notices';
import { PactCard } from './pact-card';
import { SourceList } from './source-list';
import { FilterStrip } from './speaker-filter';
import { Summary } from './summary';
import type { Say } from './toast';

type ArticleViewProps = {
  article: Article;
  analysis: Analysis;
  tab: Tab;
  say: Say;
};

/** A read article: what it is about, what is claimed, and who says so. */
export function ArticleView({ article, analysis, tab, say }: ArticleViewProps): VNode {
  const [only, showOnly] = useState<SourceId | null>(null);
  const whole = useMemo(() => makeShowing(article, analysis, tab, say), [article, analysis, tab, say]);
  const showing = { ...whole, only: whole.source(only) ? only : null, showOnly };
  const all = showing.only === null;
  const hasBegun = useFirstPicture();
  // An agreement and the summary fill the first screen by themselves.
  const fillsScreen = all && analysis.agreement !== null;
  return (
    <ShowingContext.Provider value={showing}>
      <ArticleTopBar say={say} />
      <main>
        <ArticleTitle />
        <FilterStrip />
        <Notices />
        {all && analysis.agreement && <PactCard agreement={analysis.agreement} />}
        {all && <Summary />}
        {(hasBegun || !fillsScreen) && <ClaimList />}
        {hasBegun && <SourceList />}
        {hasBegun && all && <AboutArticle />}
      </main>
      {hasBegun && <Footer say={say} />}
    </ShowingContext.Provider>
  );
}

/** Whether the first picture is there: what lies below the first screen is drawn after it. */
function useFirstPicture(): boolean {
  const [isThere, setThere] = useState(false);
  // Effects run behind a picture; builds for readers carry no mark.
  useEffect(() => {
    if (__TEST__) performance.mark('article shown');
    setThere(true);
  }, []);
  return isThere;
}

type Whole = Omit<Showing, 'only' | 'showOnly'>;

function makeShowing(article: Article, analysis: Analysis, tab: Tab, say: Say): Whole {
  const indexes = colourIndexes(analysis);
  const view = makeView(article, analysis);
  return {
    ...view,
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
    copyQuotation: async quote =>
      say(t((await copyText(quotationText(view, quote))) ? 'popup_copied' : 'popup_copy_failed')),
  };
}
