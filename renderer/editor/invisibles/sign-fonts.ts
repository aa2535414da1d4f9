import { type SpaceSign, signFont } from './sign-font.ts'

/**
 * The spaces that are shown by a font of their own: an element for each would have to be laid out,
 * painted and read with every key.
 */
const signs: ReadonlyMap<number, SpaceSign> = new Map([
  [0x20, 'dot'],
  [0xa0, 'ring'],
  [0x2007, 'ring'],
  [0x202f, 'line'],
])

/** The families in styles/invisibles.css, and the variables of those they stand in front of. */
const families = { 'Lede Spaces Serif': '--font-serif', 'Lede Spaces Sans': '--font-sans' } as const
const styles = ['normal', 'italic'] as const
/** The weights in which text is set; 900 is bold text in a heading. */
const weights = [400, 500, 600, 650, 700, 900] as const
const measuredAt = 1_000

let loading: Promise<void> | null = null

/** Loads the fonts that show spaces, once: as wide as those of the fonts in which text is set. */
export function loadSignFonts(): Promise<void> {
  loading ??= load()
  return loading
}

async function load(): Promise<void> {
  const canvas = document.createElement('canvas').getContext('2d')
  if (canvas === null) return
  const root = getComputedStyle(document.documentElement)
  const faces = Object.entries(families).flatMap(([family, variable]) =>
    styles.flatMap((style) =>
      weights.map((weight) => ({
        family,
        style,
        weight,
        font: `${style} ${weight} ${measuredAt}px ${root.getPropertyValue(variable)}`,
      })),
    ),
  )
  // A font that cannot be loaded is replaced by the next in its list, here as in the text.
  await Promise.allSettled(faces.map(({ font }) => document.fonts.load(font, ' x')))
  const unicodeRange = [...signs.keys()].map((code) => `U+${code.toString(16)}`).join()
  for (const { family, style, weight, font } of faces) {
    canvas.font = font
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = canvas.measureText('x')
    const widthOf = (code: number) => Math.round(canvas.measureText(String.fromCodePoint(code)).width)
    const measures = {
      advances: new Map([...signs.keys()].map((code) => [code, widthOf(code)])),
      ascent: Math.round(fontBoundingBoxAscent),
      descent: Math.round(fontBoundingBoxDescent),
    }
    document.fonts.add(new FontFace(family, signFont(measures, signs), { style, weight: String(weight), unicodeRange }))
  }
}
