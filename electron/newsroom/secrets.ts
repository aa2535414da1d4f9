import { createHash, randomBytes } from 'node:crypto'

/** A secret nobody guesses: 256 bits, fit for a command line and an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 in hex. Secrets have too many bits to be tried: no salt is needed. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
