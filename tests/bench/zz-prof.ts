import { readFileSync, writeFileSync } from 'node:fs'
import { openLede, launched, timesOf } from './typing.ts'
import { scenes } from './scenes.ts'
import { SourceMap } from 'node:module'
const which = (process.env.SCENE ?? 'plain') as keyof typeof scenes
const keys = Number(process.env.KEYS ?? 200)
const browser = await launched()
const { page, close } = await openLede(browser, scenes[which])
await timesOf('letters', page, 60)
const c = await page.context().newCDPSession(page)
await c.send('Profiler.enable'); await c.send('Profiler.setSamplingInterval', { interval: 100 })
await c.send('Profiler.start')
await timesOf('letters', page, keys)
const { profile } = await c.send('Profiler.stop')
writeFileSync('/tmp/typing10.cpuprofile', JSON.stringify(profile))
const maps = new Map<string, any>()
const place = (f: any) => {
  const m = /assets\/([^?]+\.js)/.exec(f.url); if (!m) return f.url.split('/').at(-1) ?? ''
  const file = `out/renderer/assets/${m[1]}`
  if (!maps.has(file)) { try { maps.set(file, new SourceMap(JSON.parse(readFileSync(file + '.map', 'utf8')))) } catch { maps.set(file, null) } }
  const e = maps.get(file)?.findEntry(f.lineNumber, f.columnNumber)
  return e?.originalSource ? e.originalSource.replace(/^(\.\.\/)+/, '').replace('node_modules/', '~') + ':' + (e.originalLine + 1) : m[1]
}
const nodes = new Map(profile.nodes.map((n) => [n.id, n]))
const parent = new Map<number, number>()
for (const n of profile.nodes) for (const k of n.children ?? []) parent.set(k, n.id)
const self = new Map<number, number>()
profile.samples!.forEach((id, i) => self.set(id, (self.get(id) ?? 0) + (profile.timeDeltas![i] ?? 0)))
const name = (n: any) => `${n.callFrame.functionName || '(anon)'} ${place(n.callFrame)}`
const bySelf = new Map<string, number>(), byTotal = new Map<string, number>()
for (const [id, t] of self) {
  const n = nodes.get(id)!; const nm = name(n)
  bySelf.set(nm, (bySelf.get(nm) ?? 0) + t)
  const seen = new Set<string>()
  for (let k: number | undefined = id; k !== undefined; k = parent.get(k)) { const m = name(nodes.get(k)); if (!seen.has(m)) { seen.add(m); byTotal.set(m, (byTotal.get(m) ?? 0) + t) } }
}
const out = (m: Map<string, number>, n: number) => [...m].sort((a, b) => b[1] - a[1]).slice(0, n).map(([k, t]) => (t / 1000 / keys).toFixed(3).padStart(8) + ' ' + k).join('\n')
console.log('SELF ms a key\n' + out(bySelf, 50)); console.log('TOTAL ms a key\n' + out(byTotal, 150))
await browser.close(); await close(); process.exit(0)
