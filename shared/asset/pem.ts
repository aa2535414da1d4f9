const block = /-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/g

/**
 * The certificates in a PEM text, each in its strict form, however its lines were broken or
 * indented in transit (RFC 7468, 2, 3 and 5). Anything else in the text, including a private key,
 * is ignored.
 */
export function pemBlocks(text: string): string[] {
  return [...text.matchAll(block)].flatMap(([, content = '']) => {
    const base64 = content.replace(/\s/g, '')
    // A certificate is a sequence of more than 255 bytes (X.690, 8.1.3).
    if (!/^MII[A-Za-z0-9+/]+={0,2}$/.test(base64)) return []
    const lines = base64.match(/.{1,64}/g) ?? []
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n')
  })
}
