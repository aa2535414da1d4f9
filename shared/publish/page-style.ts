import { noticeStyle } from './notice-style.ts'

/**
 * The style embedded in every page: one calm column for reading, light and dark, made for print as
 * well. White space is kept as written, as in the editor. Long words are hyphenated in the page's
 * language, names are not. The headline has the largest size at which a word of 26 letters
 * ("Geschwindigkeitsbegrenzung") fits on one line of a phone.
 */
export const pageStyle = `
:root {
  --paper: #fffefb; --ink: #1b1b19; --quiet: #66645d; --rule: #dcd9d0; --accent: #9c2a1a;
  --serif: "Source Serif 4", Charter, "Bitstream Charter", "Iowan Old Style", "Noto Serif", "Noto Naskh Arabic", Georgia, serif;
  --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #161614; --ink: #e6e3da; --quiet: #a09d93; --rule: #3a3833; --accent: #ee8d78; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 66ch; margin: 0 auto; padding: 3rem 1.25rem 4rem; font: 1.125rem/1.6 var(--serif); }
p, h1, h2, h3, h4 { margin: 0; white-space: pre-wrap; overflow-wrap: break-word; }
p { hyphens: auto; hyphenate-limit-chars: 8 4 4; }
h1, h2, h3, h4, .kicker { hyphens: auto; hyphenate-limit-chars: 14 5 5; }
.category, .bylines, .meta, .dateline { hyphens: manual; }
ul, ol, blockquote { margin: 0; }
.author, .keyword, .agency, time { unicode-bidi: isolate; }
header { padding-block-end: 1.5rem; }
.category { color: var(--accent); font: 600 .875rem/1.4 var(--sans); }
.category + .kicker { margin-block-start: .5rem; }
.kicker { color: var(--quiet); font: 600 1.0625rem/1.4 var(--sans); }
h1 { margin-block: .35rem .75rem; font-size: clamp(1.1875rem, .5rem + 3.1vw, 2.625rem); line-height: 1.15; text-wrap: balance; }
.deck { color: var(--quiet); font-size: 1.25rem; line-height: 1.45; }
.bylines { margin-block-start: 1.25rem; font: 600 .9375rem/1.5 var(--sans); }
.meta { margin-block-start: .25rem; color: var(--quiet); font: .875rem/1.5 var(--sans); }
${noticeStyle}
.label { margin-block-end: 1.25rem; color: var(--quiet); font: 600 .875rem/1.5 var(--sans); }
header .label { margin-block: .25rem 0; font-weight: 400; }
.body + .label { margin-block: 1.5rem 0; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); }
.body { border-block-start: 1px solid var(--rule); padding-block-start: 1.5rem; }
.body > * + *, .body blockquote > * + *, .body li > * + * { margin-block-start: 1em; }
.body li > * + *, .body li + li { margin-block-start: .4em; }
.body :is(h2, h3, h4) { font-family: var(--sans); line-height: 1.3; }
.body > * + :is(h2, h3, h4) { margin-block-start: 1.6em; }
.body h2 { font-size: 1.3125rem; }
.body h3 { font-size: 1.125rem; }
.body h4 { font-size: 1rem; color: var(--quiet); }
.body ul, .body ol { padding-inline-start: 1.5em; }
.body blockquote { padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--rule); }
.body hr { width: 6rem; margin: 2rem auto; border: 0; border-block-start: 1px solid var(--rule); }
.body > figure, .body > .image-group { margin-block: 1.75em; }
.body img { display: block; max-width: 100%; height: auto; background: var(--rule); }
figcaption { margin-block-start: .5em; color: var(--quiet); font: .875rem/1.5 var(--sans); white-space: pre-wrap; overflow-wrap: break-word; }
.credit { font-size: .8125rem; opacity: .85; }
figcaption .label { display: block; margin: 0; font-size: .8125rem; }
.image-group { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); align-items: start; }
.image-group > * + * { margin-block-start: 0; }
.body a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
.body p:empty::before { content: "\\200b"; }
.body sup, .body sub { font-size: .75em; line-height: 0; }
.body .table { overflow-x: auto; }
.body table { border-collapse: collapse; min-width: 60%; font: .9375rem/1.45 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
.body caption { padding-block-end: .5rem; text-align: start; font-weight: 600; }
.body th, .body td { padding: .375rem .75rem; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; white-space: pre-wrap; }
.body :is(th, td):first-child { padding-inline-start: 0; }
.body thead th { border-block-end: 2px solid var(--ink); vertical-align: bottom; }
.body .fact-box { padding: 1rem 1.25rem; border: 1px solid var(--rule); border-block-start: 3px solid var(--accent); font: .9375rem/1.5 var(--sans); }
.body .fact-box > * + * { margin-block-start: .6em; }
.body .pull-quote { margin-block: 2rem; padding-block: 1rem; border-block: 1px solid var(--rule); text-align: center; }
.body .pull-quote blockquote { padding: 0; border: 0; font-size: 1.5rem; line-height: 1.35; text-wrap: balance; }
.body .attribution { margin-block-start: .75rem; color: var(--quiet); font: .875rem/1.4 var(--sans); }
.body figure { margin-inline: 0; }
.body .link-card { padding: .875rem 1.125rem; border: 1px solid var(--rule); border-inline-start: 3px solid var(--accent); font: .9375rem/1.45 var(--sans); }
.body .link-card .title { font-weight: 600; }
.body .link-card[data-kind="video"] .title::before { content: "\\25b6\\fe0e\\a0"; color: var(--accent); }
.body .link-card .description { margin-block-start: .25rem; }
.body .link-card .site { margin-block-start: .25rem; color: var(--quiet); font-size: .875rem; }
.body .related { padding-block: .75rem; border-block: 1px solid var(--rule); font: .9375rem/1.45 var(--sans); }
.body .related ul { padding-inline-start: 1.1em; }
.dateline { font-weight: 600; }
footer { margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); color: var(--quiet); font: .875rem/1.5 var(--sans); }
.keywords + .usage { margin-block-start: .5rem; }
@page { margin: 2cm; }
@page wide { size: landscape; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #999; --accent: #000; }
  main { max-width: none; padding: 0; font-size: 11pt; line-height: 1.45; }
  .body p { orphans: 3; widows: 3; }
  .body h2, .body h3, .body h4 { break-after: avoid; }
  .body figure { break-inside: avoid; }
  .body .table { overflow: visible; }
  .body .table table { font-size: 9.5pt; }
  .body :is(th, td) { padding: .2rem .4rem; overflow-wrap: anywhere; }
  .body tr { break-inside: avoid; }
  .body :is(.wide, .widest) { page: wide; }
  .body .widest table { font-size: 7pt; }
  .body a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; overflow-wrap: anywhere; }
}
`

/**
 * The style's hash for a content security policy, with which a host that shows a page inside its
 * own policy allows this one style.
 */
export const pageStyleHash = 'sha256-PCW5OIDR/YII3xZNbE0z5ErwyXaEyutGkbS10SPAf7I='
