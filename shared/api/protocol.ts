import type { ErrorCode } from './errors.ts'

/**
 * The version of the protocol between window and desk. A window sends its own version in its first
 * request; different versions do not fit. It goes up by one with every release whose messages the
 * release before would misunderstand, in either direction.
 */
export const protocolVersion = 2

/**
 * A request as it is sent over a port; the first one of a connection says the protocol's version.
 */
export function requestOf(id: number, call: string, args: unknown) {
  return id === 1 ? { id, protocol: protocolVersion, call, args } : { id, call, args }
}

/**
 * Why a client does not fit this desk, judged by the protocol version in its first request; null if
 * it fits. A client that says no version is older than all that do.
 */
export function misfitOf(first: unknown): ErrorCode | null {
  const isSaid = typeof first === 'object' && first !== null && 'protocol' in first
  const protocol = isSaid && typeof first.protocol === 'number' ? first.protocol : 0
  if (protocol === protocolVersion) return null
  return protocol < protocolVersion ? 'desk.windowOlder' : 'desk.older'
}
