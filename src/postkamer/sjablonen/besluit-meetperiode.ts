import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { BESTUUR, bezwaarclausule } from './bezwaarclausule.ts';
import { alinea, type Blok, type Brief, type Briefvraag, dag, geschreven, kop } from './brief.ts';

const feiten = z.object({ meetjaar: z.number(), besluitOp: dag, motivering: z.string().nullable() });

/** The besluit that approves a meetperiode (RA-9), with reasons when it departs from a negative advice (Awb 3:50): without reasons the advice was positive. */
export function besluitMeetperiode(vraag: Briefvraag): Brief {
  const { meetjaar, besluitOp, motivering } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: `Besluit: meetjaar ${meetjaar} is goedgekeurd`,
    procedure: `resultatenaudit-${meetjaar}`,
    namens: BESTUUR,
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(besluitOp)} hebben wij besloten om de meetperiode van meetjaar ${meetjaar} goed te keuren.${motivering === null ? ' Het advies van de auditor is positief. Dat advies volgen wij.' : ''}`,
      ),
      ...(motivering === null ? [] : waarom(vraag.tekst(motivering))),
      kop('Wat betekent dit voor u?'),
      alinea(
        `U hoeft voor meetjaar ${meetjaar} niets meer te doen. Elk jaar is er een nieuwe meetperiode met een resultatenaudit. Wij sturen u op tijd een herinnering.`,
      ),
      ...bezwaarclausule(vraag, ['Het zevende lid van dat artikel zegt dat wij elke school elk jaar controleren.']),
    ],
  };
}

const waarom = (motivering: string): Blok[] => [kop('Waarom keuren wij de meetperiode goed?'), geschreven(motivering)];
