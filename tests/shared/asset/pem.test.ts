import { expect, test } from 'vitest'
import { pemBlocks } from '#shared/asset/pem.ts'

const content = `MII${'A'.repeat(90)}`
const certificate = `-----BEGIN CERTIFICATE-----\n${content.slice(0, 64)}\n${content.slice(64)}\n-----END CERTIFICATE-----`
const key = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49\n-----END PRIVATE KEY-----'
const oldKey =
  '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nMIIE\n-----END RSA PRIVATE KEY-----'

test('of a text the certificates are taken and nothing else, least of all a private key', () => {
  expect(pemBlocks(`Ours:\n${key}\n${certificate}\n${oldKey}${certificate}\n`)).toEqual([certificate, certificate])
  for (const none of ['', key, oldKey, certificate.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST')])
    expect(pemBlocks(none)).toEqual([])
})

test('what says that it is a certificate and is none is no certificate', () => {
  for (const inside of ['', 'rubbish', 'MIIé', key.slice(27, 40)])
    expect(pemBlocks(`-----BEGIN CERTIFICATE-----\n${inside}\n-----END CERTIFICATE-----`)).toEqual([])
})

test('200 kB of beginnings are no certificate either', () => {
  expect(pemBlocks('-----BEGIN CERTIFICATE-----\n'.repeat(7_000))).toEqual([])
})
