import * as oidc from 'openid-client'
import { LedeError } from '#shared/api/errors.ts'
import type { Identity } from './identity.ts'

/** Within how many seconds the provider has to answer. */
const patience = 10

/** What a sign-in is checked against when the browser comes back. */
export interface Checks {
  readonly state: string
  readonly nonce: string
  /** Of PKCE (RFC 7636). */
  readonly verifier: string
}

/** An account that has signed in: its identity at the provider, and its claims. */
export interface Account {
  readonly subject: string
  readonly claims: Readonly<Record<string, unknown>>
}

/** The house's identity provider: authorization code flow with PKCE, state and nonce. */
export interface Provider {
  /**
   * The address where a browser signs in, and what to check later. @throws LedeError
   * `newsroom.provider`
   */
  begin(): Promise<{ address: URL; checks: Checks }>
  /**
   * The account that has signed in, from the address that the browser came back to. @throws the
   * provider's errors
   */
  finish(path: string, checks: Checks): Promise<Account>
}

export function openProvider({ issuer, clientId, clientSecret, address, scope, claim }: Identity): Provider {
  const back = `${address.replace(/\/+$/, '')}/sign-in/back`
  let known: Promise<oidc.Configuration> | null = null
  /** Requested when needed, and again after a failure: a newsroom starts without it. */
  const configuration = () => {
    const isPlain = new URL(issuer).protocol === 'http:'
    known ??= oidc.discovery(new URL(issuer), clientId, clientSecret, clientSecret ? undefined : oidc.None(), {
      timeout: patience,
      // Also checks the token's signature: OpenID Connect Core, 3.1.3.7 leaves that to TLS, which a
      // proxy of the house may end. Plain HTTP only on this computer (identity.ts).
      execute: [oidc.enableNonRepudiationChecks, ...(isPlain ? [oidc.allowInsecureRequests] : [])],
    })
    return known.catch((error: unknown) => {
      known = null
      throw new LedeError('newsroom.provider', {}, error)
    })
  }
  return {
    async begin() {
      const checks = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      }
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: back,
        scope,
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
      })
      return { address: url, checks }
    },
    async finish(path, { state, nonce, verifier }) {
      const config = await configuration()
      const came = new URL(back)
      came.search = new URL(path, back).search
      const tokens = await oidc.authorizationCodeGrant(config, came, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) throw new LedeError('newsroom.provider')
      // Providers that keep the token small return the other claims only when asked.
      const isAll = claim === undefined || claim in claims || config.serverMetadata().userinfo_endpoint === undefined
      const more = isAll ? {} : await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
      return { subject: claims.sub, claims: { ...more, ...claims } }
    },
  }
}
