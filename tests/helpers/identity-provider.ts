import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'
import { freePort } from './free-port.ts'

/**
 * A real identity provider on this computer. Its accounts are named after what they sign in with.
 */
export interface TestProvider {
  readonly issuer: string
  /**
   * Signs in as an account, as a browser would. Returns the newsroom's last page and its cookie.
   */
  signIn(address: string, account: string): Promise<{ page: string; status: number; cookie: string }>
  /** Runs before it answers a request for a token. */
  onToken(work: () => Promise<void>): void
  close(): Promise<void>
}

/** @param redirect where browsers are sent back to; `groups`: the groups of each account */
export async function testProvider(
  redirect: string,
  groups: Readonly<Record<string, readonly string[]>>,
): Promise<TestProvider> {
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'lede',
        client_secret: 'a-secret-of-the-house',
        redirect_uris: [redirect],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'groups'] },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, name: id, groups: groups[id] ?? [] }) }),
    pkce: { required: () => true },
    cookies: { keys: ['of a test'] },
  })
  let beforeToken = async () => {}
  const serve = provider.callback()
  const server = createServer((request, answer) => {
    if (request.url !== '/token') return void serve(request, answer)
    void beforeToken().then(() => serve(request, answer))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  return {
    issuer,
    signIn: (address, account) => browse(address, account),
    onToken(work) {
      beforeToken = work
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** A browser without a display: it keeps cookies, follows redirects and fills in forms. */
async function browse(address: string, account: string) {
  const jar = new Map<string, Map<string, string>>()
  const ask = async (url: URL, form: Record<string, string> | null) => {
    const cookies = jar.get(url.host) ?? new Map<string, string>()
    jar.set(url.host, cookies)
    const answer = await fetch(url, {
      method: form === null ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), origin: url.origin },
      ...(form !== null && { body: new URLSearchParams(form) }),
    })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    return answer
  }
  let url = new URL(address)
  let form: Record<string, string> | null = null
  for (let steps = 0; steps < 20; steps += 1) {
    const answer = await ask(url, form)
    form = null
    const to = answer.headers.get('location')
    const page = await answer.text()
    if (to !== null) url = new URL(to, url)
    else if (page.includes('name="login"')) {
      url = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', url)
      form = { prompt: 'login', login: account, password: 'x' }
    } else if (page.includes('value="consent"')) {
      url = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', url)
      form = { prompt: 'consent' }
    } else {
      const cookie = [...(jar.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
      return { page, status: answer.status, cookie }
    }
  }
  throw new Error('a browser that is sent around in a circle')
}
