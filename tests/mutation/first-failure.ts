import fc from 'fast-check'

// That something is broken is enough to know: no smaller case is looked for.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
