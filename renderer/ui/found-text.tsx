import type { SnippetPart } from '#shared/api/contract.ts'

/** A text in which the search hits are marked. */
export function FoundText({ parts }: { parts: readonly SnippetPart[] }) {
  // The parts of a text have no identity except their position.
  let at = 0
  return parts.map(({ text, match }) => {
    at += text.length
    return match ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>
  })
}
