import type { Settings, SettingsStore } from '#shared/settings/settings.ts'

/** The settings in the desk's process: the file is its host's. */
export class RemoteSettings implements SettingsStore {
  readonly #ask: (settings: Settings) => void
  readonly #listeners = new Set<(settings: Settings) => void>()
  #current: Settings
  #waiting: (() => void)[] = []

  /** `ask` tells the host to store settings; the host answers through `take`. */
  constructor(current: Settings, ask: (settings: Settings) => void) {
    this.#current = current
    this.#ask = ask
  }

  read(): Settings {
    return this.#current
  }

  /** Resolves once the host has stored the settings. */
  write(settings: Settings): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      this.#ask(settings)
    })
  }

  onChange(listener: (settings: Settings) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Sets what the host has stored. */
  take(settings: Settings): void {
    this.#current = settings
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
    for (const listener of [...this.#listeners]) listener(settings)
  }
}
