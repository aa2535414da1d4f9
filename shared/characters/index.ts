export {
  type Character,
  type CharacterGroup,
  characterGroups,
  characterNamed,
  charactersOf,
  matchesCharacter,
} from './characters.ts'
