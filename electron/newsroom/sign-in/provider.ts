import * as oidc from 'openid-client'
import { LedeError } from '#shared/api/errors.ts'
import type { Identity } from './identity.ts'

/** Within which time the provider answers, in seconds. */
const patience = 10

/** What one sign-in is checked by, when the browser comes back. */
export interface Checks {
  readonly state: string
  readonly nonce: string
  /** Of PKCE (RFC 7636). */
  readonly verifier: string
}

/** An account that has signed in: who it is at its provider, and what is said of it. */
export interface Account {
  readonly subject: string
  readonly claims: Readonly<Record<string, unknown>>
}

/** The house's identity provider: authorization code flow with PKCE, state and nonce. */
export interface Provider {
  /** Where a browser signs in, and what to check it by. @throws LedeError `newsroom.provider` */
  begin(): Promise<{ address: URL; checks: Checks }>
  /**
   * Who has signed in, by the address that the browser came back to. @throws what the provider says
   */
  finish(path: string, checks: Checks): Promise<Account>
}

export function openProvider({ issuer, clientId, clientSecret, address, scope, claim }: Identity): Provider {
  const back = `${address.replace(/\/+$/, '')}/sign-in/back`
  let known: Promise<oidc.Configuration> | null = null
  /**
   * Asked for when it is needed, and again where it could not be had: a newsroom begins without it.
   */
  const configuration = () => {
    const isPlain = new URL(issuer).protocol === 'http:'
    known ??= oidc.discovery(new URL(issuer), clientId, clientSecret, clientSecret ? undefined : oidc.None(), {
      timeout: patience,
      // The signature of the token, too: OpenID Connect Core, 3.1.3.7 leaves that to TLS, which a
      // proxy of the house may end. Plain on this computer alone (identity.ts).
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
      // Providers that keep the token small say the rest only when they are asked.
      const isAll = claim === undefined || claim in claims || config.serverMetadata().userinfo_endpoint === undefined
      const more = isAll ? {} : await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
      return { subject: claims.sub, claims: { ...more, ...claims } }
    },
  }
}
