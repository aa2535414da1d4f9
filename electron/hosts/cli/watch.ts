import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { unpackError } from '#shared/api/coded-error.ts'
import { usageFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * `lede watch FOLDER`: turns files that arrive in a folder into drafts, until it is interrupted.
 * Prints the id and headline of each, and what could not be read.
 */
export function addWatch(program: Command, terminal: Terminal): void {
  program
    .command('watch')
    .description(terminal.text('watch.about'))
    .argument('<FOLDER>', terminal.text('watch.folder'))
    .addOption(dataOption(terminal))
    .action((folder: string, { data }: { data?: string }) => {
      if (!isFolder(folder)) throw usageFailure('watch.noFolder', { name: folder })
      return withDesk(terminal, data, async (client, desk) => {
        const interrupted = terminal.interrupted()
        client.on('watch.taken', ({ name, ids, error }) => {
          if (error !== null) terminal.sayFailure(unpackError(error), name)
          for (const id of ids) void print(id)
          if (error === null && ids.length === 0) terminal.print(`${name}\n`)
        })
        const print = async (id: string) => {
          const { article } = await client.call('drafts.article', { id })
          terminal.print(`${id}  ${article.headline ?? terminal.text('untitled')}\n`)
        }
        desk.watchFolder(resolve(folder))
        terminal.say(terminal.text('watch.running', { folder }))
        await interrupted
      })
    })
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
