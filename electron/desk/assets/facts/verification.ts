import { X509Certificate } from 'node:crypto'
import { z } from 'zod'
import type { MediaType } from '#shared/asset/asset.ts'
import { pemBlocks } from '#shared/asset/pem.ts'
import type { Verification } from '#shared/asset/picture-facts.ts'
import { BytesBlob } from './bytes-blob.ts'
import { readerAndBuilder } from './c2pa.ts'
import { claimedName } from './claimed-name.ts'

const codes = z.array(z.object({ code: z.string() })).catch([])
const word = z.string().nullish().catch(null)

/** The reader's report on a manifest store (c2pa-rs, `Reader::json`). */
const reportSchema = z.object({
  active_manifest: z.string(),
  validation_state: z.enum(['Trusted', 'Valid', 'Invalid']),
  validation_status: codes.optional(),
  manifests: z.record(
    z.string(),
    z.object({ signature_info: z.object({ issuer: word, common_name: word, time: word }).optional() }),
  ),
})

/** Validation codes (C2PA 2.2, 15.2.2) that mean: this is not what was signed. */
const notAsSigned = /mismatch$/
const longestName = 200

/**
 * Whether a picture is as it was signed, and by whom: verifies its file's Content Credentials
 * without the network. `authorities`: certificates (PEM) of trusted issuers. The result says so if
 * something cannot be verified; never throws.
 */
export async function verify(
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: MediaType,
  authorities: string,
): Promise<Verification> {
  try {
    const { WasmReader } = await readerAndBuilder()
    const reader = await WasmReader.fromBlob(mediaType, new BytesBlob(bytes), JSON.stringify(settingsFor(authorities)))
    try {
      return verdictOf(reportSchema.parse(JSON.parse(reader.json())))
    } finally {
      reader.free()
    }
  } catch {
    return { state: 'unverifiable', signer: null, signed: null }
  }
}

function settingsFor(authorities: string) {
  const pem = pemBlocks(authorities).filter(isCertificate).join('\n')
  return {
    verify: { verify_trust: true, remote_manifest_fetch: false, ocsp_fetch: false },
    ...(pem === '' ? {} : { trust: { user_anchors: pem } }),
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).serialNumber !== ''
  } catch {
    return false
  }
}

function verdictOf(report: z.infer<typeof reportSchema>): Verification {
  const { issuer, common_name, time } = report.manifests[report.active_manifest]?.signature_info ?? {}
  const names = [...new Set([common_name, issuer].flatMap((name) => claimedName(name ?? '') ?? []))]
  const failed = (report.validation_status ?? []).some(({ code }) => notAsSigned.test(code))
  const states = {
    Trusted: 'valid',
    Valid: 'unknownSigner',
    Invalid: failed ? 'altered' : 'unverifiable',
  } as const
  return {
    state: states[report.validation_state],
    signer: names.join(', ').slice(0, longestName) || null,
    signed: time ?? null,
  }
}
