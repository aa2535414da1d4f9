import { MessageChannel } from 'node:worker_threads'
import { connectDesk } from '#shared/api/connect.ts'
import { serveDesk } from '#shared/api/serve.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { nodePort } from '#tests/helpers/node-port.ts'
import { contractSuite } from './suite.ts'

contractSuite('over a message port', async () => {
  const { desk, close } = await temporaryDesk()
  const stops: (() => void)[] = []
  return {
    client: async () => {
      const { port1, port2 } = new MessageChannel()
      stops.push(serveDesk(desk, nodePort(port1)))
      return connectDesk(nodePort(port2))
    },
    close: async () => {
      for (const stop of stops) stop()
      await close()
    },
  }
})
