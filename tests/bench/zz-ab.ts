import { openBare, openLede, launched, timesOf } from './typing.ts'
import { scenes } from './scenes.ts'
const which = (process.env.SCENE ?? 'plain') as keyof typeof scenes
const keys = Number(process.env.KEYS ?? 60)
const styles: Record<string, string> = JSON.parse(process.env.STYLES ?? '{}')
const browser = await launched()
const cats = ['devtools.timeline','toplevel','blink','v8','disabled-by-default-v8.gc','cc']
async function traced(page: any) {
  const b = await browser.newBrowserCDPSession()
  const events: any[] = []
  b.on('Tracing.dataCollected' as any, ({ value }: any) => { for (const v of value) events.push(v) })
  await b.send('Tracing.start' as any, { transferMode: 'ReportEvents', traceConfig: { includedCategories: cats } })
  await timesOf('letters', page, keys)
  const done = new Promise((r) => b.once('Tracing.tracingComplete' as any, r))
  await b.send('Tracing.end' as any); await done
  const threads = new Map<string, number>()
  for (const e of events) if (e.name === 'EventDispatch' && e.args?.data?.type === 'keydown') threads.set(`${e.pid}:${e.tid}`, (threads.get(`${e.pid}:${e.tid}`) ?? 0) + 1)
  const main = [...threads].sort((a, c) => c[1] - a[1])[0]?.[0]
  const sum = (name: string) => events.filter((e) => e.ph === 'X' && `${e.pid}:${e.tid}` === main && e.name === name).reduce((s, e) => s + (e.tdur ?? 0), 0) / 1000 / keys
  return { total: sum('RunTask'), input: sum('WebFrameWidgetImpl::HandleInputEvent'), ins: sum('TypingCommand::InsertText'), forced: sum('Blink.ForcedStyleAndLayout.UpdateTime'), layout: sum('LocalFrameView::performLayout'), bmf: sum('ProxyMain::BeginMainFrame'), io: sum('IntersectionObserverController::computeIntersections'), paint: sum('Blink.Paint.UpdateTime'), prepaint: sum('Blink.PrePaint.UpdateTime'), comp: sum('PaintArtifactCompositor::Update'), timer: sum('TimerFire'), style: sum('UpdateLayoutTree'), sync: sum('Editor::SyncSelection'), gc: sum('MinorGC') + sum('MajorGC') }
}
const all: Record<string, any[]> = {}
const lede = process.env.PAGE === 'bare' ? await openBare(browser, scenes[which]) : await openLede(browser, scenes[which])
await timesOf('letters', lede.page, 60)
for (let i = 0; i < Number(process.env.N ?? 3); i++)
  for (const [name, css] of Object.entries({ none: '', ...styles })) {
    await lede.page.evaluate((text: string) => { const s = new CSSStyleSheet(); s.replaceSync(text); document.adoptedStyleSheets = [s] }, css)
    ;(all[name] ??= []).push(await traced(lede.page))
  }
for (const [name, rs] of Object.entries(all)) console.log(name.padEnd(10), Object.keys(rs[0]).map((k) => `${k} ${(rs.reduce((s, r) => s + r[k], 0) / rs.length).toFixed(2)}`).join('  '))
await browser.close(); await lede.close(); process.exit(0)
