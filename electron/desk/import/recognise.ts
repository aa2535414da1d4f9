import type { ArrivedText } from './arrived-text.ts'
import { isPageElement } from './foreign-formats.ts'
import { isMarkdownName } from './markdown/recognise.ts'

/** Whether a text is JSON, or was meant to be. Its name only counts if the text could be JSON. */
export function isJson({ name, data, json }: ArrivedText): boolean {
  if (!/^\s*[{[]/u.test(data)) return false
  if (/\.json$/iu.test(name) || json !== undefined) return true
  // Static sites may have JSON front matter in Markdown, too.
  if (isMarkdownName(name)) return false
  // Only JSON begins with a quoted name and a colon.
  if (/^\s*\{\s*"[^"\n]*"\s*:/u.test(data)) return true
  const [first = ''] = data.trimStart().split('\n', 1)
  return first.length < data.length && /[\]}],?\s*$/u.test(first) && isParsed(first)
}

/** Whether a text is a web page, or a part of one. */
export function isPage({ name, head, root }: ArrivedText): boolean {
  if (/^<!doctype html|^<html\b/iu.test(head) || isPageElement(root ?? '')) return true
  return /\.html?$/iu.test(name) && /^<[a-z!]/iu.test(head)
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
