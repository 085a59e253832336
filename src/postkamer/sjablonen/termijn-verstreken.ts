import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Blok, type Brief, type Briefvraag, dag, kleineLetter, kop } from './brief.ts';
import { bijId, watTeDoen } from './wat-te-doen.ts';

const feiten = z.object({
  termijnen: z.array(z.object({ id: z.string(), omschrijving: z.string(), laatsteDag: dag })).min(1),
});

/** What it means that the term is over, found like what there is to do. Lateness decides nothing by itself (BZ-26). */
const GEVOLG: Readonly<Record<string, string>> = {
  aanvraag:
    'Wij kunnen nu besluiten om uw aanvraag niet te behandelen (artikel 4:5 van de Algemene wet bestuursrecht). Wat u instuurt voordat wij besluiten, bekijken wij nog.',
  vog: 'Zonder deze VOG kan het advies van de auditor over de organisatie niet positief zijn.',
  'planning/audit': 'Zonder audit kunnen wij de meetperiode niet goedkeuren.',
  resultatenaudit: 'Zonder de resultaten kan de auditor geen advies geven.',
  tevredenheid:
    'Zonder de uitkomst van het onderzoek kan het advies van de auditor over de tevredenheid niet positief zijn.',
  nt2: 'Zonder de lesuren kan het advies van de auditor over de organisatie niet positief zijn.',
  stop: 'Uw cursisten kunnen dit nodig hebben om verder te gaan met hun inburgering.',
  cursusplanning: 'Wij moeten weten wanneer en waar uw school les geeft.',
  wijzigingen: 'Zonder antwoord weten wij niet of onze gegevens over uw school kloppen.',
  'toezicht/antwoord': 'ITTA kiest nu zelf een dag voor het bezoek. U krijgt daarover bericht.',
  'toezicht/zelfbeoordeling': 'Het bezoek gaat door op de dag die u van ons hoorde.',
};

/** Terms of the school that are over and that it left unused: what, since when, and what follows. */
export function termijnVerstreken(vraag: Briefvraag): Brief {
  const { termijnen } = feiten.parse(vraag.gegevens);
  const opVolgorde = termijnen.toSorted((a, b) => (a.laatsteDag < b.laatsteDag ? -1 : 1));
  const enige = termijnen.length === 1 ? termijnen[0] : undefined;
  return {
    onderwerp: enige ? `Te laat: ${kleineLetter(enige.omschrijving)}` : `Te laat: ${termijnen.length} onderwerpen`,
    procedure: 'herinneringen',
    blokken: [
      alinea(
        enige
          ? 'Een termijn voor het Keurmerk Inburgeren is voorbij. Wat hieronder staat, is nog niet gedaan.'
          : `${termijnen.length} termijnen voor het Keurmerk Inburgeren zijn voorbij. Wat hieronder staat, is nog niet gedaan.`,
      ),
      ...opVolgorde.flatMap(({ id, omschrijving, laatsteDag }): Blok[] => [
        kop(omschrijving),
        alinea(
          [`De laatste dag was ${inWoordenMetWeekdag(laatsteDag)}.`, watTeDoen(id), bijId(GEVOLG, id)]
            .filter((zin) => zin !== undefined)
            .join(' '),
        ),
      ]),
      kop('Wat gebeurt er nu?'),
      alinea(
        'Doe het alsnog, zo snel mogelijk. Wij hebben vastgelegd dat het niet op tijd was. Er volgt niet vanzelf een besluit.',
      ),
      kop('Heeft u een goede reden, of klopt dit niet?'),
      alinea('Bel of mail dan de servicedesk. Wij bekijken samen wat er kan.'),
    ],
  };
}
