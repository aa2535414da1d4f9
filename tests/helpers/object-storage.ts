import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * An object storage for tests, as far as Lede uses the API (S3: PUT, ranged GET and DELETE of an
 * object, signed with AWS Signature Version 4). It checks objects against the hash that a request
 * states and refuses unsigned requests. No server on the registry is maintained well enough to take
 * its place.
 */
export interface ObjectStorage {
  readonly bucket: string
  readonly objects: ReadonlyMap<string, Uint8Array>
  /** How many of the next requests are answered as a busy storage would. */
  busy(times: number): void
  close(): Promise<void>
}

export async function objectStorage(accessKeyId: string): Promise<ObjectStorage> {
  const objects = new Map<string, Uint8Array>()
  let busy = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const body = Buffer.concat(chunks)
    const answer = (status: number, bytes: Uint8Array = new Uint8Array(), headers = {}) =>
      response.writeHead(status, headers).end(bytes)
    const { authorization = '', range } = request.headers
    if (!authorization.startsWith(`AWS4-HMAC-SHA256 Credential=${accessKeyId}/`)) return answer(403)
    if (busy > 0) {
      busy -= 1
      return answer(503)
    }
    const name = request.url ?? ''
    if (request.method === 'PUT') {
      const isSame = createHash('sha256').update(body).digest('hex') === request.headers['x-amz-content-sha256']
      if (!isSame) return answer(400)
      objects.set(name, body)
      return answer(200)
    }
    if (request.method === 'DELETE') {
      objects.delete(name)
      return answer(204)
    }
    const object = objects.get(name)
    if (object === undefined) return answer(404)
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
    if (from === undefined || to === undefined) return answer(200, object)
    return answer(206, object.subarray(Number(from), Number(to) + 1), {
      'content-range': `bytes ${from}-${to}/${object.length}`,
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    bucket: `http://127.0.0.1:${port}/images`,
    objects,
    busy(times) {
      busy = times
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
