import { artsToEnvironment } from './topics/arts-to-environment.ts'
import { healthToWeather } from './topics/health-to-weather.ts'

/**
 * Subjects of IPTC's Media Topics (https://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0, © IPTC), a
 * line each: code, then the name in English, German, Spanish, French and Russian; what stands
 * further in is narrower than what stands above it.
 *
 * It is a part of the vocabulary, as of 2022 and 2023: both upper levels and, of what is below, all
 * on conflict, crime, courts and disasters, most on politics, and what is asked for most of the
 * rest, without what IPTC has retired. The English names are IPTC's; the others are translations,
 * IPTC's where they were known.
 */
export const mediaTopics = artsToEnvironment + healthToWeather
