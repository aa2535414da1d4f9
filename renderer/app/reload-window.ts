import { allSafe, leaveAll } from '#renderer/draft/session/sessions.ts'

/** Loads the window anew once nothing is lost by it. Where it would be, the browser asks. */
export async function reloadWindow(): Promise<void> {
  void leaveAll()
  await allSafe()
  window.location.reload()
}
