import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { UNREACHABLE } from '../messages';
import { ArticleView } from './components/article-view';
import { TopBar } from './components/header';
import { BlockedPage, Failed, NoArticle, ReadingPage } from './components/states';
import { Toast, useToast } from './components/toast';
import { type PopupState, watchTab } from './state';
import type { Tab } from './tab';

/** The whole popup for one tab; `null` when the browser shows no tab at all. */
export function App({ tab }: { tab: Tab | null }): VNode {
  const [state, setState] = useState<PopupState>({ status: tab ? 'loading' : 'blocked' });
  const [attempts, setAttempts] = useState(0);
  const { toast, say } = useToast();

  // With each attempt the tab is watched anew.
  useEffect(() => (tab ? watchTab(tab.getState, setState) : undefined), [tab, attempts]);

  const read = useCallback(async () => {
    setState({ status: 'reading' });
    const result = await tab?.read();
    if (result?.ok) setAttempts(count => count + 1);
    else setState({ status: 'failed', reason: result?.error ?? UNREACHABLE });
  }, [tab]);

  return (
    <>
      <Screen state={state} tab={tab} tried={attempts > 0} read={read} say={say} />
      <Toast toast={toast} />
    </>
  );
}

type ScreenProps = {
  state: PopupState;
  tab: Tab | null;
  tried: boolean;
  read: () => void;
  say: ReturnType<typeof useToast>['say'];
};

function Screen({ state, tab, tried, read, say }: ScreenProps): VNode {
  switch (state.status) {
    case 'ready':
      return <ArticleView {...state} tab={tab!} say={say} />;
    case 'loading':
    case 'reading':
      return (
        <Plain>
          <ReadingPage retry={read} />
        </Plain>
      );
    case 'none':
      return (
        <Plain>
          <NoArticle tried={tried} read={read} />
        </Plain>
      );
    case 'blocked':
      return (
        <Plain>
          <BlockedPage />
        </Plain>
      );
    case 'failed':
      return (
        <Plain>
          <Failed reason={state.reason} retry={read} />
        </Plain>
      );
  }
}

function Plain({ children }: { children: VNode }): VNode {
  return (
    <>
      <TopBar />
      <main>{children}</main>
    </>
  );
}
