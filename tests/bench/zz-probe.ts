import { writeFileSync } from 'node:fs'
import { openBare, openLede, launched, timesOf } from './typing.ts'
import { scenes } from './scenes.ts'
const which = (process.env.SCENE ?? 'plain') as keyof typeof scenes
const keys = Number(process.env.KEYS ?? 100)
const browser = await launched()
const cats = ['devtools.timeline','disabled-by-default-devtools.timeline','toplevel','blink','v8','disabled-by-default-v8.gc','cc','disabled-by-default-devtools.timeline.stack','blink.user_timing','input','accessibility'].concat((process.env.CATS ?? '').split(',').filter(Boolean))
async function traced(name: string, opened: any) {
  const { page } = opened
  await timesOf('letters', page, 60)
  const b = await browser.newBrowserCDPSession()
  const events: any[] = []
  b.on('Tracing.dataCollected' as any, ({ value }: any) => { for (const v of value) events.push(v) })
  await b.send('Tracing.start' as any, { transferMode: 'ReportEvents', traceConfig: { includedCategories: cats } })
  const t = await timesOf('letters', page, keys)
  const done = new Promise((r) => b.once('Tracing.tracingComplete' as any, r))
  await b.send('Tracing.end' as any); await done
  writeFileSync(`/tmp/typing10-${name}.json`, JSON.stringify(events))
  // main thread of the page: the one with most EventDispatch
  const threads = new Map<string, number>()
  for (const e of events) if (e.name === 'EventDispatch' && e.args?.data?.type === 'keydown') threads.set(`${e.pid}:${e.tid}`, (threads.get(`${e.pid}:${e.tid}`) ?? 0) + 1)
  const main = [...threads].sort((a, c) => c[1] - a[1])[0]?.[0]
  const mine = events.filter((e) => e.ph === 'X' && `${e.pid}:${e.tid}` === main).sort((a, c) => a.ts - c.ts || (c.dur - a.dur))
  const self = new Map<string, { self: number; total: number; n: number }>()
  const stack: { e: any; child: number }[] = []
  const end = (s: any) => {
    const e = s.e
    const key = e.name === 'EventDispatch' ? `EventDispatch ${e.args?.data?.type}` : e.name
    const r = self.get(key) ?? { self: 0, total: 0, n: 0 }
    r.self += e.tdur - s.child; r.total += e.tdur; r.n += 1; self.set(key, r)
    const p = stack.at(-1); if (p) p.child += e.tdur
  }
  for (const e of mine) {
    e.tdur ??= e.dur ?? 0
    while (stack.length && (stack.at(-1)!.e.ts + stack.at(-1)!.e.dur) <= e.ts) end(stack.pop()!)
    stack.push({ e, child: 0 })
  }
  while (stack.length) end(stack.pop()!)
  const sorted = [...t].sort((a, c) => a - c)
  console.log(name, 'keys', t.length, 'median', sorted[sorted.length >> 1]?.toFixed(1), 'p95', sorted[Math.floor(sorted.length * .95)]?.toFixed(1))
  const sum = [...self.values()].reduce((s, r) => s + r.self, 0)
  console.log('total self ms a key', (sum / 1000 / keys).toFixed(3))
  for (const [k, r] of [...self].sort((a, c) => c[1].self - a[1].self).slice(0, 28)) console.log((r.self / 1000 / keys).toFixed(3).padStart(8), (r.total / 1000 / keys).toFixed(3).padStart(8), (r.n / keys).toFixed(2).padStart(7), k)
}
const bare = await openBare(browser, scenes[which]); await traced('bare', bare)
const lede = await openLede(browser, scenes[which]); await traced('lede', lede)
await browser.close(); await bare.close(); await lede.close(); process.exit(0)
