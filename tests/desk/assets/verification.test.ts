import { beforeAll, describe, expect, test, vi } from 'vitest'
import { verifyPictureFacts } from '#desk/assets/facts/facts.ts'
import { pictureLines } from '#shared/locales/picture-text.ts'
import { drawing, modern, photograph, picture } from '#tests/helpers/images.ts'
import { manifest, withManifest, withXmp, xmpPacket } from '#tests/helpers/picture-metadata.ts'
import { signedPicture, type TestSigner, testSigner } from '#tests/helpers/signed-picture.ts'

let signer: TestSigner
let signed: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  signer = testSigner('Harbour Camera')
  signed = await signedPicture(await photograph(), 'image/jpeg', signer)
})

const verdict = async (bytes: Uint8Array<ArrayBuffer>, signers = '') =>
  (await verifyPictureFacts(bytes, signers)).credentials?.verification

/** Flips one bit of what follows a text. */
function turned(bytes: Uint8Array<ArrayBuffer>, text: string): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice()
  const at = Buffer.from(changed.buffer).indexOf(text)
  expect(at).toBeGreaterThan(0)
  changed[at + text.length - 1] = (changed[at + text.length - 1] ?? 0) ^ 1
  return changed
}

describe('a picture that somebody signed', () => {
  test('says that it is as it was signed, and that its signer is unknown', async () => {
    const { credentials } = await verifyPictureFacts(signed, '')
    expect(credentials).toMatchObject({
      isReadable: true,
      generators: [expect.stringContaining('Painter 3')],
      actions: ['c2pa.created'],
      sourceTypes: ['trainedAlgorithmicMedia'],
      verification: { state: 'unknownSigner', signer: 'Harbour Camera, Harbour Post', signed: null },
    })
  })

  test.each(['image/png', 'image/webp'] as const)('is so as %s too', async (type) => {
    const plain = type === 'image/png' ? drawing(picture(9, 9)) : await modern('webp', picture(9, 9))
    expect(await verdict(await signedPicture(plain, type, signer), signer.authority)).toMatchObject({ state: 'valid' })
  })

  test('is valid by an authority that is trusted, among others and rubbish', async () => {
    const { authority } = signer
    const other = testSigner('Somebody')
    for (const trusted of [authority, `our camera:\n${other.authority}\n${authority}\r\n`]) {
      expect(await verdict(signed, trusted)).toMatchObject({ state: 'valid', signer: 'Harbour Camera, Harbour Post' })
    }
    const broken = authority.replace(/[A-Za-z]/g, 'A')
    for (const trusted of [other.authority, other.certificate, 'no certificate', broken]) {
      expect(await verdict(signed, trusted)).toMatchObject({ state: 'unknownSigner' })
    }
  })

  test('is valid by an authority whose lines were broken otherwise on the way', async () => {
    const { authority } = signer
    const onOneLine = authority.replaceAll('\n', ' ')
    const indented = authority.replaceAll(/^/gm, '    ')
    for (const trusted of [onOneLine, indented, authority.replaceAll('\n', '\r\n\r\n')]) {
      expect(await verdict(signed, trusted)).toMatchObject({ state: 'valid' })
    }
  })

  test('has a signer whose name does not turn round what is said of it', async () => {
    const turning = testSigner('\u202esretueR\u2066')
    const { credentials } = await verifyPictureFacts(
      await signedPicture(await photograph(), 'image/jpeg', turning, 'Pain\u202eter\u2028'),
      '',
    )
    expect(credentials?.verification?.signer).toBe('sretueR, Harbour Post')
    expect(credentials?.generators).toEqual(['Painter 3'])
  })

  test('is altered where a dot of it, or a word of what it claims, is another', async () => {
    const dot = signed.slice()
    const last = dot.length - 20
    dot[last] = (dot[last] ?? 0) ^ 1
    for (const changed of [dot, turned(signed, 'c2pa.created'), turned(signed, 'Painter')]) {
      expect(await verdict(changed, signer.authority)).toMatchObject({ state: 'altered' })
    }
  })

  test('is altered where the credentials are those of another picture', async () => {
    const other = new Uint8Array(await photograph(40, 30))
    // Its own segments come before the first of the picture; all of them are included.
    const own = await photograph()
    const segments = signed.subarray(2, signed.length - own.length + 2)
    const forged = new Uint8Array(Buffer.concat([other.subarray(0, 2), segments, other.subarray(2)]))
    expect(await verdict(forged, signer.authority)).toMatchObject({ state: 'altered' })
  })

  test('cannot be verified where the credentials are cut, unsigned or no credentials', async () => {
    const unsigned = withManifest(await photograph(), manifest({ claim_generator: 'Painter/3' }, []))
    expect(await verdict(unsigned)).toEqual({ state: 'unverifiable', signer: null, signed: null })
    const whole = manifest({ claim_generator: 'Painter/3' }, [])
    for (const length of [9, 40, whole.length - 3]) {
      const cut = withManifest(await photograph(), whole.subarray(0, length))
      expect(await verdict(cut)).toMatchObject({ state: 'unverifiable' })
    }
    expect((await verifyPictureFacts(await photograph(), '')).credentials).toBeNull()
  })

  test('whose credentials lie elsewhere says where, and fetches nothing', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'))
    const at = (address: string) =>
      xmpPacket(`<dcterms:provenance xmlns:dcterms="http://purl.org/dc/terms/">${address}</dcterms:provenance>`)
    const { credentials, ...facts } = await verifyPictureFacts(
      withXmp(await photograph(), at('https://cai.example.org/1.c2pa')),
      signer.authority,
    )
    expect(credentials).toMatchObject({ elsewhere: 'https://cai.example.org/1.c2pa', verification: null })
    const lines = pictureLines({ ...facts, credentials }, 'en')
    expect(lines.find(({ name }) => name === 'Content Credentials')?.text).toMatch(
      /^They lie at https:\/\/cai.example.org\/1.c2pa, not in the file; Lede fetches nothing/,
    )
    // The file's own facts apply; what is no web address is left out.
    const both = await verifyPictureFacts(withXmp(signed, at('https://cai.example.org/1.c2pa')), signer.authority)
    expect(both.credentials).toMatchObject({ elsewhere: null, isReadable: true })
    for (const none of ['xmp.did:1', 'javascript:alert(1)', 'file:///etc/passwd'])
      expect((await verifyPictureFacts(withXmp(await photograph(), at(none)), '')).credentials).toBeNull()
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockRestore()
  })

  test('is verified without the network', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'))
    expect(await verdict(signed)).toMatchObject({ state: 'unknownSigner' })
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockRestore()
  })

  test('is spoken of in words that never say that it is true', async () => {
    const lines = pictureLines(await verifyPictureFacts(signed, signer.authority), 'en')
    const said = lines.find(({ name }) => name === 'Content Credentials')?.text
    expect(said).toContain('signature fits the picture, by Harbour Camera, Harbour Post, whom the newsroom trusts')
    expect(said).toContain('They claim: Painter 3')
    expect(said).toContain('the original in the library keeps them')
  })
})
