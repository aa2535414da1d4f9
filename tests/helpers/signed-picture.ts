import { execFileSync } from 'node:child_process'
import { createPrivateKey, sign, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode, Tag } from 'cbor2'
import { BytesBlob } from '#desk/assets/facts/bytes-blob.ts'
import { readerAndBuilder } from '#desk/assets/facts/c2pa.ts'

/** A signer of pictures in tests: a certificate authority, and a certificate that it issued. */
export interface TestSigner {
  /** The authority's certificate, PEM. */
  readonly authority: string
  /** The signer's own, PEM. */
  readonly certificate: string
  sign(claim: Uint8Array): Uint8Array
}

const ofSigner =
  'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=emailProtection\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n'

/** A signer whose certificate is valid now and has what C2PA 2.2, 14.5 requires. */
export function testSigner(name: string): TestSigner {
  const folder = mkdtempSync(join(tmpdir(), 'lede-signer-'))
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' })
  try {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    openssl('req', '-x509', ...key, '-keyout', 'root.key', '-out', 'root.pem', '-subj', '/CN=Test Root', '-days', '30')
    openssl('req', ...key, '-keyout', 'own.key', '-out', 'own.csr', '-subj', `/CN=${name}/O=Harbour Post`, '-utf8')
    writeFileSync(join(folder, 'own.ext'), ofSigner)
    const by = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial']
    openssl('x509', '-req', '-in', 'own.csr', ...by, '-days', '30', '-extfile', 'own.ext', '-out', 'own.pem')
    const read = (file: string) => readFileSync(join(folder, file), 'utf8')
    const [authority, certificate, secret] = [read('root.pem'), read('own.pem'), createPrivateKey(read('own.key'))]
    // COSE (RFC 9052, 4.4): ES256, with the certificate chain (RFC 9360) in the protected header.
    const header = encode(
      new Map<number, unknown>([
        [1, -7],
        [33, new Uint8Array(new X509Certificate(certificate).raw)],
      ]),
    )
    return {
      authority,
      certificate,
      sign: (claim) => {
        const signed = encode(['Signature1', header, new Uint8Array(), claim])
        const signature = sign('sha256', signed, { key: secret, dsaEncoding: 'ieee-p1363' })
        const whole = (padding: number) =>
          encode(new Tag(18, [header, new Map([['pad', new Uint8Array(padding)]]), null, new Uint8Array(signature)]))
        return whole(reserved - whole(0).length - 2)
      },
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const reserved = 4_000

/** A picture with Content Credentials saying that a program made it. */
export async function signedPicture(
  picture: Uint8Array<ArrayBuffer>,
  mediaType: string,
  signer: TestSigner,
  program = 'Painter',
): Promise<Uint8Array<ArrayBuffer>> {
  const { WasmBuilder } = await readerAndBuilder()
  const source = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
  const actions = [{ action: 'c2pa.created', digitalSourceType: source }]
  const builder = WasmBuilder.fromJson(
    JSON.stringify({
      claim_generator_info: [{ name: program, version: '3' }],
      assertions: [{ label: 'c2pa.actions', data: { actions } }],
    }),
  )
  const how = {
    alg: 'es256',
    reserveSize: reserved,
    sign: async (claim: Uint8Array) => new Uint8Array(signer.sign(claim)),
  }
  return new Uint8Array(await builder.sign(how, [], mediaType, new BytesBlob(picture)))
}
