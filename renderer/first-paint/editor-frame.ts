/**
 * What stands around the text (`afterText`). Every window loads all of it as soon as the text takes
 * keys, and so it is one file, not eleven that are asked for one by one (vite.config.ts).
 */
export { Header } from '#renderer/app/header.tsx'
export { WindowFrame } from '#renderer/app/window-frame.tsx'
export { DraftBanners } from '#renderer/draft/draft-banners.tsx'
export { DraftCommands } from '#renderer/draft/draft-commands.tsx'
export { FieldMarks } from '#renderer/draft/field-marks.tsx'
export { Find } from '#renderer/editor/find/find.tsx'
export { Provenance } from '#renderer/editor/provenance/provenance.tsx'
export { Toolbar } from '#renderer/editor/toolbar/toolbar.tsx'
export { Tools } from '#renderer/editor/toolbar/tools.tsx'
export { CommentMargin } from '#renderer/features/comments/margin.tsx'
export { LibraryPane } from '#renderer/features/library/library.tsx'
