/**
 * Imported before everything else by whatever starts a desk: if NODE_ENV is "development", as on
 * many a developer's machine, Yjs freezes the values of a document, and bytes cannot be frozen.
 */
process.env.NODE_ENV = 'production'
