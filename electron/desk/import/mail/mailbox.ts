/** The most mails of a mailbox that are read. */
const mostMails = 2_000

/** The mails in a file: all in a mailbox (RFC 4155), else the single one. */
export function mailsIn(bytes: Uint8Array): Uint8Array[] {
  if (!begins(bytes, 0)) return [bytes]
  const starts = [0]
  // A blank line precedes the line that begins the next mail.
  for (let at = bytes.indexOf(newline); at !== -1 && starts.length < mostMails; at = bytes.indexOf(newline, at + 1)) {
    const next = bytes[at + 1] === carriage ? at + 2 : at + 1
    if (bytes[next] === newline && begins(bytes, next + 1)) starts.push(next + 1)
  }
  return starts.map((start, index) => {
    const mail = bytes.subarray(start, starts[index + 1] ?? bytes.length)
    return withoutQuotes(mail.subarray(mail.indexOf(newline) + 1))
  })
}

const [newline, carriage] = [10, 13]

/** Lines that look like the separator between mails are quoted with ">" (RFC 4155, section 3.2). */
function withoutQuotes(mail: Uint8Array): Uint8Array {
  const quoted: number[] = []
  for (let at = mail.indexOf(62); at !== -1; at = mail.indexOf(62, at + 1))
    if (mail[at - 1] === newline && /^>+From /u.test(String.fromCharCode(...mail.subarray(at, at + 20))))
      quoted.push(at)
  if (quoted.length === 0) return mail
  const dropped = new Set(quoted)
  return mail.filter((_, at) => !dropped.has(at))
}

function begins(bytes: Uint8Array, at: number): boolean {
  const line = String.fromCharCode(...bytes.subarray(at, at + 120))
  return /^From \S+ +\w{3} \w{3} +\d{1,2} +\d\d:\d\d/u.test(line)
}
