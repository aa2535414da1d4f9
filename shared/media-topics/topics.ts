import { artsToDisasters } from './topics/arts-to-disasters.ts'
import { economy } from './topics/economy.ts'
import { educationToLifestyle } from './topics/education-to-lifestyle.ts'
import { politicsToSociety } from './topics/politics-to-society.ts'
import { sportAndWeather } from './topics/sport-and-weather.ts'

/**
 * The subjects of IPTC's Media Topics (https://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0, ©
 * IPTC), one on each line: code, then the name in English, German, Spanish, French and Russian; an
 * indented subject is narrower than the one above it.
 *
 * It is the vocabulary of February 2022, without the subjects that IPTC had retired, and with some
 * of those added in 2022 and 2023. The English names are IPTC's in British spelling; the others are
 * translations.
 */
export const mediaTopics = [artsToDisasters, economy, educationToLifestyle, politicsToSociety, sportAndWeather].join('')
