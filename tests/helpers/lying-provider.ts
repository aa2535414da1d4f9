import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The lies of an identity provider about itself and about whoever signs in. */
export interface Lies {
  /** Claims that replace the correct ones (OpenID Connect Core, 2). */
  readonly claims?: Record<string, unknown>
  readonly header?: Record<string, unknown>
  /** How the token is signed; default: with its own key. */
  readonly signed?: 'not' | 'byAnother'
  /** Additions to its metadata. */
  readonly metadata?: Record<string, unknown>
}

/** An identity provider whose statements a test chooses. */
export interface LyingProvider {
  readonly issuer: string
  /** What it says from now on about a sign-in with this nonce. */
  says(nonce: string, lies: Lies): void
  /** How many codes were presented to it for a token. */
  readonly asked: number
  close(): Promise<void>
}

export async function lyingProvider(clientId: string): Promise<LyingProvider> {
  const [own, another] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }))
  if (own === undefined || another === undefined) throw new Error('no keys')
  let issuer = ''
  let said: { nonce: string; lies: Lies } = { nonce: '', lies: {} }
  let asked = 0
  const tokenNow = () => {
    const { nonce, lies } = said
    const now = Math.floor(Date.now() / 1_000)
    const claims = { iss: issuer, aud: clientId, sub: 'ann', nonce, iat: now, exp: now + 60, ...lies.claims }
    const header = { alg: 'RS256', kid: 'own', ...lies.header }
    return signed(
      header,
      claims,
      lies.signed === 'byAnother' ? another.privateKey : own.privateKey,
      lies.signed === 'not',
    )
  }
  const server = createServer((request, answer) => {
    const json = (body: unknown) => answer.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    if (request.url === '/jwks')
      return void json({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }] })
    if (request.url === '/token') {
      asked += 1
      return void json({ access_token: 'a', token_type: 'Bearer', id_token: tokenNow() })
    }
    json({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
      ...said.lies.metadata,
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    says(nonce, lies) {
      said = { nonce, lies }
    },
    get asked() {
      return asked
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function signed(header: object, claims: object, key: KeyObject, isBare: boolean): string {
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${text}.${isBare ? '' : createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`
}
