import type { ComponentChildren, VNode } from 'preact';
import type { Span, Value } from '../../engine/types';
import { t } from '../strings';
import { useShowing } from './context';

type JumpProps = {
  spans: readonly Span[];
  class?: string;
  /** The children are words of the article alone: they carry its language and direction. */
  quoted?: boolean;
  /** Without the sign of a jump, for what already looks like a button. */
  bare?: boolean;
  /** The tooltip, where it says more than that this is a jump. */
  title?: string;
  children: ComponentChildren;
};

/** Something the reader can find in the page: a click shows it there. Without a place it is plain text. */
export function Jump({ spans, class: name = '', quoted = false, bare = false, title, children }: JumpProps): VNode {
  const { jump, lang } = useShowing();
  const language = quoted ? { lang, dir: 'auto' as const } : {};
  if (spans.length === 0)
    return (
      <span class={name} title={title} {...language}>
        {children}
      </span>
    );
  return (
    <button
      type="button"
      class={`jump ${name}`}
      title={title ?? t('popup_jump')}
      onClick={() => jump(spans)}
      {...language}
    >
      {children}
      {!bare && <JumpIcon />}
    </button>
  );
}

/** A value of the article, with a jump to it. */
export function JumpTo({ value, ...looks }: { value: Value } & Pick<JumpProps, 'class' | 'bare'>): VNode {
  return (
    <Jump spans={value.span ? [value.span] : []} quoted {...looks}>
      {value.text}
    </Jump>
  );
}

/** Words of the article inside a text of the interface. */
export function Quoted({ children, class: name }: { children: ComponentChildren; class?: string }): VNode {
  const { lang } = useShowing();
  return (
    <span lang={lang} dir="auto" class={name}>
      {children}
    </span>
  );
}

/** Kept on the line of the last word: alone on a line it would belong to nothing. */
function JumpIcon(): VNode {
  return (
    <span class="jump-icon">
      {'\u00a0'}
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="3.2" />
        <path d="M6 .8v2.6M6 8.6v2.6M.8 6h2.6M8.6 6h2.6" />
      </svg>
    </span>
  );
}
