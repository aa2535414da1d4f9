import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { startTestHost } from '#tests/helpers/web-host.ts'
import type { Figure } from './figure.ts'
import { exportText } from './importing.ts'
import { launched } from './typing.ts'

/** A task of a thread, its processor time in microseconds, and the names of threads. */
const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.number().optional(),
      tdur: z.number().optional(),
      args: z.object({ name: z.string().optional() }).optional(),
    }),
  ),
})

/**
 * The longest task of a window that shows the library, and is asked for nothing, while its desk
 * takes over an archive. Counted is processor time, which other programs do not lengthen. Needs the
 * renderer's build.
 */
export async function windowDuringImport(posts: number): Promise<Figure> {
  const [browser, host] = [await launched(), await startTestHost()]
  try {
    const page = await browser.newPage()
    await page.goto(host.address())
    await page.getByRole('searchbox', { name: 'Search the library' }).waitFor()
    const client = await host.client()
    const upload = randomUUID()
    const bytes = new TextEncoder().encode([...exportText(posts)].join(''))
    for (let at = 0; at < bytes.length; at += 1e6)
      await client.call('archives.write', { upload, path: 'export.xml', at, bytes: bytes.slice(at, at + 1e6) })
    await browser.startTracing(page, { categories: ['toplevel'] })
    await client.call('archives.begin', { upload, name: 'export.xml' })
    await page.getByText('export.xml is taken over').waitFor({ timeout: 300_000 })
    const { traceEvents } = traceSchema.parse(JSON.parse((await browser.stopTracing()).toString()))
    const main = traceEvents.filter(({ args }) => args?.name === 'CrRendererMain')
    const tasks = traceEvents.filter(
      ({ name, pid, tid }) =>
        name.endsWith('RunTask') && main.some((thread) => thread.pid === pid && thread.tid === tid),
    )
    // Without a single task this is minus infinity, and a task that had not ended has no time.
    const longest = tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1_000), Number.NEGATIVE_INFINITY)
    return {
      what: `the longest task of a window with the library while ${posts} posts come in, in processor time`,
      measured: `${longest.toFixed(0)} ms`,
      promised: '≤ 50 ms',
      kept: longest <= 50,
    }
  } finally {
    await browser.close()
    await host.close()
  }
}
