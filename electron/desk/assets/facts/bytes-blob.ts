/**
 * Bytes as the reader of Content Credentials takes them, which was compiled for a browser's worker:
 * a Blob that is read at once.
 */
export class BytesBlob extends Blob {
  readonly #bytes: Uint8Array<ArrayBuffer>

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    // The bytes stay where they are: nobody asks the Blob itself.
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

/** What browsers' workers have (File API, 6.5) and Node has not. */
class FileReaderSync {
  readAsArrayBuffer(blob: BytesBlob): ArrayBuffer {
    return blob.read()
  }
}

Object.assign(globalThis, { FileReaderSync })
