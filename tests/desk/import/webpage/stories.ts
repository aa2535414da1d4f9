/** The texts of the pages in sites.ts, by language: each paragraph a line of the story. */
export const english = {
  headline: 'Harbour ferry to sail again after winter of repairs',
  deck: 'The line across the bay has been closed since a storm damaged both piers in October.',
  paragraphs: [
    'The ferry across the harbour will sail again on Monday, five months after a storm damaged both of its piers, the port authority said.',
    'Some 4,000 people used the line each day before it was closed, and many of them have had to take a bus around the bay, which takes 50 minutes longer.',
    '“We have waited for this all winter,” said Anna Lindqvist, who runs a bakery on the northern shore. “Half of our customers come by water.”',
    'The repairs cost 12 million euros, two million more than planned, because divers found that the old wooden piles had rotted below the waterline.',
    'The city council will decide in June whether a second ship is bought, which would let the ferry sail every ten minutes in the morning and the evening.',
    'Until then a ticket costs less than before: a single trip is two euros, and children travel free of charge on Sundays.',
  ],
}

export const german = {
  headline: 'Hafenfähre fährt nach Reparatur wieder',
  deck: 'Die Linie über die Bucht war seit dem Sturm im Oktober geschlossen.',
  paragraphs: [
    'Die Fähre über den Hafen fährt ab Montag wieder, fünf Monate nachdem ein Sturm ihre beiden Anleger beschädigt hatte. Das teilte die Hafenbehörde am Freitag mit.',
    'Vor der Sperrung nutzten jeden Tag etwa 4.000 Menschen die Linie. Viele von ihnen mussten seither mit dem Bus um die Bucht fahren, was 50 Minuten länger dauert.',
    '„Darauf haben wir den ganzen Winter gewartet“, sagte die Bäckerin Anna Lindqvist vom Nordufer. „Die Hälfte unserer Kundschaft kommt über das Wasser.“',
    'Die Arbeiten kosteten zwölf Millionen Euro, zwei Millionen mehr als geplant, weil Taucher entdeckten, dass die alten Pfähle unter Wasser verfault waren.',
    'Im Juni entscheidet der Stadtrat, ob ein zweites Schiff gekauft wird, mit dem die Fähre morgens und abends alle zehn Minuten fahren könnte.',
  ],
}

export const russian = {
  headline: 'Паром через бухту снова начнет ходить в понедельник',
  paragraphs: [
    'ВЛАДИВОСТОК, 5 мар — РИА Новости. Паром через бухту снова начнет ходить в понедельник, спустя пять месяцев после шторма, повредившего оба причала, сообщила администрация порта.',
    'До закрытия линией ежедневно пользовались около четырех тысяч человек, многим из них пришлось ездить вокруг бухты на автобусе, что занимает на 50 минут больше.',
    '«Мы ждали этого всю зиму», — сказала владелица пекарни на северном берегу Анна Линдквист. По ее словам, половина покупателей добирается по воде.',
    'Ремонт обошелся в двенадцать миллионов, на два миллиона дороже, чем планировалось, поскольку водолазы обнаружили, что старые сваи сгнили под водой.',
    'В июне городской совет решит, будет ли куплено второе судно, которое позволит парому ходить каждые десять минут утром и вечером.',
  ],
}

export const french = {
  headline: 'Le bac du port reprend la mer après un hiver de travaux',
  deck: 'La ligne qui traverse la baie était fermée depuis la tempête d’octobre, qui avait endommagé ses deux pontons.',
  paragraphs: [
    'Le bac qui traverse le port reprendra la mer lundi, cinq mois après une tempête qui avait endommagé ses deux pontons, a annoncé l’autorité portuaire vendredi.',
    'Quelque 4 000 personnes empruntaient chaque jour la ligne avant sa fermeture, et beaucoup ont dû prendre un autocar autour de la baie, un trajet plus long de cinquante minutes.',
    '« Nous avons attendu tout l’hiver », raconte Anna Lindqvist, qui tient une boulangerie sur la rive nord. « La moitié de nos clients viennent par la mer. »',
    'Les travaux ont coûté douze millions d’euros, deux de plus que prévu, car les plongeurs ont découvert que les vieux pieux avaient pourri sous la ligne de flottaison.',
    'Le conseil municipal décidera en juin s’il achète un second navire, qui permettrait une traversée toutes les dix minutes le matin et le soir.',
  ],
}

export const spanish = {
  headline: 'El transbordador del puerto vuelve a navegar tras un invierno de obras',
  deck: 'La línea que cruza la bahía llevaba cerrada desde el temporal de octubre, que dañó sus dos muelles.',
  paragraphs: [
    'El transbordador que cruza el puerto volverá a navegar el lunes, cinco meses después de que un temporal dañara sus dos muelles, según ha informado este viernes la autoridad portuaria.',
    'Unas 4.000 personas usaban cada día la línea antes de su cierre, y muchas han tenido que rodear la bahía en autobús, un trayecto que dura cincuenta minutos más.',
    '“Lo hemos esperado todo el invierno”, cuenta Anna Lindqvist, dueña de una panadería de la orilla norte. “La mitad de nuestros clientes viene por el agua”.',
    'Las obras han costado doce millones de euros, dos más de lo previsto, porque los buzos descubrieron que los viejos pilotes se habían podrido bajo el agua.',
    'El pleno decidirá en junio si compra un segundo barco, que permitiría un viaje cada diez minutos por la mañana y por la tarde.',
  ],
}

export const arabic = {
  headline: 'عبّارة الميناء تعود إلى الإبحار بعد شتاء من الإصلاحات',
  paragraphs: [
    'تعود العبّارة التي تقطع الميناء إلى الإبحار يوم الاثنين، بعد خمسة أشهر من عاصفة ألحقت أضرارا برصيفيها، بحسب ما أعلنت سلطة الميناء يوم الجمعة.',
    'وكان نحو أربعة آلاف شخص يستخدمون الخط كل يوم قبل إغلاقه، واضطر كثيرون منهم إلى ركوب الحافلة حول الخليج، وهي رحلة أطول بخمسين دقيقة.',
    'وقالت آنا ليندكفيست، صاحبة مخبز على الضفة الشمالية، إن نصف زبائنها يأتون عن طريق الماء، وإنها انتظرت هذا اليوم طوال الشتاء.',
    'وبلغت كلفة الأعمال اثني عشر مليون يورو، أي بزيادة مليونين عما كان مقررا، لأن الغواصين اكتشفوا أن الأوتاد الخشبية القديمة تعفنت تحت الماء.',
    'ويقرر المجلس البلدي في يونيو ما إذا كان سيشتري سفينة ثانية تتيح الإبحار كل عشر دقائق صباحا ومساء.',
  ],
}
