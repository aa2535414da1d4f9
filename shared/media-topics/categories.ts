/**
 * The Media Topic for each usual name of a section of newspapers and agencies, in Lede's languages:
 * names by code.
 */
export const categoryTopics: Readonly<Record<string, string>> = {
  '01000000':
    'arts|culture|entertainment|media|arts & culture|kultur|kunst|unterhaltung|medien|feuilleton|kultur & medien|arte|artes|cultura|entretenimiento|medios|arts et culture|médias|culture et société|культура|развлечения|медиа|искусство|интернет и сми',
  '16000000':
    'conflict|war|defence|defense|military|military & defense|verteidigung|defensa|défense|оборона|армия|армия и опк',
  '02000000':
    'crime|law|justice|justiz|kriminalität|recht|justicia|sucesos|derecho|faits divers|право|криминал|силовые структуры',
  '03000000':
    'accidents|incidents|emergencies|disasters|unfälle|vorfälle|katastrophen|desastres y accidentes|desastres|accidentes|catastrophes|accidents et catastrophes|происшествия',
  '04000000':
    'business|economy|economics|finance|business & economy|economy & finance|wirtschaft|finanzen|wirtschaft & finanzen|economía|finanzas|empresas|negocios|économie|finance|finances|entreprises|экономика|финансы|бизнес|экономика и бизнес|малый бизнес',
  '20000385': 'markets|börse|mercados|bourse|рынки',
  '20000210': 'agriculture|landwirtschaft|agricultura|сельское хозяйство|апк',
  '05000000': 'education|bildung|schule|educación|éducation|образование',
  '06000000':
    'environment|ecology|umwelt|ökologie|medio ambiente|medioambiente|environnement|planète|экология|окружающая среда',
  '20000418': 'climate|klima|clima|climat|климат',
  '07000000': 'health|gesundheit|salud|santé|здоровье|медицина',
  '08000000': 'human interest|oddities|panorama|vermischtes|leute|boulevard|gente|insolite|люди',
  '09000000': 'labour|labor|jobs|work|arbeit|beruf|trabajo|empleo|emploi|travail|труд',
  '10000000':
    'lifestyle|travel|food|leisure|leben|reise|freizeit|ratgeber|viajes|ocio|turismo|tourismus|loisirs|voyage|mode de vie|туризм|стиль жизни',
  '11000000':
    'politics|government|parliament|president|politik|innenpolitik|regierung|präsident|política|gobierno|politique|président|политика|президент|правительство|парламент',
  '20000574': 'elections|election|wahlen|elecciones|élections|выборы',
  '20000638':
    'diplomacy|foreign affairs|foreign policy|außenpolitik|diplomatie|relaciones internacionales|международные отношения',
  '12000000': 'religion|religión|religion & kirche|религия',
  '13000000':
    'science|technology|tech|sci & tech|science & technology|science & tech|wissenschaft|wissen|technik|digital|netzwelt|wissenschaft & technik|ciencia|tecnología|ciencia y tecnología|sciences|technologie|technologies|high-tech|наука|технологии|наука и технологии|космос',
  '14000000': 'society|gesellschaft|familie|sociedad|société|social|общество',
  '15000000': 'sport|sports|deporte|deportes|спорт',
  '20001065': 'football|soccer|fußball|fútbol|футбол',
  '20001085': 'tennis|tenis|теннис',
  '17000000': 'weather|wetter|tiempo|météo|погода',
}
