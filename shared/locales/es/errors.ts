import type { errors as english } from '../en/errors.ts'

export const errors: Record<keyof typeof english, string> = {
  internal: 'Ha ocurrido algo inesperado: {{message}}. No se ha perdido nada de lo escrito; por favor, comuníquelo.',

  'article.newerFormat':
    'Este archivo tiene el formato {{format}}; este Lede lee {{known}}. Ábralo con un Lede más reciente.',
  'article.unknownNodes':
    'Este artículo contiene elementos que este Lede no conoce ({{names}}). Ábralo con un Lede más reciente.',
  'article.invalid': 'No es un artículo válido de Lede: «{{where}}» está mal ({{why}}).',

  'call.unknown':
    'La ventana ha pedido algo que este servicio de Lede no conoce ({{call}}). Reinicie Lede para que ambos sean de la misma versión.',
  'call.invalid': 'La ventana ha enviado algo que el servicio de Lede no puede aceptar ({{call}}: {{why}}).',
  'call.tooLarge': 'Es demasiado para enviarlo de una vez: {{size}} MB; el máximo es {{limit}} MB.',
  'call.tooMuch':
    'Es más de lo que el servicio de Lede admite de una vez, y no se ha cambiado nada: detendría todo lo demás. Divídalo e inténtelo por partes.',
  'desk.away':
    'El servicio de Lede no está en marcha en este momento. Lede lo reiniciará; si el propio Lede se ha cerrado, ábralo de nuevo. Sus cambios se conservan hasta entonces.',

  'desk.windowOlder':
    'Esta ventana es de un Lede anterior al que funciona ahora. Vuelva a cargarla: lo que ha escrito está guardado aquí y se almacenará entonces.',
  'desk.older':
    'Esta ventana es de un Lede más reciente que el que funciona. Salga de Lede y ábralo de nuevo: lo que ha escrito está guardado aquí y se almacenará entonces.',

  'desk.silent':
    'El servicio de Lede no ha respondido. Aún no se sabe si hizo lo que usted pidió: compruébelo antes de pedirlo otra vez.',

  'save.waits':
    'Sin guardar todavía: el servicio de Lede no responde. Lo que ha escrito se conserva en esta ventana, aunque se recargue o se cierre, y se guardará en cuanto el servicio vuelva.',
  'save.onlyHere':
    'Sin guardar todavía: el servicio de Lede no responde, y esta ventana no tiene almacenamiento propio para lo escrito. No la cierre hasta que el servicio vuelva.',

  'draft.missing': 'Este borrador ya no está en la biblioteca.',
  'draft.inBin': 'Este borrador está en la papelera. Restáurelo para seguir escribiendo.',
  'draft.badUpdate':
    'El servicio de Lede no ha entendido un cambio y no lo ha guardado. Lo escrito se conserva en esta ventana: haga con ello un borrador nuevo.',
  'draft.tooMuch':
    'Es más de lo que cabe en un borrador, o está anidado a más profundidad que ningún texto, y no se ha guardado: detendría todo lo demás. Copie lo que necesite a un borrador nuevo.',
  'draft.notFitting':
    'Este borrador se escribió con un Lede más reciente y aquí solo se puede leer. Actualice Lede para cambiarlo, comprobarlo o publicarlo.',

  'template.missing': 'Esta plantilla ya no existe.',
  'template.newer':
    'Esta plantilla se guardó con un Lede más reciente. Se queda como está; actualice Lede para usarla.',
  'template.damaged':
    'Esta plantilla no se puede leer ({{why}}). Su archivo se queda como está, en la carpeta «templates» de su biblioteca.',
  'template.withdrawn':
    'Este artículo está retirado: lo que se empiece con él también lo estaría. Devuélvalo antes a borrador, o guarde una plantilla de otro artículo.',

  'version.missing': 'Esa versión del borrador ya no existe.',

  'find.pattern': 'No es una expresión regular válida: {{why}}',
  'find.tooSlow':
    'Esta expresión regular tarda demasiado con este texto y se ha detenido. No se ha cambiado nada. Simplifíquela: la causa suele ser una repetición dentro de otra, como en (a+)+.',

  'store.readOnly':
    'Lede no puede escribir en la carpeta {{folder}}. Dé a su usuario permiso para escribir en ella o elija otra con --data.',
  'store.foreign':
    'La carpeta {{folder}} es de otro usuario de este ordenador. Lede no abre la biblioteca de nadie más: elija una carpeta propia con --data.',
  'store.unprotected':
    'El disco de {{folder}} no tiene permisos: otros usuarios de este ordenador quizá puedan leer ahí sus borradores. Si eso importa, guárdelos en un disco propio del ordenador.',
  'store.noFolder':
    'Donde Lede necesita una carpeta hay un archivo: {{path}}. Muévalo a otro sitio o elija otra carpeta con --data.',
  'store.noFile':
    'Donde Lede necesita un archivo hay una carpeta: {{path}}. Muévala a otro sitio o elija otra carpeta con --data.',
  'store.linked':
    '{{path}} no es un archivo propio: es un enlace, una tubería o un dispositivo. Lede guarda todo en su carpeta y no sigue ninguno. Ponga allí el archivo o la carpeta, o elija otra carpeta con --data.',
  'store.inUse': 'Otro Lede está usando la carpeta {{folder}}. Ciérrelo o elija otra carpeta con --data.',
  'store.full':
    'El disco está lleno. Sus cambios se quedan en esta ventana; haga sitio y el guardado seguirá por sí solo.',
  'store.newer': 'La biblioteca de {{folder}} la escribió un Lede más reciente. Actualice Lede para abrirla.',
  'store.failed': 'No se ha podido leer o escribir la biblioteca: {{message}}.',

  'system.refused':
    'No se ha podido leer o escribir un archivo ({{what}}): {{why}}. Nada de lo que ha escrito se ha perdido; resuélvalo e inténtelo de nuevo.',
  'system.tooManyFiles':
    'Hay demasiados archivos abiertos en este ordenador. Cierre otros programas e inténtelo de nuevo; no se ha perdido ni dañado nada.',

  'archive.noStories':
    '{{name}} no es un archivo que Lede lea: una exportación de WordPress (WXR) o Ghost, una carpeta de archivos Markdown o un zip de cualquiera de ellos.',
  'archive.damaged':
    '{{name}} es un archivo zip dañado. Pida que lo creen de nuevo, o descomprímalo y elija la carpeta.',
  'archive.encrypted': '{{name}} está protegido con contraseña. Descomprímalo y elija la carpeta.',
  'archive.climbs':
    '{{name}} nombra archivos fuera de sí mismo, como ningún archivo debería. No se ha incorporado nada.',
  'archive.bomb': '{{name}} ocupa al descomprimirse mucho más que un archivo de noticias. No se ha incorporado nada.',
  'archive.busy': '{{name}} todavía se está incorporando. Espere, o deténgalo primero.',
  'file.empty': '{{name}} está vacío.',
  'file.tooLarge': '{{name}} es demasiado grande: {{size}} MB; el máximo es {{limit}} MB.',
  'file.binary':
    '{{name}} no es texto ni un documento que Lede lea. Ábralo en su programa, copie el texto y péguelo como teletipo.',
  'file.notWord':
    '{{name}} no es un documento de Word que se pueda leer: está dañado o protegido con contraseña. Ábralo en Word y guárdelo de nuevo como .docx, sin contraseña.',
  'file.tooMuch':
    '{{name}} contiene más que ningún artículo y no se ha leído: detendría todo lo demás. No se ha cambiado nada. Divídalo o copie el texto que necesite.',
  'file.undecodable': 'No se ha podido reconocer la codificación de {{name}}. Guárdelo como UTF-8 y ábralo de nuevo.',
  'file.noText': '{{name}} no contiene texto que pueda convertirse en un artículo.',
  'file.notLede': '{{name}} no es una página exportada por Lede. Copie su texto y péguelo como teletipo.',
  'file.badJson': '{{name}} no es JSON válido: {{why}} (línea {{line}}, carácter {{column}}).',
  'file.otherJson':
    '{{name}} es JSON, pero no un artículo de Lede. Copie de ahí el texto del artículo y péguelo como teletipo.',
  'file.notDocument':
    '{{name}} no se puede leer como {{format}}: está dañado o protegido con contraseña. Ábralo en su programa, guárdelo de nuevo sin contraseña e inténtelo otra vez.',
  'file.scanned':
    '{{name}} contiene imágenes de páginas y ningún texto que se pueda incorporar. Haga que un programa reconozca su texto (OCR), o pida el texto mismo.',
  'file.notItem':
    '{{name}} no es un artículo en {{format}}, o está dañado. Pídalo de nuevo, o copie de ahí el texto y péguelo como teletipo.',
  'file.foreign': '{{name}} es {{what}}',
  'file.missing': 'No se ha encontrado {{name}}.',
  'file.unreadable': 'No se ha podido leer {{name}}: {{why}}.',
  'file.unwritable': 'No se ha podido escribir {{name}}: {{why}}.',
  'file.exists': '{{name}} ya existe. Use --force para reemplazarlo.',

  'image.empty': '{{name}} está vacío.',
  'image.tooLarge':
    '{{name}} es demasiado grande para ser una imagen: {{size}} MB; el máximo es {{limit}} MB. Guárdela más pequeña e insértela de nuevo.',
  'image.tooManyPixels':
    '{{name}} tiene {{width}} × {{height}} píxeles ({{size}} megapíxeles); el máximo es {{limit}} megapíxeles. Redúzcala e insértela de nuevo.',
  'image.svg':
    '{{name}} es un dibujo SVG. Un SVG puede llevar programas, y por eso Lede no los admite: expórtelo como PNG e insértelo.',
  'image.foreign':
    '{{name}} es una imagen {{format}}, que las páginas web no pueden mostrar. Guárdela como JPEG o PNG e insértela.',
  'image.notOne': '{{name}} no es una imagen, diga lo que diga su nombre. Lede admite JPEG, PNG, GIF, WebP y AVIF.',
  'image.truncated':
    '{{name}} está incompleta: el archivo termina antes que la imagen. Cópiela o descárguela de nuevo.',
  'image.undecodable':
    '{{name}} está dañada y no se puede mostrar. Ábrala en un editor de imágenes y guárdela de nuevo.',
  'image.forPrint':
    '{{name}} está en CMYK, para imprenta; los navegadores la muestran con colores falsos. Guárdela en RGB e insértela.',
  'image.metadata':
    'Lo que el archivo de esta imagen dice de ella es más de lo que Lede lee ({{limit}} MB como máximo). La imagen se conserva; escriba usted el pie y el crédito.',
  'asset.missing': 'Esta imagen no está en la biblioteca. Insértela de nuevo o quítela del artículo.',
  'asset.bareOnly':
    'De esta imagen, la biblioteca solo tiene lo que se ve, sin los datos de su archivo, tal como llegó en un paquete. Pida el original a quien la envió.',
  'asset.damaged': 'El archivo de una imagen de la biblioteca está dañado ({{hash}}). Inserte la imagen de nuevo.',

  'export.blocked': 'Este artículo aún no se puede exportar: {{why}}',
  'export.tooMuch':
    'Esto es más de lo que se puede escribir de una vez en este formato: llevaría demasiado tiempo o demasiada memoria. No se ha cambiado nada. Divídalo o elija otro formato.',
  'export.reason':
    'Las comprobaciones han hallado errores en este artículo. Diga por qué sale de todos modos: el historial lo conserva.',
  'export.noFont':
    'Lede no tiene ninguna fuente para las letras de este artículo ({{letters}}): un PDF lleva las suyas, que cubren latín, cirílico y griego. Expórtelo como página, Word u ODT, e imprímalo desde allí.',
  'export.held': 'Este artículo está retenido. {{why}}',

  'spelling.encoding':
    'Este diccionario tiene una codificación que Lede no conoce ({{encoding}}). Guárdelo como UTF-8, con «SET UTF-8» en la primera línea.',
  'spelling.tooLarge':
    'Este diccionario es demasiado grande: {{size}} MB; el máximo es {{limit}} MB. No se ha cambiado nada.',
  'spelling.notAffixes':
    'No es un archivo de afijos de Hunspell (.aff): no dice nada de cómo se forman las palabras. Elija los dos archivos de un mismo diccionario, .aff y .dic.',
  'spelling.notWords':
    'No es una lista de palabras de Hunspell (.dic): la primera línea tiene que ser el número de entradas, y después van las palabras, una por línea.',
  'rules.none': 'No es un archivo de normas de la casa: ni escrito por Lede ni una tabla guardada como CSV.',
  'rules.newer':
    'Estas normas las escribió un Lede más nuevo (versión {{version}} del archivo). No se cambió nada; actualice Lede para usarlas.',
  'rules.tooMany': 'Hay más de {{limit}} normas. No se cambió nada; quite algunas.',
  'rules.tooLarge': 'El archivo de normas es demasiado grande: como máximo {{limit}} MB.',
  'rules.changed':
    '«{{names}}» se cambió entretanto en otro sitio. No se sobrescribió nada: mire de nuevo las normas de la casa y repita el cambio.',
  'rules.unshared':
    'Esta redacción usa una versión anterior de Lede, que no guarda normas para todas las secciones. Quienes la administran pueden actualizarla; hasta entonces rigen aquí sus propias normas.',
  'rules.away':
    'No se puede contactar con la redacción: sus normas de la casa siguen como estaban. Podrán cambiarse cuando vuelva a estar disponible.',
  'rules.partly':
    'La redacción ha aceptado {{done}} de {{all}} cambios de sus normas de la casa; después no se pudo contactar con ella o rechazó el resto. Repita la operación: solo se cambia lo que falta.',
  'rules.forbidden':
    'Las normas de la casa de la redacción las cambian jefatura y administración; su función no lo permite. Las normas siguen como estaban.',
  'rules.noSuch': 'No hay ninguna norma «{{name}}». lede rules list las muestra todas.',
  'record.none': 'No es un acta de revisión.',
  'record.newer': 'Esta acta la escribió un Lede más nuevo. Actualice Lede para leerla.',
  'spelling.pair': 'Un diccionario son dos archivos, un .aff y un .dic. Elija los dos a la vez.',
  'spelling.badTag': '«{{tag}}» no designa ningún idioma. Escriba un código como sv, pt-BR o nl-BE.',
  'spelling.broken': 'Este diccionario no se puede usar: {{why}}. La ortografía no se comprueba con él.',
  'spelling.missing': 'No hay diccionario de {{language}}.',

  'newsroom.away':
    'No hay conexión con la redacción. Lo que escriba se conserva en este ordenador y le llegará por sí solo en cuanto la haya.',
  'newsroom.address':
    '«{{address}}» no es la dirección de una redacción. Empieza por https://; solo en este ordenador, también por http://127.0.0.1.',
  'newsroom.notOne':
    'En {{address}} no hay ninguna redacción de Lede, o algo por el camino no la deja pasar. Compruebe la dirección con quien le invitó.',
  'newsroom.unable':
    'La redacción de {{address}} está ahí, pero ahora no puede escribir nada: su base de datos no responde o su disco está lleno. La invitación sigue siendo válida. Inténtelo más tarde o avise a quien la administra.',
  'newsroom.deskOlder':
    'Este Lede es más antiguo que la redacción. Actualícelo; hasta entonces, todo lo que escriba se queda en este ordenador.',
  'newsroom.serverOlder':
    'La redacción funciona con un Lede más antiguo que este. Pida a quien la gestiona que lo actualice; hasta entonces, todo lo que escriba se queda en este ordenador.',
  'newsroom.newer':
    'La base de datos de la redacción la escribió un Lede más reciente. Actualice este para ponerla en marcha.',
  'newsroom.invitation': 'Esta invitación no es válida: ya se usó, ha caducado o no está completa. Pida una nueva.',
  'newsroom.otherPerson':
    'Esta invitación o este dispositivo es de otra persona. Pida una invitación propia; para otro dispositivo suyo, una a su nombre.',
  'newsroom.revoked':
    'Este ordenador ya no puede participar en la redacción. Lo que ha escrito está aquí; salga de la redacción o pida una invitación nueva.',
  'newsroom.notHere':
    'El texto de este artículo no está en este ordenador y ahora no se puede contactar con la redacción. Ábralo de nuevo cuando haya conexión; en la lista lo ve como estaba la última vez.',
  'newsroom.unreadable':
    'La redacción tiene este artículo, pero nada en él que este Lede pueda leer. Actualice Lede o pida a quien lleva la redacción que lo compruebe.',
  'newsroom.noImage': 'La redacción no tiene esta imagen. Llegará en cuanto se conecte el ordenador que la tiene.',
  'newsroom.badImage':
    'Una imagen no llegó a la redacción tal como está aquí. Lede la enviará de nuevo en la próxima conexión.',
  'newsroom.storage':
    'S3_BUCKET es la dirección de un almacenamiento de objetos con su bucket, como https://s3.example.org/images; necesita AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY.',
  'newsroom.noStory':
    'La redacción no tiene ese artículo para usted: no se entregó, o está en una sección que no es la suya. Lo que ha escrito se queda en este ordenador.',
  'newsroom.forbidden':
    'Su función en la redacción no lo permite. Lo que ha escrito se queda en este ordenador; pregunte a un administrador.',
  'newsroom.noDesk':
    'La redacción no tiene esa sección, o usted no puede entregar nada en ella. Las suyas son: {{desks}}.',
  'newsroom.filed': 'Este artículo ya está en la redacción.',
  'newsroom.gap': 'Un cambio llegó a la redacción antes que aquel en el que se apoya. Lede vuelve a enviar los dos.',
  'newsroom.foreign':
    'En este artículo hay algo que ningún Lede escribe, y la redacción no lo acepta. No se envía nada y todo queda en este ordenador: copie el texto en un artículo nuevo y entréguelo.',
  'newsroom.clash':
    'En lugar de lo que se escribió aquí, la redacción tiene otra cosa, como cuando dos ordenadores escriben a partir de una misma carpeta de datos copiada. No se envía nada y todo queda en este ordenador: duplique el artículo y siga en el duplicado.',
  'newsroom.behind': 'Entretanto, otros han escrito en este artículo. Lede incorpora eso primero.',
  'newsroom.busy':
    'La redacción tiene demasiado que escribir en este momento. Lo que ha escrito se conserva en este ordenador y se enviará de nuevo.',
  'newsroom.noPerson': 'La redacción no conoce a nadie con ese nombre.',
  'newsroom.badPackage':
    'Un paquete no llegó a la redacción tal como está aquí. Lede lo enviará de nuevo en la próxima conexión.',
  'newsroom.noPackage':
    'La redacción ya no tiene este paquete: se abrió en otro ordenador, se rechazó o esperó 30 días.',
  'newsroom.tooManyPackages':
    'Demasiados paquetes esperan a que se abran, suyos o para esta persona. Lede enviará este cuando haya sitio, en la próxima conexión.',
  'newsroom.noPackages':
    'Esta redacción funciona con un Lede más antiguo, que no entrega paquetes. Guarde el paquete como archivo o pida a quien gestiona la redacción que lo actualice.',
  'newsroom.severalPeople':
    'Varias personas de la redacción se llaman {{name}}. Indique el identificador de una: {{ids}}.',
  'newsroom.lastAdministrator': 'La redacción necesita un administrador: nombre antes a otra persona.',
  'newsroom.joined': 'Esta biblioteca ya pertenece a una redacción: {{name}}. Salga antes de ella.',
  'newsroom.notJoined': 'Esta biblioteca no pertenece a ninguna redacción. Únase antes a una.',
  'newsroom.noProfile': 'La redacción tiene que saber quién es usted. Ponga antes su nombre en los ajustes.',
  'newsroom.none': 'En esta carpeta o base de datos no hay ninguna redacción. Compruebe --data y DATABASE_URL.',
  'newsroom.notEmpty':
    'Aquí ya hay una redacción, y nada de ella se sustituye. Restaure en una carpeta o base de datos vacía.',
  'newsroom.badBackup':
    'Este archivo no es una copia de seguridad de una redacción, no está completo o se ha modificado. No se ha restaurado nada; use otra copia.',
  'newsroom.noHold': 'Este bloqueo no está vigente: alguien lo ha levantado o es de otro artículo.',
  'newsroom.held':
    'Este artículo tiene un bloqueo legal, y la redacción no acepta que se publique. Lo que ha hecho queda en este ordenador y se enviará cuando se levante el bloqueo.',
  'newsroom.redis': 'REDIS_URL no es la dirección de un Redis. Empieza por redis:// o rediss://.',
  'newsroom.keychain':
    'La clave de la redacción está en el llavero de este ordenador y no se puede leer desde aquí. Abra la biblioteca en la aplicación de Lede; si tampoco allí entra, únase de nuevo a la redacción con otra invitación.',
  'newsroom.identity':
    'El archivo que indica LEDE_IDENTITY no sirve: {{why}}. Corríjalo y vuelva a iniciar la redacción.',
  'newsroom.noSignIn': 'Esta redacción no tiene inicio de sesión con una cuenta de la casa. Pida una invitación.',
  'newsroom.provider':
    'En este momento no se puede acceder al inicio de sesión de la casa. Inténtelo más tarde o pida una invitación.',
  'newsroom.signInOver': 'Este inicio de sesión se rechazó en el navegador o tardó demasiado. Empiécelo de nuevo.',
  'newsroom.noRole':
    'Su cuenta es válida, pero la redacción no tiene un papel para ella. Pregunte a quien gestiona la redacción.',
  'newsroom.knownPerson':
    'Quien tiene este perfil ya está en la redacción, pero no con esta cuenta. Pida a un administrador una invitación para otro dispositivo.',
  'newsroom.embargoed':
    'Este artículo está embargado y la redacción no acepta publicarlo antes, salvo que quien publica insista. Lo que hizo sigue en este ordenador.',
  'newsroom.inUse': 'En {{folder}} ya está en marcha otra redacción. Ciérrela antes.',
  'newsroom.database': 'No se ha podido abrir la base de datos de la redacción: {{message}}.',

  'package.notOne': 'Este archivo no es un paquete de Lede. Pida a quien lo envió el archivo .lede tal como se guardó.',
  'package.notKept': 'El servicio de Lede ya no conserva este paquete. Abra de nuevo su archivo.',
  'package.held': 'Este artículo tiene un bloqueo legal: nada de él se entrega hasta que se levante.',
  'package.damaged':
    'Este paquete está dañado: {{part}} no es lo que era al enviarlo. No se ha cambiado nada. Pídalo de nuevo.',
  'package.newer': 'Este paquete lo escribió un Lede más reciente. Actualice Lede para abrirlo.',
  'package.tooLarge': 'Este paquete es demasiado grande: {{size}} MB; el máximo es {{limit}} MB.',

  'package.tooMuch':
    'Lo que contiene este paquete es más que ningún artículo, y no se ha abierto: detendría todo lo demás. No se ha cambiado nada. Pregunte a quien lo envió si es el archivo correcto.',
}
