import type { Query } from '../sql.ts'
import { type Identity, standingOf } from './identity.ts'
import { openProvider } from './provider.ts'
import * as signIns from './sign-ins.ts'

/** The state after a browser came back: a question, or why it is over. */
export type BrowserReturn =
  | { readonly state: 'asked'; readonly code: string; readonly device: string }
  | { readonly state: 'failed' | 'noRole' | 'over' }

/** The newsroom's sign-in with its house's identity provider. */
export type HouseSignIn = ReturnType<typeof openSignIn>

/** @param now milliseconds since the epoch */
export function openSignIn(sql: Query, identity: Identity, now: () => number) {
  const provider = openProvider(identity)
  return {
    name: identity.name,
    issuer: identity.issuer,
    /** The address for a device's browser, the code that both show, the device's secret. */
    async begin(device: string) {
      const { link, ...begun } = await signIns.begin(sql, device, now())
      const address = new URL(`${identity.address.replace(/\/+$/, '')}/sign-in`)
      address.searchParams.set('link', link)
      return { ...begun, address: address.href }
    },
    /** @throws LedeError `newsroom.signInOver`, `newsroom.noRole` */
    progress: (ticket: string) => signIns.progressOf(sql, ticket, now()),
    /**
     * Sends a browser to the provider; null if its link is invalid. @throws LedeError
     * `newsroom.provider`
     */
    async leave(link: string): Promise<{ address: string; browser: string } | null> {
      const found = await signIns.byLink(sql, link, now())
      if (found === null) return null
      const { address, checks } = await provider.begin()
      return { address: address.href, browser: await signIns.sendAway(sql, found.id, checks) }
    },
    /**
     * A browser is back, at one of our paths. `onFailed` is told why the provider admitted nobody.
     */
    async back(path: string, browser: string, onFailed: (error: unknown) => void): Promise<BrowserReturn> {
      const found = await signIns.byBrowser(sql, browser, now())
      if (found === null || found.checks === null) return { state: 'over' }
      try {
        const { subject, claims } = await provider.finish(path, found.checks)
        const standing = standingOf(identity, claims)
        if (standing === null) {
          await signIns.end(sql, browser, 'noRole', now())
          return { state: 'noRole' }
        }
        const isStillIts = await signIns.recordSignedIn(sql, browser, { subject, ...standing })
        return isStillIts ? { state: 'asked', code: found.code, device: found.device } : { state: 'over' }
      } catch (error) {
        onFailed(error)
        return { state: 'failed' }
      }
    },
    /** The person has answered whether the device is theirs; returns whether that was in time. */
    answer: (browser: string, isTheirs: boolean): Promise<boolean> =>
      signIns.end(sql, browser, isTheirs ? 'done' : 'declined', now()),
  }
}
