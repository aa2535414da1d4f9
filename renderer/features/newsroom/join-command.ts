/**
 * Address and invitation out of the line that `lede newsroom` and `lede invite` print; null where a
 * text is none.
 */
export function joinCommand(text: string): { address: string; invitation: string } | null {
  const [, address, invitation] = /\bjoin\s+(\S+)\s+([\w-]{20,})/.exec(text) ?? []
  return address === undefined || invitation === undefined ? null : { address, invitation }
}
