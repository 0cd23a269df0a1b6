/**
 * The look of the overlay. It lives in a shadow root, out of reach of the page's styles; `!important` on the host wins over
 * any rule of the page, and the layer inside starts from the initial values of everything.
 */
export const STYLES = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: var(--narasumber-layer, 0) !important;
  pointer-events: none !important;
}
@media print { :host { display: none !important; } }

.layer {
  --text: #3d4147; --strong: #14161a; --soft: #5b6067; --paper: #ffffff; --line: #d5d8dd; --link: #1f5fbf;
  --unsure: #7a5b00; --speaker: var(--light);
  font: 12px/1.35 system-ui, sans-serif;
  color: var(--text);
  color-scheme: light;
  /* Who copies the page gets the page. */
  user-select: none;
}
.layer.dark {
  --text: #b9bdc4; --strong: #f0f1f3; --soft: #a2a7af; --paper: #1e2024; --line: #41454c; --link: #8ab4ff;
  --unsure: #d8b24a; --speaker: var(--dark);
  color-scheme: dark;
}
button { all: unset; box-sizing: border-box; cursor: pointer; }
:is(button, .card):focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
[hidden], .quiet .tag { display: none !important; }

.tag { position: absolute; pointer-events: auto; text-align: start; --speaker: var(--light); }
.dark .tag { --speaker: var(--dark); }
.tag b { display: block; color: var(--strong); font-size: 12.5px; font-weight: 600; overflow-wrap: anywhere; }
.tag .monogram { display: none; }
.tag[data-place='margin'] {
  width: var(--margin); padding: 2px 4px 2px 8px;
  border-left: 3px solid var(--speaker); background: var(--ground);
}
.tag[data-place='margin'].left { border-left: 0; border-right: 3px solid var(--speaker); padding: 2px 8px 2px 4px; text-align: right; }
.tag[data-place='margin'].brief small { display: none; }
.tag small { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; font-size: 12px; }
.tag[data-place='margin'].nobody { border-left-style: dashed; }
.tag[data-place='margin'].nobody.left { border-right-style: dashed; }
.tag:is([data-place='gutter'], [data-place='start']) { width: 16px; height: 16px; }
.tag:is([data-place='gutter'], [data-place='start']) .words {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.tag:is([data-place='gutter'], [data-place='start']) .monogram {
  display: grid; place-items: center; width: 16px; height: 16px; border-radius: 8px; box-sizing: border-box;
  background: var(--speaker); color: var(--on-speaker); font-size: 8px; line-height: 1; font-weight: 700; letter-spacing: 0;
}
.tag.nobody:is([data-place='gutter'], [data-place='start']) .monogram {
  background: var(--ground); color: var(--speaker); border: 1px dashed var(--speaker);
}
.layer { --on-speaker: #ffffff; }
.layer.dark { --on-speaker: #14161a; }
/* Fingers need more room than the eye. */
.tag:is([data-place='gutter'], [data-place='start'])::after { content: ''; position: absolute; inset: -4px; }

.card {
  position: fixed; inset: auto; margin: 0; box-sizing: border-box; width: min(300px, calc(100vw - 16px));
  max-height: min(60vh, 420px); overflow: auto; overscroll-behavior: contain;
  padding: 12px 14px; border: 1px solid var(--line); border-radius: 10px; background: var(--paper); color: var(--text);
  box-shadow: 0 6px 24px rgb(0 0 0 / .2); font: 13px/1.45 system-ui, sans-serif; text-align: start; pointer-events: auto;
  opacity: 1; transition: opacity .12s;
}
@starting-style { .card:popover-open { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .card { transition: none; } }
.card h2 { margin: 0; font: 600 14px/1.35 system-ui, sans-serif; color: var(--strong); display: flex; gap: 8px; align-items: center; }
.card h2 .monogram {
  flex: none; display: grid; place-items: center; width: 24px; height: 24px; border-radius: 12px;
  background: var(--speaker); color: var(--on-speaker); font-size: 10.5px;
}
.card { --speaker: var(--light); user-select: text; }
.dark .card { --speaker: var(--dark); }
.card p { margin: 2px 0 0; }
.card .soft { color: var(--soft); font-size: 12px; }
.card .unsure { display: inline-block; margin-top: 6px; padding: 0 6px; border: 1px dashed var(--unsure); border-radius: 4px; color: var(--unsure); font-size: 12px; }
.card hr { border: 0; border-top: 1px solid var(--line); margin: 8px 0; }
.card ul { list-style: none; margin: 2px 0 0; padding: 0; max-height: 9.5em; overflow: auto; }
.card li + li { margin-top: 2px; }
.card .link[aria-current] { font-weight: 600; }
.card .link { color: var(--link); text-decoration: underline; text-underline-offset: 2px; }
.card li .link { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; padding: 2px 0; width: 100%; }
.card i { font-style: italic; }
.card .foot { display: flex; justify-content: space-between; gap: 12px; margin-top: 6px; }

@media (forced-colors: active) {
  .tag[data-place='margin'] { border-color: CanvasText; background: Canvas; }
  .monogram { border: 1px solid CanvasText; }
}
`;
