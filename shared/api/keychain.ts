/**
 * The system's keychain, reached through the process that may ask it: it seals texts so that it
 * alone can open them.
 */
export interface Keychain {
  /** Null if the system has no secure storage. */
  seal(text: string): Promise<Uint8Array<ArrayBuffer> | null>
  /**
   * Null for what it cannot open: sealed elsewhere, or the keychain was removed or access refused.
   */
  open(sealed: Uint8Array<ArrayBuffer>): Promise<string | null>
}
