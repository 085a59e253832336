import { z } from 'zod';
import { type Maatregel, MAATREGELEN, VOORNEMENGRONDEN } from '../../../domain/dossier/voornemen/feiten.ts';
import { zienswijzetermijn } from '../../../domain/dossier/voornemen/horen.ts';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { AFZENDER } from '../afzender.ts';
import { BESTUUR } from './bezwaarclausule.ts';
import {
  aantal,
  aanvraagVan,
  alinea,
  type Blok,
  type Brief,
  type Briefvraag,
  dag,
  geschreven,
  kop,
  lijst,
  rechtskop,
} from './brief.ts';
import { GROND, GROND_VAN_AFWIJZING } from './gronden.ts';

const feiten = z.object({
  nummer: z.number(),
  maatregel: z.enum(MAATREGELEN),
  gronden: z.array(z.enum(VOORNEMENGRONDEN)).min(1),
  motivering: z.string(),
  dagen: z.number(),
  meetjaar: z.number().nullable(),
  /** On what it rests; left out in letters from before there were more than two. */
  aanleiding: z.string().optional(),
  /** Of the application that it is about; left out in letters from before this was told. */
  ontvangenOp: dag.nullable().default(null),
});

/** What we intend, to follow `Wij zijn van plan om`. */
export const PLAN: Readonly<Record<Maatregel, string>> = {
  'afwijzing van de aanvraag': 'uw aanvraag voor het Keurmerk voor bepaalde tijd af te wijzen',
  'weigering van de omzetting': 'uw school het Keurmerk voor onbepaalde tijd niet te verlenen',
  waarschuwing: 'uw school een waarschuwing te geven',
  herstelperiode: 'uw school een herstelperiode te geven',
  schorsing: 'het keurmerk van uw school te schorsen',
  intrekking: 'het keurmerk van uw school in te trekken',
};

/** A voornemen, and how the school can give its zienswijze (AP-9, SN-8, N-15; Awb 4:7, 4:8 and 4:9). */
export function voornemen(vraag: Briefvraag): Brief {
  const gegevens = feiten.parse(vraag.gegevens);
  const { nummer, maatregel, gronden: redenen, motivering, dagen, meetjaar, aanleiding, ontvangenOp } = gegevens;
  return {
    onderwerp: 'Voornemen: wat vindt u ervan?',
    procedure: `voornemen-${nummer}`,
    namens: BESTUUR,
    blokken: [
      alinea(
        `Wij zijn van plan om ${PLAN[maatregel]}.${aanvraagVan(ontvangenOp)} Dat heet een voornemen. Het is nog geen besluit. Voordat wij besluiten, kunt u zeggen wat u ervan vindt.`,
      ),
      kop('Waarom zijn wij dit van plan?'),
      ...waarover(maatregel, meetjaar, aanleiding ?? null),
      lijst(redenen.map((grond) => ({ ...GROND_VAN_AFWIJZING, ...GROND })[grond])),
      geschreven(vraag.tekst(motivering)),
      ...zienswijze(maatregel, dagen, vraag),
      kop('Wat gebeurt er daarna?'),
      alinea(
        'Wij lezen uw zienswijze en nemen daarna een besluit. Krijgen wij geen zienswijze? Dan nemen wij toch een besluit.',
      ),
      alinea('Tegen een voornemen kunt u geen bezwaar maken. In ons besluit leest u wat u daartegen kunt doen.'),
    ],
  };
}

/** On what a measure rests; without anything else said it is an insufficient Toezicht in de Klas. */
function waarover(maatregel: Maatregel, meetjaar: number | null, aanleiding: string | null): Blok[] {
  if (maatregel === 'afwijzing van de aanvraag' || maatregel === 'weigering van de omzetting') return [];
  if (aanleiding === 'medewerking')
    return [alinea('Het gaat om een bezoek van een inspecteur dat niet door kon gaan.')];
  if (aanleiding === 'signaal') return [alinea('Het gaat om informatie die wij over uw school hebben gekregen.')];
  if (meetjaar === null) return [alinea('Het gaat om de uitkomst van het laatste Toezicht in de Klas.')];
  const audit = `Het gaat om de resultatenaudit over meetjaar ${meetjaar}.`;
  if (aanleiding !== 'geen resultatenaudit') return [alinea(audit)];
  return [alinea(`${audit} De audit, of de gegevens die daarvoor nodig zijn, kwamen niet op tijd.`)];
}

function zienswijze(maatregel: Maatregel, dagen: number, vraag: Briefvraag): Blok[] {
  const artikel = maatregel === 'afwijzing van de aanvraag' ? '4:7' : '4:8';
  return [
    rechtskop('Hoe kunt u zeggen wat u ervan vindt?'),
    alinea(
      `U kunt ons uw zienswijze geven. Dat is uw mening over ons voornemen, en wat er volgens u niet klopt. Dit recht staat in artikel ${artikel} van de Algemene wet bestuursrecht (Awb). U bent niet verplicht om een zienswijze te geven.`,
    ),
    alinea('U kiest zelf of u dat schriftelijk of mondeling doet (artikel 4:9 Awb):'),
    lijst([
      `Schriftelijk: stuur uw zienswijze naar ${AFZENDER.naam}, ${AFZENDER.postadres.join(', ')}. Of mail naar ${AFZENDER.email}. Noem het kenmerk ${vraag.kenmerk}.`,
      `Mondeling: bel ${AFZENDER.telefoon} voor een afspraak.`,
    ]),
    alinea(totWanneer(dagen, vraag)),
  ];
}

function totWanneer(dagen: number, { verzondenOp, kalender }: Briefvraag): string {
  const begin = `U heeft hiervoor ${aantal(dagen, 'dag', 'dagen')}. De eerste dag is de dag na de verzending van dit bericht.`;
  if (!verzondenOp) return begin;
  const termijn = zienswijzetermijn({ verzondenOp, dagen }, { kalender });
  return termijn ? `${begin} U kunt uw zienswijze geven tot en met ${inWoordenMetWeekdag(termijn.laatsteDag)}.` : begin;
}
