import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { languageOf } from '#hosts/cli/terminal.ts'
import { version } from '#hosts/installation.ts'
import { runBinary, startBinary } from './binary.ts'
import { lede } from './run.ts'

describe('lede', () => {
  it('says its version, and nothing else', async () => {
    for (const run of [lede, runBinary])
      expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('shows its help where it is asked to, and where there is nothing to do', async () => {
    const asked = await lede(['--help'])
    expect(asked).toMatchObject({ code: 0, stderr: '' })
    for (const command of ['convert', 'import', 'list', 'show', 'export', 'serve', 'bench']) {
      expect(asked.stdout).toContain(`  ${command}`)
    }
    for (const run of [lede, runBinary]) expect(await run([])).toEqual({ code: 2, stdout: '', stderr: asked.stdout })
  })

  it('speaks German to those who have set it', async () => {
    const { stdout } = await lede(['convert', '--help'], { env: { LC_ALL: 'de_DE.UTF-8' } })
    expect(stdout).toContain('Aufruf: lede convert [Optionen]')
    expect(stdout).not.toMatch(/Usage|default|choices/)
    const rules = await lede(['rules', '--help'], { env: { LC_ALL: 'de_DE.UTF-8' } })
    expect(rules.stdout).not.toMatch(/display|help for/)
    expect((await lede(['join', '--help'])).stdout).not.toContain('()')
  })

  it.runIf(existsSync('/dev/full'))('says that its output could not be written, and ends with 1', async () => {
    const full = openSync('/dev/full', 'w')
    const child = startBinary(['--version'], { stdout: full })
    closeSync(full)
    const [ended, said] = await Promise.all([once(child, 'close'), text(child.stderr)])
    expect({ ended, said }).toEqual({
      ended: [1, null],
      said: 'lede: stdout could not be written: the disk is full.\n',
    })
  })

  it('ends as it would where nobody hears what goes wrong', async () => {
    const child = startBinary(['konvert'])
    child.stderr.destroy()
    expect(await once(child, 'close')).toEqual([2, null])
  })

  it.each<[string[], string]>([
    [['konvert'], 'There is no command “konvert”.\nlede --help'],
    [['list', '--jason'], 'There is no option --jason.\nlede list --help'],
    [['list', 'extra'], 'There are too many arguments.'],
    [['convert'], 'What is missing: FILE.\nlede convert --help'],
    [
      ['convert', 'a.txt', '--to', 'epub'],
      'epub is no value for --to; it takes html, html-fragment, text, json, ninjs,',
    ],
    [['convert', 'a.txt', '--out'], '--out <DIR> needs a value.'],
    [['convert', 'a.txt', 'b.txt'], 'Several files need a folder to be written to: --out DIR.'],
    [['convert', 'a.txt', '--reference-date', '2022-02-30'], '2022-02-30 is no value for --reference-date'],
    [['show'], 'What is missing: ID.'],
    [['export', 'abc', '--to', 'text'], 'What is missing: --out <DIR>.'],
    [['export', '--to', 'text', '--out', 'x'], 'Give the ids of drafts, or --all.'],
    [['export', 'abc', '--all', '--to', 'text', '--out', 'x'], 'Give the ids of drafts, or --all.'],
    [['serve', '--port', '99999'], '99999 is no value for --port'],
  ])('says how %j is wrong, and ends with 2', async (args, said) => {
    const { code, stdout, stderr } = await lede(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`lede: ${said}`)
  })
})

it.each([
  [{ LC_ALL: 'de_DE.UTF-8', LANG: 'en_GB.UTF-8' }, 'de'],
  [{ LC_ALL: '', LC_MESSAGES: 'de_AT', LANG: 'en_GB' }, 'de'],
  [{ LANG: 'de' }, 'de'],
  [{ LC_ALL: 'ru_RU.KOI8-R' }, 'ru'],
  [{ LANG: 'fr_CA.UTF-8@euro' }, 'fr'],
  [{ LANG: 'es_419' }, 'es'],
  [{ LANG: 'POSIX' }, 'en'],
  [{ LC_ALL: 'C', LANG: 'de_DE' }, 'en'],
  [{ LANG: 'den_CA' }, 'en'],
  [{}, 'en'],
])('reads the language of %j', (env, language) => {
  expect(languageOf(env)).toBe(language)
})
