/**
 * The content security policy of Lede's page in every host: nothing but Lede's own files, no inline script, no network but the desk.
 *
 * Inline styles are allowed because the preview is a `srcdoc` frame, which inherits this policy, and shows the exported page with the stylesheet embedded in it; the frame
 * is sandboxed and neither it nor the page can load anything a style could send data to.
 *
 * `connect`: where the desk is reached, as CSP sources.
 */
export function contentSecurityPolicy(connect: readonly string[]): string {
  return Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
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
