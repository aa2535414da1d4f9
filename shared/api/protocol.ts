import type { ErrorCode } from './errors.ts'

/**
 * The version of what window and desk say to one another. A window tells the desk its own in its
 * first request; other ones do not fit. It goes up by one with every release in which a window of
 * the release before would misunderstand the desk, or the desk it.
 */
export const protocolVersion = 2

/** A request as it goes over a port; the first one of a connection says the protocol's version. */
export function requestOf(id: number, call: string, args: unknown) {
  return id === 1 ? { id, protocol: protocolVersion, call, args } : { id, call, args }
}

/**
 * Why a client does not fit to this desk, by what its first request says of its protocol; null
 * where it does. One that says nothing is older than all that do.
 */
export function misfitOf(first: unknown): ErrorCode | null {
  const isSaid = typeof first === 'object' && first !== null && 'protocol' in first
  const protocol = isSaid && typeof first.protocol === 'number' ? first.protocol : 0
  if (protocol === protocolVersion) return null
  return protocol < protocolVersion ? 'desk.windowOlder' : 'desk.older'
}
