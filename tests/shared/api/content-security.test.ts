import { expect, it } from 'vitest'
import { contentSecurityFor, contentSecurityPolicy } from '#shared/api/content-security.ts'

it('only the worker that checks the spelling may compile WebAssembly, and nothing else may it', () => {
  for (const path of [
    '/',
    '/index.html',
    '/assets/app-1a2b.js',
    '/speller-1a.js',
    '/assets/speller-1a.js.html',
    '/assets/x/../speller-.css',
  ])
    expect(contentSecurityFor(path, [])).toBe(contentSecurityPolicy([]))
  const worker = contentSecurityFor('/assets/speller-BGd0MhNt.js', ['ws://127.0.0.1:1'])
  expect(worker).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'")
})
