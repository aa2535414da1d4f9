import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { root } from '#hosts/installation.ts'
import { readerOf } from '#hosts/newsroom.ts'
import { type NewsroomServer, serveOverHttp } from '#newsroom/server.ts'
import { webSocketPort } from '#shared/api/web-socket-port.ts'
import { connectNewsroom } from '#shared/newsroom/connect.ts'
import { newsroomPath, protocolVersion } from '#shared/newsroom/contract.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { freePort } from '#tests/helpers/free-port.ts'
import { emptySql, personCalled, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path)) ?? null
const why = nginx === null ? 'no nginx is there (Debian: apt-get install nginx)' : null

/** The file as shipped, with the ports, certificate and files of a test. */
function shippedFor(folder: string, ports: { https: number; http: number; processes: readonly number[] }): string {
  const file = readFileSync(join(root, 'deploy', 'nginx.conf'), 'utf8')
  const [one = 0, other = 0] = ports.processes
  const site = file
    .replace('listen 443 ssl', `listen 127.0.0.1:${ports.https} ssl`)
    .replace('listen 80', `listen 127.0.0.1:${ports.http}`)
    .replace('127.0.0.1:7421 max', `127.0.0.1:${one} max`)
    .replace('127.0.0.1:7422 max', `127.0.0.1:${other} max`)
    .replace('/etc/ssl/certs/news.example.pem', join(folder, 'cert.pem'))
    .replace('/etc/ssl/private/news.example.key', join(folder, 'key.pem'))
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const temporary = paths.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n')
  return `daemon off; pid ${join(folder, 'pid')}; error_log ${join(folder, 'error.log')}; events {}
http { access_log off; ${temporary}\n${site}\n}`
}

describe.skipIf(why !== null)(
  `the nginx file that is shipped, before two processes${why === null ? '' : ` (${why})`}`,
  () => {
    let folder: string
    let proxy: ChildProcess
    let origin: string
    let one: TestNewsroom
    let other: TestNewsroom
    const servers: NewsroomServer[] = []

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'lede-nginx-'))
      const sql = await emptySql()
      ;[one, other] = [await testNewsroom(sql), await testNewsroom(sql)]
      for (const each of [one, other]) servers.push(await serveOverHttp(each.server(), 0, { readerOf }))
      const key = [
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-keyout',
        join(folder, 'key.pem'),
      ]
      const certificate = ['-x509', '-out', join(folder, 'cert.pem'), '-days', '1', '-subj', '/CN=news.example']
      execFileSync('openssl', ['req', ...key, ...certificate], { stdio: 'ignore' })
      const ports = { https: await freePort(), http: await freePort(), processes: servers.map(({ port }) => port) }
      origin = `https://127.0.0.1:${ports.https}`
      writeFileSync(join(folder, 'nginx.conf'), shippedFor(folder, ports))
      const run = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]
      execFileSync(nginx ?? '', [...run, '-t'], { stdio: 'ignore' })
      proxy = spawn(nginx ?? '', run, { stdio: 'ignore' })
      await eventually(async () => expect((await get('/healthz')).status).toBe(200))
    })
    afterAll(async () => {
      const ended = once(proxy, 'exit')
      proxy.kill('SIGTERM')
      await ended
      for (const server of servers) await server.close()
      for (const each of [one, other]) await each.close()
      rmSync(folder, { recursive: true, force: true })
    })

    const get = (path: string, headers: Record<string, string> = {}) =>
      new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
        const asked = { rejectUnauthorized: false, headers: { host: 'news.example', ...headers } }
        const sent = request(`${origin}${path}`, asked, (answer) => {
          let body = ''
          answer.setEncoding('utf8').on('data', (part) => (body += part))
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }))
        })
        sent.on('error', reject).end()
      })
    const join_ = async (name: string, role: 'reporter' | 'administrator' = 'reporter') => {
      const socket = new WebSocket(`${origin.replace('https', 'wss')}${newsroomPath}`, {
        rejectUnauthorized: false,
        headers: { host: 'news.example' },
      })
      socket.on('error', () => {})
      let closed = false
      const client = connectNewsroom(webSocketPort(socket), {
        onClose: () => {
          closed = true
        },
      })
      const asked = { protocol: protocolVersion, invitation: await one.invite(role), person: personCalled(name) }
      await client.call('join', { ...asked, device: name })
      return { client, isClosed: () => closed }
    }

    it('passes desks, administrators and whoever looks whether it is there, and nobody else', async () => {
      const { client } = await join_('Ann', 'administrator')
      expect(await client.call('heads', { after: 0 })).toMatchObject({ next: null })
      const { path } = await client.call('administer', {})
      const entered = await get(path)
      expect(entered).toMatchObject({ status: 303, headers: { 'set-cookie': [expect.stringContaining('; Secure')] } })
      expect((await get('/admin')).status).toBe(403)
      expect(JSON.parse((await get('/readyz')).body)).toEqual({ ok: true, database: 'up', redis: 'none' })
      expect((await get('/metrics')).status).toBe(404)
      expect((await get('/anything')).status).toBe(404)
      // The client's own claims are not passed on to the newsroom.
      expect((await get('/healthz', { 'x-forwarded-proto': 'http', 'x-forwarded-for': '127.0.0.1' })).status).toBe(200)
      for (const { port } of servers) {
        const direct = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/metrics`, { headers })
        expect((await direct({})).status).toBe(200)
        expect((await direct({ 'x-forwarded-proto': 'https' })).status).toBe(403)
      }
      client.close()
    })

    it('takes desks to the other process when one is gone', async () => {
      const first = await join_('Bob')
      await servers[0]?.close()
      const second = await join_('Cem')
      expect(await second.client.call('heads', { after: 0 })).toMatchObject({ next: null })
      await servers[1]?.close()
      await eventually(() => expect([first, second].some(({ isClosed }) => isClosed())).toBe(true))
      expect((await get('/healthz')).status).toBe(502)
      await expect(join_('Dot')).rejects.toMatchObject({ code: 'newsroom.away' })
    })
  },
)

describe('the units for systemd', () => {
  const has = (program: string) => existsSync(program)
  it.skipIf(!has('/usr/bin/systemd-analyze'))('are units', () => {
    for (const name of ['lede-newsroom.service', 'lede-newsroom@.service'])
      execFileSync('systemd-analyze', ['verify', '--man=no', join(root, 'deploy', name)], { stdio: 'pipe' })
  })
})
