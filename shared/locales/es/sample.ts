import { bold, doc, heading, italic, link, list, paragraph, quote, type Sample } from '../sample.ts'

/** Town, people and library are invented. */
export const sample: Sample = {
  kicker: 'Bibliotecas',
  headline: 'Un pueblo recupera su bibliobús tras apuntar cada libro que no pudo leer',
  deck: 'Los vecinos de Puente Olmedo llevaron la cuenta de los préstamos que no hubo. A los 14 meses, la Diputación cedió.',
  summary:
    'Un pueblo convenció a la Diputación de devolverle la biblioteca móvil: apuntó 3180 préstamos que no se hicieron.',
  bylines: ['Mariana Oca', 'Tomás Arteaga'],
  dateline: { place: 'Puente Olmedo', region: null, country: 'España', agency: null },
  agency: null,
  category: 'Local',
  keywords: ['bibliotecas', 'administración local', 'mundo rural'],
  slugline: 'BIBLIOBUS',
  urgency: 5,
  editorNote: 'Artículo de ejemplo. El pueblo y las personas son inventados; bórrelo cuando quiera.',
  timeZone: 'Europe/Madrid',
  body: doc(
    paragraph(
      'El bibliobús volverá a Puente Olmedo en primavera, 14 meses después de que dejara de pasar, porque entretanto el pueblo apuntó cada libro que quería leer.',
    ),
    paragraph(
      'Los diputados provinciales decidieron el martes por la tarde, por 31 votos contra 18, que el vehículo vuelva a su ruta de los miércoles. La lista que les hizo cambiar de opinión tenía ',
      bold('3180 anotaciones'),
      ', a lápiz, en siete cuadernos escolares.',
    ),
    heading('Un estante de lo que faltaba'),
    paragraph(
      'La idea fue de Inés Castell, de 79 años, guardagujas jubilada. El primer miércoles sin bibliobús escribió en una ficha el título que pensaba llevarse y la clavó en el tablón de Correos. Aquel viernes ya había 40 fichas.',
    ),
    quote(
      paragraph(
        '«Nos dijeron que no lo usaba nadie. Pensé: entonces a nadie le importará que contemos. Resultó que nadie era casi todo el pueblo».',
      ),
    ),
    paragraph(
      'La Diputación esperaba ahorrar 61 000 euros al año. Sus cifras contaban solo los libros prestados a bordo; los que se pedían en el vehículo y se recogían en otro sitio, unos dos de cada cinco, se apuntaban a otras bibliotecas.',
    ),
    paragraph(
      '«La suma era correcta y la respuesta estaba equivocada», dijo Daniel Marco, que preside la comisión de Cultura y había propuesto el recorte. Esta vez votó por anularlo.',
    ),
    heading('Y ahora, ¿qué?'),
    paragraph('Según el plan aprobado el martes, el servicio:'),
    list(
      ['parará en ', bold('nueve pueblos'), ' en lugar de seis, 40 minutos en cada uno;'],
      ['funcionará con un vehículo eléctrico, alquilado por cinco años;'],
      ['contará las reservas donde se hagan y publicará las cifras cada trimestre.'],
    ),
    paragraph(
      'Los horarios se publicarán en las ',
      link('páginas de la biblioteca provincial', 'https://example.org/libraries'),
      ' en cuanto haya conductor. El último, Luis Amor, lleva ahora un autobús escolar y dice que nadie le ha preguntado.',
    ),
    paragraph(
      'Los cuadernos irán al archivo provincial. La anotación más repetida, 57 veces, fue ',
      italic('La Regenta'),
      '. «La mitad eran mías —dijo Castell—. Seguía teniendo esperanza».',
    ),
  ),
}
