import { EventEmitter } from 'node:events'

/**
 * An object that has what it models and nothing else: reading anything more throws, in place of
 * quietly giving `undefined`.
 */
export function strict<T extends object>(name: string, modelled: T): T {
  return new Proxy(modelled, {
    get(target, key) {
      if (typeof key === 'string' && !(key in target) && key !== 'then' && key !== 'toJSON') {
        throw new Error(`${name}.${key} is not modelled by the double of Electron`)
      }
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' && !isClass(value) ? value.bind(target) : value
    },
  })
}

function isClass(value: { toString(): string }): boolean {
  return value.toString().startsWith('class')
}

/** An emitter that knows which events Electron has: a misspelt one throws. */
export class StrictEmitter extends EventEmitter {
  readonly #known: ReadonlySet<string>

  constructor(known: readonly string[]) {
    super()
    this.#known = new Set(known)
  }

  override on(event: string, listener: (...args: never[]) => void): this {
    if (!this.#known.has(event)) throw new Error(`there is no event ${event}`)
    return super.on(event, listener as (...args: unknown[]) => void)
  }

  override once(event: string, listener: (...args: never[]) => void): this {
    if (!this.#known.has(event)) throw new Error(`there is no event ${event}`)
    return super.once(event, listener as (...args: unknown[]) => void)
  }

  /** Emits an event that can be prevented; whether it was not. */
  allows(event: string, ...rest: unknown[]): boolean {
    const details = preventable()
    this.emit(event, details, ...rest)
    return !details.defaultPrevented
  }
}

/** The event object that Electron's listeners get. */
export function preventable<Extra extends object>(extra?: Extra): { defaultPrevented: boolean } & Extra {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
    ...extra,
  }
  return event as typeof event & Extra
}
