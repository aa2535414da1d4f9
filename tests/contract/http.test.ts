import { afterAll } from 'vitest'
import { HostPool } from '#tests/helpers/host-pool.ts'
import { contractSuite } from './suite.ts'

const hosts = new HostPool()
afterAll(() => hosts.close())

contractSuite('over HTTP and WebSocket, with the desk in a process of its own', async () => {
  const host = await hosts.take()
  return { client: host.client, close: async () => hosts.giveBack(host) }
})
