import { allSafe, leaveAll } from '#renderer/draft/session/sessions.ts'

/** Reloads the window once nothing would be lost. Otherwise the browser asks. */
export async function reloadWindow(): Promise<void> {
  void leaveAll()
  await allSafe()
  window.location.reload()
}
