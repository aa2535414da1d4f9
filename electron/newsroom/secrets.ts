import { createHash, randomBytes } from 'node:crypto'

/**
 * A secret that nobody can guess: nearly 256 bits, safe in an address and on a command line, where
 * a leading hyphen would make it an option.
 */
export function newSecret(): string {
  const secret = randomBytes(32).toString('base64url')
  return secret.startsWith('-') ? newSecret() : secret
}

/** SHA-256 in hex. Secrets have too many bits to be guessed: no salt is needed. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
