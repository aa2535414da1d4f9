import { pageStyleHash } from '#shared/publish/page-style.ts'

/** The path of the script of the spelling worker. */
const speller = /\/assets\/speller-[\w-]+\.js$/

/**
 * The policy for the answer to a path: that of Lede's page, except for the spelling worker, which
 * alone may compile WebAssembly (Hunspell) and may request nothing but Lede's own files. A worker
 * has the policy that its script was served with (HTML, "run a worker").
 */
export function contentSecurityFor(path: string, connect: readonly string[]): string {
  if (!speller.test(path)) return contentSecurityPolicy(connect)
  return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
}

/**
 * The content security policy of Lede's page in every host: nothing but Lede's own files, no inline
 * script, no network but the desk.
 *
 * One inline style sheet is allowed, by its hash: the preview is a `srcdoc` frame, which inherits
 * this policy and shows the exported page with its style sheet embedded. Style attributes are
 * allowed too: foreign ones are never shown, but pasted markup is parsed with them, and Chromium
 * reports each that is not allowed, which takes 0.8 s for the 10,000 of a long Word document.
 *
 * `connect`: where the desk is reached, as CSP sources.
 */
export function contentSecurityPolicy(connect: readonly string[]): string {
  return Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' '${pageStyleHash}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': ["'self'", ...connect].join(' '),
    'frame-src': "'self' blob:",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
