import Conf from 'conf'

/**
 * electron-store as its own source has it: `conf` with another name for one option, and Electron's
 * folder where none is given (Lede always gives one).
 */
export default class ElectronStore extends Conf<Record<string, unknown>> {
  constructor({ name, ...options }: { name: string; cwd: string }) {
    super({ ...options, configName: name })
  }
}
