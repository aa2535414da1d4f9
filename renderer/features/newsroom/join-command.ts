/**
 * The address and the invitation from the line that `lede newsroom` and `lede invite` print; null
 * for any other text.
 */
export function joinCommand(text: string): { address: string; invitation: string } | null {
  const [, address, invitation] = /\bjoin\s+(\S+)\s+([\w-]{20,})/.exec(text) ?? []
  return address === undefined || invitation === undefined ? null : { address, invitation }
}
