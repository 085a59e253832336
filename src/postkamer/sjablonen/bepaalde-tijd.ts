/** What a temporary holder hears of the end of its time while no besluit has been taken (AP-4, AP-12, N-1). */
import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Blok, type Brief, type Briefvraag, dag, kop, lijst } from './brief.ts';

export const ZONDER_BESLUIT = ['blijft tot besluit', 'vervalt'] as const;

const feiten = z.object({
  laatsteDag: dag,
  inOrde: z.array(z.string()),
  ontbreekt: z.array(z.string()),
  zonderBesluit: z.enum(ZONDER_BESLUIT),
});

type Feiten = z.infer<typeof feiten>;

export function bepaaldeTijdLooptAf(vraag: Briefvraag): Brief {
  const gegevens = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Uw Keurmerk voor bepaalde tijd loopt af',
    procedure: 'keurmerk',
    blokken: [
      alinea(
        `De bepaalde tijd van uw keurmerk loopt tot en met ${inWoordenMetWeekdag(gegevens.laatsteDag)}. Voor die dag willen wij besluiten over het Keurmerk voor onbepaalde tijd.`,
      ),
      ...stand(gegevens),
      kop('Wat gebeurt er als er op die dag geen besluit is?'),
      alinea(
        gegevens.zonderBesluit === 'vervalt'
          ? 'Dan vervalt uw keurmerk. Daarna heeft uw school geen keurmerk meer. Denkt u dat het niet op tijd lukt? Neem dan zo snel mogelijk contact op met de servicedesk.'
          : 'Dan blijft uw keurmerk gelden tot wij hebben besloten.',
      ),
    ],
  };
}

export function bepaaldeTijdVoorbij(vraag: Briefvraag): Brief {
  const gegevens = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'De bepaalde tijd van uw keurmerk is voorbij',
    procedure: 'keurmerk',
    blokken: [
      alinea(
        `De bepaalde tijd van uw keurmerk liep tot en met ${inWoordenMetWeekdag(gegevens.laatsteDag)}. Wij hebben nog niet besloten over het Keurmerk voor onbepaalde tijd. Uw keurmerk blijft gelden tot wij hebben besloten.`,
      ),
      ...stand(gegevens),
      alinea('Heeft u hier vragen over? Neem dan contact op met de servicedesk.'),
    ],
  };
}

function stand({ inOrde, ontbreekt }: Feiten): Blok[] {
  return [
    ...(inOrde.length > 0 ? [kop('Wat is in orde?'), lijst(inOrde)] : []),
    kop('Wat is er nog nodig?'),
    ontbreekt.length > 0
      ? lijst(ontbreekt)
      : alinea('Niets. Alles wat nodig is voor het Keurmerk voor onbepaalde tijd is in orde.'),
  ];
}
