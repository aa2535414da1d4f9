import { createHash, randomBytes } from 'node:crypto'

/**
 * A secret nobody guesses: nearly 256 bits, fit for an address and a command line, which takes what
 * begins with a hyphen for an option.
 */
export function newSecret(): string {
  const secret = randomBytes(32).toString('base64url')
  return secret.startsWith('-') ? newSecret() : secret
}

/** SHA-256 in hex. Secrets have too many bits to be tried: no salt is needed. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
