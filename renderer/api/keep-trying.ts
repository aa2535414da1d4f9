/** When what could not be loaded is tried again, in milliseconds. */
const retryMs = 1_000

/**
 * What `load` brings, tried again every second while it fails: the host that serves code and data
 * may be away for a moment.
 *
 * @returns null once `isWanted` says that nobody waits for it any more.
 */
export async function keepTrying<Loaded>(
  load: () => Promise<Loaded>,
  isWanted: () => boolean = () => true,
): Promise<Loaded | null> {
  while (isWanted()) {
    try {
      return await load()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, retryMs))
    }
  }
  return null
}
