import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * The size of a window that was never opened before, in pixels. On a smaller screen the page makes
 * it fit (renderer/app/fit-screen.ts).
 */
const usual = { width: 1_440, height: 900 }

/**
 * Where Chromium stores how the windows of an app were left, by the app's address, whose dots
 * become levels.
 */
const preferencesSchema = z.object({ browser: z.object({ app_window_placement: z.unknown() }) })
const placementSchema = z.object({
  left: z.int(),
  top: z.int(),
  right: z.int(),
  bottom: z.int(),
  maximized: z.boolean(),
})

/**
 * The arguments with which Chromium opens the app's window as it was left, which it does not do
 * everywhere by itself, or at first in the size that Lede is made for.
 */
export function windowSize(profile: string): string[] {
  const left = placementIn(preferencesOf(profile))
  if (left === null) return [`--window-size=${usual.width},${usual.height}`]
  if (left.maximized) return ['--start-maximized']
  return [
    `--window-size=${left.right - left.left},${left.bottom - left.top}`,
    `--window-position=${left.left},${left.top}`,
  ]
}

function preferencesOf(profile: string): unknown {
  try {
    const preferences: unknown = JSON.parse(readFileSync(join(profile, 'Default/Preferences'), 'utf8'))
    return preferencesSchema.parse(preferences).browser.app_window_placement
  } catch {
    return null
  }
}

/** The first window's placement at any depth. */
function placementIn(value: unknown): z.infer<typeof placementSchema> | null {
  const { data } = placementSchema.safeParse(value)
  if (data !== undefined) return data.right > data.left && data.bottom > data.top ? data : null
  if (typeof value !== 'object' || value === null) return null
  for (const inner of Object.values(value)) {
    const found = placementIn(inner)
    if (found !== null) return found
  }
  return null
}
