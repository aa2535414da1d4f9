import { safeStorage } from 'electron'
import type { Keychain } from '#shared/api/keychain.ts'

/**
 * Electron's safeStorage (Keychain, DPAPI, Secret Service or KWallet). It is only asked when
 * something is sealed or opened, because the system may then ask the person.
 */
export const systemKeychain: Keychain = {
  async seal(text) {
    try {
      return (await isThere()) ? new Uint8Array(await safeStorage.encryptStringAsync(text)) : null
    } catch (error) {
      console.error('the keychain does not seal:', error)
      return null
    }
  },
  async open(sealed) {
    try {
      return (await isThere()) ? (await safeStorage.decryptStringAsync(Buffer.from(sealed))).result : null
    } catch (error) {
      console.error('the keychain does not open:', error)
      return null
    }
  },
}

/** On Linux without a keyring it would use a publicly known password (`basic_text`). */
async function isThere(): Promise<boolean> {
  const isKnown = process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
  return isKnown && (await safeStorage.isAsyncEncryptionAvailable())
}
