import { artsToDisasters } from './topics/arts-to-disasters.ts'
import { economy } from './topics/economy.ts'
import { educationToLifestyle } from './topics/education-to-lifestyle.ts'
import { politicsToSociety } from './topics/politics-to-society.ts'
import { sportAndWeather } from './topics/sport-and-weather.ts'

/**
 * The subjects of IPTC's Media Topics (https://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0, ©
 * IPTC), a line each: code, then the name in English, German, Spanish, French and Russian; what
 * stands further in is narrower than what stands above it.
 *
 * It is the vocabulary as of February 2022, without what IPTC had retired, and some of what came in
 * 2022 and 2023. The English names are IPTC's in British spelling; the others are translations.
 */
export const mediaTopics = [artsToDisasters, economy, educationToLifestyle, politicsToSociety, sportAndWeather].join('')
