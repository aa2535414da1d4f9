import { describe, expect, it } from 'vitest'
import { isCapitals, toRunningText } from '#shared/dateline/letter-case.ts'

describe('toRunningText', () => {
  it.each([
    ['MOSKAU', 'Moskau'],
    ['ST. PETERSBURG', 'St. Petersburg'],
    ['САНКТ-ПЕТЕРБУРГ', 'Санкт-Петербург'],
    ['RIO DE JANEIRO', 'Rio de Janeiro'],
    ['LA PAZ', 'La Paz'],
    ['DES MOINES', 'Des Moines'],
    ['WEST DES MOINES', 'West Des Moines'],
    ['FOND DU LAC', 'Fond du Lac'],
    ['FRANKFURT AM MAIN', 'Frankfurt am Main'],
    ['ROTHENBURG OB DER TAUBER', 'Rothenburg ob der Tauber'],
    ['STRATFORD-UPON-AVON', 'Stratford-upon-Avon'],
    ['BOULOGNE-SUR-MER', 'Boulogne-sur-Mer'],
    ['РОСТОВ-НА-ДОНУ', 'Ростов-на-Дону'],
    ['DEIR AL-BALAH', 'Deir al-Balah'],
    ['AL-HASAKAH', 'Al-Hasakah'],
    ["N'DJAMENA", "N'Djamena"],
    ["O'FALLON", "O'Fallon"],
    ["XI'AN", "Xi'an"],
    ["COEUR D'ALENE", "Coeur d'Alene"],
    ["COEUR D'ALENE LAKE", "Coeur d'Alene Lake"],
    ['CAMP L', 'Camp L'],
    ['SIDI EL BARANI', 'Sidi El Barani'],
    ['KINGSTOWN (THE GRENADINES)', 'Kingstown (The Grenadines)'],
    ["ST. JOHN'S", "St. John's"],
    ['MCALLEN', 'McAllen'],
    ['MCCOY', 'McCoy'],
    ['FORT McCOY', 'Fort McCoy'],
    ['MCAB', 'Mcab'],
    ['BRANDONMCALLEN', 'Brandonmcallen'],
    ['DEKALB', 'DeKalb'],
    ['ABOARD USS NIMITZ', 'Aboard USS Nimitz'],
    ['GENEVA/THE HAGUE', 'Geneva/The Hague'],
    ['DALLAS/FORT WORTH', 'Dallas/Fort Worth'],
    ['DAR ES SALAAM', 'Dar es Salaam'],
    ['FRANKFURT (ODER)', 'Frankfurt (Oder)'],
    ['New york', 'New York'],
    ['McAllen', 'McAllen'],
    ['Minsk', 'Minsk'],
    ['東京', '東京'],
    ['', ''],
  ])('%s is %s', (found, expected) => {
    expect(toRunningText(found, 'en')).toBe(expected)
  })

  it('minds the letters of a language', () => {
    expect(toRunningText('DİYARBAKIR', 'tr')).toBe('Diyarbakır')
    expect(toRunningText('IJMUIDEN', 'nl')).toBe('IJmuiden')
    expect(toRunningText('IJLST', 'nl')).toBe('IJlst')
    expect(toRunningText('DELFZIJL', 'nl')).toBe('Delfzijl')
    expect(toRunningText('IJLST', 'en')).toBe('Ijlst')
  })
})

it('a text is in capitals where it has letters with case, and all are capitals', () => {
  expect(['OSLO', 'ST. JOHN’S', '№ A'].map(isCapitals)).toEqual([true, true, true])
  expect(['Oslo', 'oslo', '東京', '3', ''].map(isCapitals)).toEqual([false, false, false, false, false])
})
