/**
 * The system's keychain, by way of whoever may ask it: it seals texts so that it alone opens them.
 */
export interface Keychain {
  /** Null where the system has none that keeps anything secret. */
  seal(text: string): Promise<Uint8Array<ArrayBuffer> | null>
  /**
   * Null for what it does not open: sealed elsewhere, or the keychain was taken away or refused.
   */
  open(sealed: Uint8Array<ArrayBuffer>): Promise<string | null>
}
