import type { SnippetPart } from '#shared/api/contract.ts'

/** A text with what the search found in it marked. */
export function FoundText({ parts }: { parts: readonly SnippetPart[] }) {
  // The parts of one text have no identity but their place in it.
  let at = 0
  return parts.map(({ text, match }) => {
    at += text.length
    return match ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>
  })
}
