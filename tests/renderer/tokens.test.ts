import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8')

/** The colours of a theme by name. */
function theme(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`\n${selector} {`)).split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
}

/** Relative luminance as defined by WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const surfaces = ['desk', 'pane', 'page', 'raised']
const pairs = [
  ...['ink', 'ink-soft', 'ink-faint', 'accent', 'danger', 'warn', 'good'].flatMap((ink) =>
    surfaces.map((surface) => [ink, surface] as const),
  ),
  ...['ink', 'ink-soft'].flatMap((ink) => ['hover', 'accent-soft'].map((surface) => [ink, surface] as const)),
  ['ink', 'mark'],
  ['accent', 'accent-soft'],
  ['accent-ink', 'accent'],
  ['danger', 'danger-soft'],
  ['warn', 'warn-soft'],
] as const

describe.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
])('in the %s theme', (_name, selector) => {
  const colours = theme(selector)
  const colour = (name: string) => {
    const value = colours[name]
    if (value === undefined) throw new Error(`no colour ${name}`)
    return value
  }

  test.each(pairs)('%s can be read on %s', (ink, surface) => {
    expect(contrast(colour(ink), colour(surface))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(surfaces)('the edge of a field can be seen on %s', (surface) => {
    expect(contrast(colour('line-strong'), colour(surface))).toBeGreaterThanOrEqual(3)
  })

  test.each(['blue', 'teal', 'green', 'olive', 'orange', 'red', 'magenta', 'violet'])(
    '%s people can be read',
    (name) => {
      const [, light = '', dark = ''] =
        new RegExp(`\\.person-${name} \\{\\s*--person: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
      const own = selector === ':root' ? light : dark
      for (const surface of surfaces) expect(contrast(own, colour(surface))).toBeGreaterThanOrEqual(4.5)
    },
  )
})
