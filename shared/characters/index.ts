export {
  type CharacterGroup,
  characterGroups,
  charactersOf,
  isInPalette,
  matchesCharacter,
  signOf,
} from './characters.ts'
export { type CharacterNames, characterName } from './names.ts'
