import { AwsClient } from 'aws4fetch'
import type { Blobs } from './shelf.ts'

/** An object storage with the S3 API, and the bucket in it. */
export interface S3Options {
  /** Its address with the bucket, such as `https://s3.eu-central-1.amazonaws.com/bucket`. */
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/**
 * Things in an object storage, each under its name. Requests are signed (AWS Signature Version 4)
 * and retried a few times if the storage is busy.
 */
export function s3Blobs({ bucket, region, accessKeyId, secretAccessKey }: S3Options): Blobs {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 })
  const addressOf = (name: string) => `${bucket.replace(/\/+$/, '')}/${name}`
  return {
    async put(name, hash, bytes) {
      const headers = { 'x-amz-content-sha256': hash, 'content-type': 'application/octet-stream' }
      const answer = await client.fetch(addressOf(name), { method: 'PUT', body: bytes, headers })
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`the object storage answered ${answer.status} to a PUT`)
    },
    async read(name, from, to) {
      // RFC 9110, 14.1.2: both ends are inclusive.
      const answer = await client.fetch(addressOf(name), { headers: { range: `bytes=${from}-${to - 1}` } })
      const bytes = new Uint8Array(await answer.arrayBuffer())
      if (answer.status === 206) return bytes
      if (answer.status === 200) return bytes.subarray(from, to)
      throw new Error(`the object storage answered ${answer.status} to a GET`)
    },
    async remove(name) {
      const answer = await client.fetch(addressOf(name), { method: 'DELETE' })
      await answer.arrayBuffer()
      if (!answer.ok && answer.status !== 404)
        throw new Error(`the object storage answered ${answer.status} to a DELETE`)
    },
  }
}
