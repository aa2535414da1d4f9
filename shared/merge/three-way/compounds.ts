import type { Traced } from '#shared/merge/names/traced.ts'
import type { Word } from '#shared/review/diff/flat.ts'

/**
 * Joins the parts of figures and compounds ("1,200.50", "e-mail", "don't") into one word each:
 * otherwise a merge could take one part from each side and make a third word.
 */
export function compounded(tokens: readonly Traced[]): Traced[] {
  const joined: Traced[] = []
  tokens.forEach((traced) => {
    const [before, link] = [joined.at(-2), joined.at(-1)]
    // Spaces first, since most of what stands between words is one.
    const mayJoin = isWord(link) && link.token.text !== ' ' && link.token.text.length === 1
    const isJoined = mayJoin && isWord(before) && isWord(traced) && isLink(before, link, traced)
    if (!isJoined) {
      joined.push(traced)
      return
    }
    joined.length -= 2
    const words = [before, link, traced].map(({ token }) => token)
    joined.push({
      ...before,
      token: {
        kind: 'word',
        text: words.map(({ text }) => text).join(''),
        spans: words.flatMap(({ spans }) => spans),
      },
    })
  })
  return joined
}

type TracedWord = Traced & { readonly token: Word }

function isWord(traced: Traced | undefined): traced is TracedWord {
  return traced?.token.kind === 'word'
}

function isLink(before: TracedWord, link: TracedWord, after: TracedWord): boolean {
  const around = [before.token.text.at(-1) ?? '', after.token.text[0] ?? '']
  if (/^[.,:/]$/.test(link.token.text)) return around.every((letter) => /\p{N}/u.test(letter))
  return /^['’@‐‑-]$/.test(link.token.text) && around.every((letter) => /[\p{L}\p{N}]/u.test(letter))
}
