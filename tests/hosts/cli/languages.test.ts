import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cliTexts } from '#hosts/cli/terminal.ts'
import { fill } from '#shared/locales/fill.ts'
import { languages } from '#shared/locales/languages.ts'
import { words } from '#shared/locales/words.ts'
import { lede } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'lede-languages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(languages)('in $name ($tag)', ({ tag }) => {
  const env = { LC_ALL: `${tag.replace('-', '_')}.UTF-8`, LEDE_DATA: join(folder, tag) }

  it('the help, what is wrong and what is found are said', async () => {
    const own = await cliTexts.load(tag)
    const help = await lede(['list', '--help'], { env })
    expect(help.code).toBe(0)
    for (const said of [own['help.usage'], own['list.about'], own['option.data'], own['help.help']])
      expect(help.stdout.replaceAll(/\s+/g, ' ')).toContain(said.replaceAll(/\s+/g, ' '))
    expect(help.stdout).not.toMatch(/^\s*[;:!?»]/mu)
    const wrong = await lede(['list', '--jason'], { env })
    expect(wrong.stderr).toContain(fill(own['usage.unknownOption'], { name: '--jason' }))
    expect((await lede(['list'], { env })).stderr).toContain(own['list.none'])
  })

  it('so is why a file cannot be read', async () => {
    const { stderr } = await lede(['convert', join(folder, 'gone.txt'), '--to', 'text'], { env })
    const { errors } = await words.load(tag)
    expect(stderr).toContain(fill(errors['file.missing'], { name: 'gone.txt' }).slice(-12))
  })
})
