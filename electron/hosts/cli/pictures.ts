import type { Command } from 'commander'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { draftFinder } from './drafts.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface PicturesOptions {
  json?: boolean
  data?: string
}

/** `lede pictures ID`: the metadata in the files of a draft's images. */
export function addPictures(program: Command, terminal: Terminal): void {
  program
    .command('pictures')
    .description(terminal.text('pictures.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { json, data }: PicturesOptions) => {
      const [{ figuresIn, figureOf }, { pictureLines }, { words }] = await Promise.all([
        import('#shared/publish/figure.ts'),
        import('#shared/locales/picture-text.ts'),
        import('#shared/locales/words.ts'),
      ])
      const told = await withDesk(terminal, data, async (desk) => {
        const { article } = await desk.call('drafts.article', { id: (await draftFinder(desk))(beginning) })
        const hashes = new Set(figuresIn(article.body).flatMap((figure) => figureOf(figure)?.asset ?? []))
        const files: { asset: string; facts: PictureFacts | null }[] = []
        for (const asset of hashes) {
          const facts = await desk.call('assets.facts', { hash: asset }).catch((error: unknown) => {
            terminal.sayFailure(error, asset)
            return null
          })
          files.push({ asset, facts })
        }
        return files
      })
      if (json === true) return terminal.print(`${JSON.stringify(told, null, 2)}\n`)
      for (const { asset, facts } of told) {
        terminal.print(`${asset}\n`)
        if (facts === null) continue
        const lines = pictureLines(facts, terminal.language)
        if (lines.length === 0) terminal.print(`  ${words.in(terminal.language).pictures.nothing}\n`)
        for (const { name, text, limits } of lines) terminal.print(`${limits ? '!' : ' '} ${name}: ${text}\n`)
      }
    })
}
