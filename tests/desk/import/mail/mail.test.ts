import { describe, expect, it } from 'vitest'
import { publish } from '#tests/helpers/publish.ts'
import { full, publisher } from '../../../shared/formats/full-story.ts'
import { onlyStory, readAll, readBytes } from '../reading.ts'

const head = (more = '') =>
  `From: Ann Lee <ann@example.org>\r\nTo: desk@example.org\r\nSubject: =?utf-8?Q?F=C3=A4hre_sails_again?=\r\nDate: Thu, 5 Mar 2026 10:00:00 +0100\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n${more}`
const copy =
  'OSLO, March 5 (Reuters) - The ferry to Hull sails again, its owner said on Thursday, after a month of repairs.\r\n\r\n"We are glad," she said.'
const text = (body: string, more = '') => `${head(more)}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`
const parts = (kind: string, ...inside: string[]) =>
  `${head()}Content-Type: multipart/${kind}; boundary="x"\r\n\r\n${inside.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\n`
const htmlPart = (html: string) => `Content-Type: text/html; charset=utf-8\r\n\r\n${html}`
const file = (name: string, type: string, content: string | Uint8Array) =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}`
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('a mail', () => {
  it('of plain text is wire copy with what its header says, without greeting and signature', async () => {
    const mail = text(
      `Hi all,\r\n\r\nhere is my story:\r\n\r\n${copy}\r\n\r\nBest regards,\r\nAnn\r\n\r\n--\r\nAnn Lee, Reporter\r\nThis e-mail is confidential.`,
    )
    const read = onlyStory(await readAll(mail, 'a.eml'))
    expect(read.format).toBe('mail')
    expect(read.article).toMatchObject({
      headline: 'Fähre sails again',
      bylines: ['Ann Lee'],
      publishedAt: null,
      bodyText: `The ferry to Hull sails again, its owner said on Thursday, after a month of repairs.\n"We are glad," she said.`,
      dateline: { place: 'Oslo', date: '2026-03-05', agency: 'Reuters' },
    })
    expect(read.lines[0]).toEqual({ role: 'headline', text: 'Fähre sails again', reason: null })
    expect(read.leftOut).toEqual([{ kind: 'boilerplate', count: 7, words: 'Hi all,' }])
  })

  it.each([
    [
      'AW: Fähre',
      '-----Ursprüngliche Nachricht-----\r\nVon: Desk <desk@example.org>\r\nGesendet: Mittwoch, 4. März 2026 18:00\r\nBetreff: Fähre\r\n',
    ],
    [
      'RE: Ferry',
      'From: Desk <desk@example.org>\r\nSent: Wednesday, 4 March 2026 18:00\r\nTo: Ann Lee\r\nSubject: Ferry\r\n',
    ],
    [
      'RE: Le bac',
      '-----Message d’origine-----\r\nDe : Desk <desk@example.org>\r\nEnvoyé : mercredi 4 mars 2026 18:00\r\nObjet : Le bac\r\n',
    ],
  ])('that answers another (%s) is the story, not what it answers to', async (subject, below) => {
    const mail = text(
      `Hello,\r\n\r\nhere is my story:\r\n\r\n${copy}\r\n\r\nBest regards,\r\nAnn\r\n\r\n${below}\r\nWhere is your story?`,
    )
    const { article } = onlyStory(await readAll(mail.replace(/Subject:.*/, `Subject: ${subject}`), 'a.eml'))
    expect(article.bodyText).toContain('sails again')
    expect(article.bodyText).not.toContain('Where is your story')
    const passed = mail
      .replace(/Subject:.*/, 'Subject: WG: Ferry')
      .replace(copy, 'Take a look.')
      .replace('Where is your story?', copy)
    expect(onlyStory(await readAll(passed, 'a.eml')).article.bodyText).toContain('sails again')
  })

  it('is one by its name where its header has no more than who writes what to whom', async () => {
    const head = 'From: ann@example.org\nTo: desk@example.org\nSubject: Ferry aground'
    const { article, format } = await readBytes(`${head}\n\nThe ferry lies at the quay of the harbour.`, 'Ferry.eml')
    expect([format, article.headline, article.bodyText]).toEqual([
      'mail',
      'Ferry aground',
      'The ferry lies at the quay of the harbour.',
    ])
    expect((await readBytes(`${head}\n\n`, 'Ferry.eml')).article).toMatchObject({
      headline: 'Ferry aground',
      bodyText: '',
    })
  })

  it('in a mailbox has its lines that begin as mails do', async () => {
    const box = `From ann@example.org Thu Mar  5 10:00:00 2026\r\n${text('It sails.\r\n>From now on it is full.')}`
    expect(onlyStory(await readAll(box, 'a.mbox')).article.bodyText).toContain('From now on it is full.')
  })

  it.each(['us-ascii', 'iso-8859-1', 'x-nobody-knows'])('in UTF-8 that says %s is in UTF-8', async (charset) => {
    const mail = text('Fähre fährt\r\n\r\nOslo (dpa) - „Die Fähre“ fährt – für immer.').replace(
      'charset=utf-8',
      `charset=${charset}`,
    )
    const { article } = onlyStory(await readAll(mail, 'a.eml'))
    expect(article).toMatchObject({ headline: 'Fähre fährt', bodyText: '„Die Fähre“ fährt – für immer.' })
  })

  it('keeps the headline that its text has, and the byline; the subject may be the slugline', async () => {
    const own = `Ferry to Hull sails again\r\nBy Ben Roe\r\n\r\n${copy}`
    const read = onlyStory(await readAll(text(own), 'a.eml'))
    expect(read.article).toMatchObject({ headline: 'Ferry to Hull sails again', bylines: ['Ben Roe'] })
    expect(read.leftOut).toContainEqual({ kind: 'boilerplate', count: 1, words: 'Fähre sails again' })
    const slug = onlyStory(await readAll(text(own).replace(/Subject:.*/, 'Subject: FERRY-NORWAY/'), 'a.eml'))
    expect(slug.article).toMatchObject({ headline: 'Ferry to Hull sails again', slugline: 'FERRY-NORWAY/' })
  })

  it.each([
    [
      'iso-8859-1',
      'quoted-printable',
      'Die F=E4hre f=E4hrt wieder nach Hull, sagte der Betreiber am Donners=\r\ntag in Oslo.',
    ],
    [
      'utf-8',
      'base64',
      Buffer.from('Die Fähre fährt wieder nach Hull, sagte der Betreiber am Donnerstag in Oslo.').toString('base64'),
    ],
    [
      'windows-1252',
      '8bit',
      Buffer.from('Die Fähre fährt wieder nach Hull, sagte der Betreiber am Donnerstag in Oslo.', 'latin1'),
    ],
  ])('is decoded from %s in %s', async (charset, encoding, body) => {
    const mail = Buffer.concat([
      Buffer.from(
        `${head()}Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
      ),
      Buffer.from(body as string),
    ])
    expect(onlyStory(await readAll(mail, 'a.eml')).article.bodyText).toBe(
      'Die Fähre fährt wieder nach Hull, sagte der Betreiber am Donnerstag in Oslo.',
    )
  })

  it('in HTML keeps links, lists and pictures, without signature and disclaimer', async () => {
    const html = `<html><body><div>Hallo zusammen,</div><div><b>Ferry sails again</b></div><div>By Ben Roe</div><div>It <a href="https://a.example/">sails</a>.</div><ul><li>One</li></ul><img src="cid:p1"><div class="gmail_signature">Ann<br>Reporter</div></body></html>`
    const image = `Content-Type: image/png; name="p.png"\r\nContent-ID: <p1>\r\nContent-Transfer-Encoding: base64\r\n\r\n${png.toString('base64')}`
    const read = onlyStory(await readAll(parts('related', htmlPart(html), image), 'a.eml'))
    expect(read.article).toMatchObject({
      headline: 'Ferry sails again',
      bylines: ['Ben Roe'],
      bodyText: 'It sails.\nOne',
    })
    expect(JSON.stringify(read.article.body)).toContain('https://a.example/')
    expect(read.images).toEqual([{ address: expect.stringMatching(/^data:image\/png;base64,/), asset: null }])
    expect(read.leftOut).toContainEqual({ kind: 'boilerplate', count: 2, words: 'Ann Reporter' })
  })

  it.each([
    [
      'a note with a farewell stands above it',
      `Hi desk,\r\n\r\nmy story is below.\r\n\r\nBest,\r\nAnna\r\n\r\n`,
      '',
      '',
    ],
    [
      'it quotes somebody in writing',
      '',
      `On Thursday, the minister wrote:\r\n\r\n`,
      'On Thursday, the minister wrote:',
    ],
    ['a heading reads like a farewell', '', `Best year in a decade\r\n\r\n`, 'Best year in a decade'],
    ['a letter in it ends', '', `Yours\r\nJohn\r\n\r\n`, 'Yours\nJohn'],
    ['its headline reads like a greeting', 'Dear diary: what readers keep\r\n\r\n', '', ''],
    ['its headline reads like a hand-over', 'Here’s what we know about the ferry\r\n\r\n', '', ''],
  ])('is a whole story although %s', async (_, above, inside, kept) => {
    const lines = [
      'The ferry ran aground on Monday in a storm from the west, the police said in Halifax.',
      'Nobody was hurt when it ran aground, its captain told reporters in the old harbour.',
      'It will sail again in June, he said, and the tickets will cost no more than last year.',
    ]
    const mail = `${above}Ferry runs aground off the islands\r\n\r\n${lines[0]}\r\n\r\n${inside}${lines[1]}\r\n\r\n${lines[2]}\r\n\r\nKind regards\r\nAnna Lee\r\n`
    const { article } = onlyStory(await readAll(text(mail), 'a.eml'))
    const told = [lines[0], kept, lines[1], lines[2]].filter((line) => line !== '')
    expect([article.headline, article.deck, article.bodyText].join('\n')).toContain(told.join('\n'))
    expect(article.bodyText).not.toContain('Kind regards')
    if (above.includes('diary') || above.includes('know')) expect(article.headline).toBe(above.trim())
    else expect(article.headline).toBe('Ferry runs aground off the islands')
  })

  it('of one paragraph is the story, and not what its company appends', async () => {
    const end =
      'Best regards\r\nAnna Lee\r\n\r\nOur offices are open from nine to five on every day but Sunday, and closed in June.'
    const mail = `Hi,\r\n\r\nThe ferry ran aground on Monday, the police said.\r\n\r\n${end}\r\n`
    const { article } = onlyStory(await readAll(text(mail), 'a.eml'))
    expect(article.bodyText).toBe('The ferry ran aground on Monday, the police said.')
  })

  it('whose first paragraph has the words of its subject keeps that as text', async () => {
    const html = '<p>Ferry runs aground off the <b>islands</b>, the police said on Monday.</p><p>Nobody was hurt.</p>'
    const mail = `Subject: Ferry runs aground\r\n${parts('mixed', htmlPart(html))}`
    const { article } = onlyStory(await readAll(mail, 'a.eml'))
    expect(article.bodyText).toContain('the police said on Monday.')
  })

  it('that was forwarded is the mail in it', async () => {
    const forwarded = `FYI\r\n\r\n---------- Forwarded message ---------\r\nVon: Ben Roe <ben@example.org>\r\nDate: Mi., 4. März 2026 um 09:00 Uhr\r\nSubject: Bridge opens after years\r\nTo: <ann@example.org>\r\n\r\n\r\n${copy}`
    expect(onlyStory(await readAll(text(forwarded), 'a.eml')).article).toMatchObject({
      headline: 'Bridge opens after years',
      bylines: ['Ben Roe'],
    })
    const outlook = `<div>Anbei der Text.</div><div style="border-top:solid"><p><b>Von:</b> Roe, Ben<br><b>Gesendet:</b> Mittwoch, 4. März 2026 09:00<br><b>An:</b> Lee, Ann<br><b>Betreff:</b> WG: Bridge opens</p></div><p>It <b>opens</b> on Friday.</p><p>On Thu, Ann Lee wrote:</p><blockquote type="cite"><p>When?</p></blockquote>`
    const read = onlyStory(await readAll(parts('mixed', htmlPart(outlook)), 'a.eml'))
    expect(read.article).toMatchObject({
      headline: 'Bridge opens',
      bylines: ['Ben Roe'],
      bodyText: 'It opens on Friday.',
    })
    expect(read.leftOut).toContainEqual({ kind: 'beside', count: 2, words: 'On Thu, Ann Lee wrote:' })
  })

  it('brings its files along: each that is read is a story, the others are told', async () => {
    const inner = `From: Ben Roe <ben@example.org>\r\nSubject: Bridge\r\nDate: Thu, 5 Mar 2026 10:00:00 +0100\r\n\r\nThe bridge opens on Friday, the town said.`
    const mail = parts(
      'mixed',
      `Content-Type: text/plain\r\n\r\n${copy}`,
      file('ship.md', 'application/octet-stream', '---\ntitle: Ship\n---\nIt is old.'),
      file('story.json', 'application/json', publish(full, 'json', { publisher })),
      file('call.mp3', 'audio/mpeg', 'ID3\u0004\u0000\u0000'),
      `Content-Type: message/rfc822\r\n\r\n${inner}`,
    )
    const { stories, leftOut } = await readAll(mail, 'a.eml')
    expect(stories.map(({ article }) => article.headline)).toEqual([
      'Fähre sails again',
      'Ship',
      full.headline,
      'Bridge',
    ])
    expect(leftOut).toEqual([{ kind: 'embedded', count: 1, words: 'call.mp3' }])
  })

  it('of a mailbox is each a story', async () => {
    const box = `From ann@example.org Thu Mar  5 10:00:00 2026\r\n${text(copy)}\r\nFrom ben@example.org Thu Mar  5 11:00:00 2026\r\n${text(copy).replace(/Subject:.*/, 'Subject: Bridge opens again')}`
    expect((await readAll(box, 'a.mbox')).stories.map(({ article }) => article.headline)).toEqual([
      'Fähre sails again',
      'Bridge opens again',
    ])
  })

  it('with a picture has it at its end', async () => {
    const mail = parts('mixed', `Content-Type: text/plain\r\n\r\n${copy}`, file('p.png', 'image/png', png))
    const read = onlyStory(await readAll(mail, 'a.eml'))
    expect(read.images).toHaveLength(1)
    expect(read.article).toMatchObject({ headline: 'Fähre sails again', dateline: { place: 'Oslo' } })
  })

  it('of more than any story has is refused before it is read', async () => {
    for (const part of [
      htmlPart('<p>a</p>'.repeat(150_001)),
      `Content-Type: text/plain\r\n\r\n${'a\r\n'.repeat(20_001)}`,
    ])
      await expect(readAll(parts('mixed', part), 'a.eml')).rejects.toMatchObject({ code: 'file.tooMuch' })
  })

  it('is bounded: of mails in mails, of parts in parts, of mails without text', async () => {
    let nested = text(copy)
    for (let depth = 0; depth < 8; depth += 1)
      nested = `${head()}Content-Type: multipart/mixed; boundary="n${depth}"\r\n\r\n--n${depth}\r\nContent-Type: message/rfc822\r\n\r\n${nested}\r\n--n${depth}--\r\n`
    const { leftOut } = await readAll(nested, 'a.eml')
    expect(leftOut).toEqual([{ kind: 'embedded', count: 1, words: '1.eml' }])
    const deep = Array.from(
      { length: 300 },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary="b${at + 1}"\r\n\r\n`,
    )
    await expect(
      readAll(`${head()}Content-Type: multipart/mixed; boundary="b0"\r\n\r\n${deep.join('')}`, 'a.eml'),
    ).rejects.toMatchObject({ code: 'file.notItem' })
    await expect(
      readAll('From: a@b.example\r\nTo: b@c.example\r\nDate: Thu, 5 Mar 2026 10:00:00 +0100\r\n\r\n', 'a.eml'),
    ).rejects.toMatchObject({ code: 'file.noText' })
  })

  it.each([false, true])(
    'of a correspondent is the story below the note to the desk, its embargo told (HTML: %s)',
    async (isHtml) => {
      const lines = [
        'Liebe Kollegen,',
        'hier mein Stück, 80 Zeilen. Bitte auf die Frist achten!',
        'Fähre vor Oslo auf Grund gelaufen',
        'Von Anna Schmidt',
        'Oslo. Eine Fähre ist am Donnerstag auf Grund gelaufen, wie die Polizei mitteilte.',
        'Niemand wurde verletzt, sagte ein Sprecher.',
      ]
      const text = isHtml
        ? lines.map((line) => `<p>${line.replace('Fähre ist', '<b>Fähre</b> ist')}</p>`).join('')
        : lines.join('\r\n\r\n')
      const mail = `From: Anna Schmidt <a@b.example>\r\nSubject: =?utf-8?Q?Bericht_F=C3=A4hre_=28Sperrfrist_18=2E00_Uhr=29?=\r\nDate: Thu, 5 Mar 2026 12:10:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/${isHtml ? 'html' : 'plain'}; charset=utf-8\r\n\r\n${text}\r\n`
      const { article, leftOut } = await readBytes(mail, 'a.eml')
      // Whose clock it is by, the mail does not say.
      expect(leftOut).toContainEqual({ kind: 'embargo', count: 1, words: 'Sperrfrist 18.00 Uhr' })
      expect(article).toMatchObject({
        headline: 'Fähre vor Oslo auf Grund gelaufen',
        bylines: ['Anna Schmidt'],
        bodyText: expect.stringMatching(
          /^(?:Oslo\. )?Eine Fähre ist .*\nNiemand wurde verletzt, sagte ein Sprecher\.$/s,
        ),
      })
    },
  )
})
