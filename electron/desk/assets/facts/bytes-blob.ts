/**
 * Bytes in the form that the reader of Content Credentials, compiled for a browser's worker,
 * expects: a Blob that is read synchronously.
 */
export class BytesBlob extends Blob {
  readonly #bytes: Uint8Array<ArrayBuffer>

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    // The bytes are kept outside: nobody reads the Blob itself.
    super([])
    this.#bytes = bytes
  }

  override get size(): number {
    return this.#bytes.length
  }

  override slice(from = 0, to = this.#bytes.length): BytesBlob {
    return new BytesBlob(this.#bytes.subarray(from, to))
  }

  /** A copy of the bytes. */
  read(): ArrayBuffer {
    return this.#bytes.slice().buffer
  }
}

/** Available in browsers' workers (File API, 6.5) but not in Node. */
class FileReaderSync {
  readAsArrayBuffer(blob: BytesBlob): ArrayBuffer {
    return blob.read()
  }
}

Object.assign(globalThis, { FileReaderSync })
