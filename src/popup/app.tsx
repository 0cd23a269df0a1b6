import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { UNREACHABLE } from '../messages';
import { ArticleView } from './components/article-view';
import { TopBar } from './components/header';
import { BlockedPage, Failed, NoArticle, ReadingPage } from './components/states';
import { type Say, Toast, useToast } from './components/toast';
import { type Frame, FrameContext } from './frame';
import { type PopupState, watchTab } from './state';
import type { Tab } from './tab';

type AppProps = {
  /** `null` when the browser shows no tab at all. */
  tab: Tab | null;
  /** What is known of the tab already: drawn at once, and looked at again. */
  known?: PopupState | null;
  frame: Frame;
};

/** All that is shown of one tab. */
export function App({ tab, known, frame }: AppProps): VNode {
  const [state, setState] = useState<PopupState>(known ?? { status: tab ? 'loading' : 'blocked' });
  const [attempts, setAttempts] = useState(0);
  const { toast, say } = useToast();

  // With each attempt the tab is watched anew.
  useEffect(() => (tab ? watchTab(tab, setState) : undefined), [tab, attempts]);

  const read = useCallback(async () => {
    setState({ status: 'reading' });
    const result = await tab?.read();
    if (result?.ok) setAttempts(count => count + 1);
    else setState({ status: 'failed', reason: result?.error ?? UNREACHABLE });
  }, [tab]);

  useEffect(() => {
    if (state.status === 'none' && frame.readsAtOnce && attempts === 0) void read();
  }, [state.status, frame.readsAtOnce, attempts, read]);

  return (
    <FrameContext.Provider value={frame}>
      <Screen state={state} tab={tab} tried={attempts > 0} read={read} say={say} />
      <Toast toast={toast} />
    </FrameContext.Provider>
  );
}

type ScreenProps = {
  state: PopupState;
  tab: Tab | null;
  tried: boolean;
  read: () => void;
  say: Say;
};

function Screen({ state, tab, tried, read, say }: ScreenProps): VNode {
  switch (state.status) {
    case 'ready':
      return <ArticleView {...state} tab={tab!} say={say} />;
    case 'loading':
    case 'reading':
      return (
        <Plain say={say}>
          <ReadingPage waiting={state.status === 'loading'} retry={read} />
        </Plain>
      );
    case 'none':
      return (
        <Plain say={say}>
          <NoArticle tried={tried} read={read} />
        </Plain>
      );
    case 'blocked':
      return (
        <Plain say={say}>
          <BlockedPage />
        </Plain>
      );
    case 'failed':
      return (
        <Plain say={say}>
          <Failed reason={state.reason} retry={read} />
        </Plain>
      );
  }
}

function Plain({ say, children }: { say: Say; children: VNode }): VNode {
  return (
    <>
      <TopBar say={say} />
      <main>{children}</main>
    </>
  );
}
