import ElectronStore from 'electron-store'
import { z } from 'zod'
import { privateFile } from '#desk/store/private-folder.ts'

/** Where a window was, in screen coordinates. */
export interface Bounds {
  x: number
  y: number
  width: number
  height: number
}

const stateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }),
  maximized: z.boolean(),
})

/** How the window was left, as stored between starts. */
export type WindowState = z.infer<typeof stateSchema>

/** The smallest size of a window, and its first size. */
export const smallest = { width: 480, height: 400 }
export const usual = { width: 1280, height: 840 }

/** How much of the window has to be on a screen so that a person can grab it. */
const handle = { width: 120, height: 40 }

/**
 * The bounds for opening a window: as it was left, if enough of its top is still on a screen;
 * otherwise without a position (the system centres it), and at most as large as the main screen.
 * `workAreas`: the screens' work areas, the main one first.
 */
export function restoredBounds(
  left: Bounds | null,
  workAreas: readonly Bounds[],
): { width: number; height: number; x?: number; y?: number } {
  const size = {
    width: Math.max(smallest.width, left?.width ?? usual.width),
    height: Math.max(smallest.height, left?.height ?? usual.height),
  }
  if (left !== null && workAreas.some((area) => reaches(left, area))) return { ...size, x: left.x, y: left.y }
  const [main] = workAreas
  if (main === undefined) return size
  return { width: Math.min(size.width, main.width), height: Math.min(size.height, main.height) }
}

function reaches(window: Bounds, area: Bounds): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const below = area.y + area.height - window.y
  return width >= handle.width && window.y >= area.y && below >= handle.height
}

/** Stores the window's state in the app's own folder; an invalid stored state is ignored. */
export function openWindowState(folder: string): { read(): WindowState | null; write(state: WindowState): void } {
  const file = new ElectronStore({ cwd: folder, name: 'window', clearInvalidConfig: true, configFileMode: privateFile })
  return {
    read: () => stateSchema.safeParse(file.get('window')).data ?? null,
    write: (state) => file.set('window', state),
  }
}
