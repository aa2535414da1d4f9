import type { Page } from '@playwright/test'
import { lines, pdf } from '#tests/desk/import/pdf/document.ts'
import { expect, test } from './fixture.ts'

const text = 'The ferry to Hull sails again, its owner said on Thursday.'
const files = [
  { name: 'a.md', text: `---\ntitle: Markdown sails\ndate: 2026-03-05T10:00:00+01:00\nreviewer: Bo\n---\n${text}\n` },
  {
    name: 'b.rtf',
    text: `{\\rtf1\\ansi{\\stylesheet{\\s1 Title;}}\\pard\\s1 Rich text sails\\par\\pard\\s0 ${text}\\par}`,
  },
  {
    name: 'c.eml',
    text: `From: Ann Lee <ann@example.org>\nTo: desk@example.org\nSubject: Mail sails again\nDate: Thu, 5 Mar 2026 10:00:00 +0100\n\nHi all,\n\n${text}\n\nBest regards,\nAnn\n`,
  },
  {
    name: 'd.iptc',
    text: `\u0001abc0123 3 i 60\r\n\u0002Wire sails again =\r\n\r\n${text}\r\n\u0003051030 GMT Mar 26\r\n\u0004`,
  },
  {
    name: 'e.pdf',
    text: new TextDecoder().decode(pdf([[[50, 780, 24, 'Portable sails'], ...lines(50, 700, 10, text)]])),
  },
]

async function drop(page: Page): Promise<void> {
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer()
    for (const { name, text } of dropped) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  await page.getByRole('main').dispatchEvent('dragenter', { dataTransfer: data })
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: data })
}

test('documents, a mail and a message of a wire show what they were taken for, and become drafts', async ({ lede }) => {
  const { page } = lede
  await expect(page.getByRole('button', { name: 'Paste wire copy…' })).toBeEnabled()
  await drop(page)
  const article = page.getByRole('region', { name: 'The article' })
  await expect(article).toContainText('Markdown sails')
  await expect(article).toContainText('reviewer: Bo')
  const list = page.getByRole('listbox', { name: 'Files' })
  await list.getByRole('option', { name: /^b\.rtf/ }).click()
  await expect(article).toContainText('Rich text sails')
  await list.getByRole('option', { name: /^c\.eml/ }).click()
  await expect(article).toContainText('Mail sails again')
  await expect(article).toContainText('Ann Lee')
  const copy = page.getByRole('region', { name: 'The copy, line by line' })
  await expect(copy.getByRole('listitem').filter({ hasText: 'Best regards' })).toContainText('boilerplate')
  await list.getByRole('option', { name: /^d\.iptc/ }).click()
  await expect(article).toContainText('Urgency')
  await list.getByRole('option', { name: /^e\.pdf/ }).click()
  await expect(article).toContainText('Portable sails')
  await expect(article).toContainText('Check the order of its columns')
  await page.getByRole('button', { name: 'Make 5 drafts' }).click()
  await expect(page.getByRole('tab')).toHaveCount(5)
})
