import { bezwaartermijn, inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { AFZENDER } from '../afzender.ts';
import { alinea, type Blok, type Briefvraag, kop, lijst, rechtskop } from './brief.ts';

/** On what every besluit rests (Awb 3:47 lid 2): who grants the keurmerk, and by which demands (LG-1, LG-3). */
function grondslag(ook: readonly string[]): Blok[] {
  return [
    kop('Op welke regels rust dit besluit?'),
    alinea(
      [
        'Wij nemen dit besluit op grond van artikel 32 van de Wet inburgering 2021. Daarin staat wie het keurmerk verleent. De eisen aan het keurmerk staan in artikel 8.2 van het Besluit inburgering 2021.',
        ...ook,
      ].join(' '),
    ),
  ];
}

/**
 * How every besluit ends: on which provision it rests, with what else this one rests on as sentences of its own, and how
 * to object: to whom, within which term and with what (Awb 3:45 and 3:47; BZ-1, BZ-3, BZ-9). The last day is named only
 * when the day of sending is known: an announced last day that is wrong misleads the school.
 */
export function bezwaarclausule({ kenmerk, verzondenOp, kalender }: Briefvraag, ook: readonly string[] = []): Blok[] {
  const termijn =
    'U kunt bezwaar maken binnen zes weken. De zes weken beginnen op de dag na de dag waarop wij dit besluit hebben verzonden.';
  const laatsteDag = verzondenOp && bezwaartermijn(verzondenOp, kalender).laatsteDag;
  return [
    ...grondslag(ook),
    rechtskop('Bent u het niet eens met dit besluit?'),
    alinea(`Dan kunt u bezwaar maken bij ${BESTUUR}. Ook een ander die een belang heeft bij dit besluit kan dat.`),
    alinea(
      verzondenOp && laatsteDag
        ? `${termijn} Wij hebben dit besluit verzonden op ${inWoordenMetWeekdag(verzondenOp)}. U kunt dus bezwaar maken tot en met ${inWoordenMetWeekdag(laatsteDag)}.`
        : termijn,
    ),
    alinea(
      `Stuur uw bezwaarschrift naar ${AFZENDER.naam}, ${AFZENDER.postadres.join(', ')}. Of stuur het per e-mail naar ${AFZENDER.email}.`,
    ),
    alinea('Zet in uw bezwaarschrift:'),
    lijst([
      'uw naam en adres;',
      'de datum;',
      `tegen welk besluit u bezwaar maakt, met het kenmerk ${kenmerk};`,
      'waarom u het niet eens bent met het besluit;',
      'uw handtekening.',
    ]),
    alinea('Maakt u bezwaar voor iemand anders? Stuur dan ook een machtiging mee.'),
    alinea(
      'Het besluit blijft gelden zolang wij uw bezwaar behandelen. Kunt u daar niet op wachten? Dan kunt u de voorzieningenrechter van de rechtbank om een voorlopige voorziening vragen. Dat kan alleen als u ook bezwaar maakt. U betaalt daarvoor griffierecht.',
    ),
  ];
}

/** Who takes the besluiten: the board is the bestuursorgaan (domein.md section 1). */
export const BESTUUR = `het bestuur van ${AFZENDER.naam}`;
