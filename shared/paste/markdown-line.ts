import { addressOf } from '../address.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text escaped as HTML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}

const inBrackets = String.raw`[^()\s]|\((?:[^()\s]|\((?:[^()\s]|\([^()\s]*\))*\))*\)`
const tip = String.raw`(?:\s+(?:"[^"]*"|'[^']*'|“[^”]*”))?\s*`
/** The syntax inside a line, whatever comes first. */
const token = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<code>\x60+)(?!\x60).+?(?<!\x60)\k<code>(?!\x60)`,
    String.raw`!\[[^\]]*\]\((?:${inBrackets})+${tip}\)`,
    String.raw`\[(?<words>(?:[^[\]\\]|\\.)+)\]\((?:<(?<bracketed>[^<>]+)>|(?<address>(?:${inBrackets})+))${tip}\)`,
    String.raw`<(?<auto>(?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>`,
    String.raw`(?<![\p{L}\p{N}_])__(?=\S)(?<bold>(?:[^_\\]|\\.|_(?!_))+?)(?<=\S)__(?![\p{L}\p{N}_])`,
    String.raw`\*\*\*(?=[^\s*])(?<both>[^*]+?)(?<=[^\s\\])\*\*\*(?!\*)`,
    String.raw`\*\*(?=[^\s*])(?<strong>(?:[^*\\]|\\.|\*(?!\*))+?)(?<=[^\s])\*\*(?!\*)`,
    String.raw`(?<![\p{L}\p{N}*])\*(?=[^\s*])(?<italic>(?:[^*\\]|\\.|\*\*[^*]+\*\*)+?)(?<=[^\s\\])\*(?![\p{L}\p{N}*])`,
    String.raw`(?<![\p{L}\p{N}_])_(?=[^\s_])(?<slanted>(?:[^_\\]|\\.)+?)(?<=[^\s\\])_(?![\p{L}\p{N}_])`,
    String.raw`~~(?=\S)(?<struck>[^~]+?)(?<=\S)~~`,
  ].join('|'),
  'gsu',
)

/**
 * The text of a Markdown paragraph as HTML. Pictures, code and HTML stay as text. No emphasis holds
 * another of its own kind, so it nests six deep at most.
 */
export function lineHtml(text: string): string {
  let html = ''
  let at = 0
  for (const { index, 0: whole, groups = {} } of text.matchAll(token)) {
    html += escapeText(text.slice(at, index)) + written(whole, groups)
    at = index + whole.length
  }
  return html + escapeText(text.slice(at))
}

type Groups = Readonly<Record<string, string | undefined>>

function written(whole: string, groups: Groups): string {
  const { words, bracketed, address, auto, bold, strong, italic, slanted, struck } = groups
  if (groups.escaped !== undefined) return escapeText(groups.escaped)
  const href = addressOf(bracketed ?? address ?? auto ?? '')
  if (words !== undefined && href !== null) return `<a href="${escapeText(href)}">${lineHtml(words)}</a>`
  if (auto !== undefined && href !== null) return `<a href="${escapeText(href)}">${escapeText(auto)}</a>`
  if (groups.both !== undefined) return `<strong><em>${lineHtml(groups.both)}</em></strong>`
  const marked: readonly (readonly [string, string | undefined])[] = [
    ['strong', bold ?? strong],
    ['em', italic ?? slanted],
    ['s', struck],
  ]
  for (const [name, content] of marked) if (content !== undefined) return `<${name}>${lineHtml(content)}</${name}>`
  return escapeText(whole)
}
