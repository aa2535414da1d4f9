import type { patterns as english } from '../en/patterns.ts'

export const patterns: Record<keyof typeof english, string> = {
  'pattern.openGroup': 'Un paréntesis «(» no se cierra. Ciérrelo con «)», o escriba \\( si quiere el propio signo.',
  'pattern.closedGroup': 'Hay un «)» sin «(». Escriba \\) si quiere el propio signo.',
  'pattern.openClass': 'Un «[» no se cierra. Ciérrelo con «]», o escriba \\[ si quiere el propio signo.',
  'pattern.range': 'Un intervalo entre «[» y «]» está al revés, o empieza o termina con más de un signo.',
  'pattern.nothingToRepeat':
    'No hay nada que *, +, ? o {…} puedan repetir. Escriba \\*, \\+ o \\? si quiere el propio signo.',
  'pattern.countOrder': 'En {…} va primero el número menor.',
  'pattern.brackets': 'Hay un «{», «}» o «]» suelto. Escriba \\{, \\} o \\] si quiere el propio signo.',
  'pattern.lastBackslash': 'Termina en una barra invertida. Escriba \\\\ si quiere el propio signo.',
  'pattern.sameName': 'Dos grupos tienen el mismo nombre.',
  'pattern.groupName':
    'El nombre de un grupo está mal, o ningún grupo lo tiene. Un nombre lleva letras y cifras y empieza por letra.',
  'pattern.property': 'Detrás de \\p hay una propiedad que no existe.',
  'pattern.escape':
    'Hay una barra invertida ante una letra o cifra con la que no significa nada, o nombra un grupo que no existe.',
  'pattern.group': 'Detrás de «(?» hay algo que no significa nada.',
  'pattern.tooLarge': 'Es demasiado grande.',
  'pattern.wrong': 'Algo en ella no está como debe.',
}
