/** The part of the page's style (page-style.ts) for notices to readers. */
export const noticeStyle = `.notices { margin-block-end: 1.5rem; border-inline-start: 3px solid var(--accent); padding-inline-start: 1rem; font: .9375rem/1.5 var(--sans); }
.notices > * + * { margin-block-start: .5rem; }
.notices :is(strong, .withdrawn), .embargo { color: var(--accent); font-weight: 600; }
.notices time { color: var(--quiet); }
.embargo { margin-block-end: 1.5rem; border: 2px solid var(--accent); padding: .5rem .75rem; font: 600 .9375rem/1.4 var(--sans); }`
