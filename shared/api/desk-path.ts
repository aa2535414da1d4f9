/** The path of the web host at which the contract is spoken. */
export const deskPath = '/desk'
