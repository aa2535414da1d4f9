/** The delay before loading again, in milliseconds. */
const retryMs = 1_000

/**
 * Loads something, and tries again every second while that fails: the host of code and data may be
 * away for a moment.
 *
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
