import { connect, createServer, type Socket } from 'node:net'

/** A proxy on this computer that cuts connections, whatever is passing through them. */
export interface CuttingProxy {
  readonly port: number
  /** The number of connections cut so far. */
  cuts(): number
  close(): void
}

/** @param budget how many bytes the nth connection may carry, both ways together */
export async function cuttingProxy(to: number, budget: (nth: number) => number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>()
  let connections = 0
  let cut = 0
  const proxy = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    let left = budget(connections)
    connections += 1
    const pass = (from: Socket, into: Socket) => {
      sockets.add(from)
      from.on('error', () => {})
      from.on('close', () => into.destroy())
      from.on('data', (bytes) => {
        if (bytes.length <= left) into.write(bytes)
        else {
          cut += 1
          into.write(bytes.subarray(0, left), () => from.destroy())
        }
        left = Math.max(0, left - bytes.length)
      })
    }
    pass(near, far)
    pass(far, near)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', () => resolve()))
  const address = proxy.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cuts: () => cut,
    close() {
      for (const socket of sockets) socket.destroy()
      proxy.close()
    },
  }
}
