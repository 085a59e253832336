/** What a keurmerk voor bepaalde tijd needs to become one voor onbepaalde tijd (AP-4), and who prepares the besluit. */
import { berekenTermijn, type Datum, type Duur, duurInWoorden, momentVan } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import type { Context, Deadline, Taak, Weigering } from '../procedure.ts';
import { stoptPer } from '../stop/lijst.ts';
import { openVoornemens } from '../voornemen/aanleiding.ts';
import { bepaaldeTijd } from './einde.ts';

export const geenBepaaldeTijd: Weigering = {
  code: 'GEEN_BEPAALDE_TIJD',
  tekst: 'Deze school heeft geen keurmerk voor bepaalde tijd.',
  regel: 'AP-12',
};

/** Why nothing can be decided about the conversion any more; null when it still can. */
export function beslistAl({ keurmerk }: Dossier): Weigering | null {
  if (keurmerk.soort !== 'bepaalde tijd') return geenBepaaldeTijd;
  if (!keurmerk.omzetting) return null;
  const tekst = 'Over het keurmerk voor onbepaalde tijd is al besloten.';
  return { code: 'OMZETTING_BESLOTEN', tekst, regel: 'AP-4' };
}

/** A part of what the keurmerk voor onbepaalde tijd needs; both as a part of a sentence. */
export interface Pijler {
  wat: string;
  /** What is still needed for it; null when it is in order. */
  ontbreekt: string | null;
}

/** AP-4: every part of what the keurmerk voor onbepaalde tijd needs, with how it stands. */
export function pijlers(dossier: Dossier, { vandaag }: Context): Pijler[] {
  const { keurmerk, toezicht } = dossier;
  const verleendOp = keurmerk.verleendOp ?? vandaag;
  const { laatste } = toezicht;
  const bezocht = laatste?.uitkomst === 'voldoende' && laatste.gehoudenOp > verleendOp;
  const zonderMaatregel = 'een keurmerk zonder maatregel';
  const bezoek = 'een voldoende Toezicht in de Klas na de verlening';
  return [
    {
      wat: zonderMaatregel,
      ontbreekt: keurmerk.status === 'actief' ? null : `${zonderMaatregel} (de status is ${keurmerk.status})`,
    },
    { wat: 'een goedgekeurde meetperiode', ontbreekt: ontbrekendeMeetperiode(dossier, verleendOp) },
    { wat: bezoek, ontbreekt: bezocht ? null : bezoek },
  ];
}

/** What went well in one year does not outweigh what the auditor found in a later one: the newest advice decides. */
function ontbrekendeMeetperiode({ resultatenaudit }: Dossier, verleendOp: Datum): string | null {
  const { rondes } = resultatenaudit;
  const nieuwste = rondes.filter((r) => r.advies !== null && r.adviesOp !== null && r.adviesOp >= verleendOp).at(-1);
  if (nieuwste && nieuwste.goedgekeurdOp === null) {
    const advies = nieuwste.advies === 'negatief' ? 'negatieve' : 'positieve';
    return `een besluit over het ${advies} advies over meetjaar ${nieuwste.meetjaar}`;
  }
  const goedgekeurd = rondes.some((r) => r.goedgekeurdOp !== null && r.goedgekeurdOp >= verleendOp);
  return goedgekeurd ? null : 'een goedgekeurde meetperiode';
}

/** AP-4: what is not in order yet, each as a part of a sentence; empty when the keurmerk can be converted. */
export function ontbrekendePijlers(dossier: Dossier, context: Context): string[] {
  return [...pijlers(dossier, context).flatMap((pijler) => pijler.ontbreekt ?? []), ...eerstNodig(dossier)];
}

/** AP-4: what has to be settled besides the pillars; usually nothing. */
export function eerstNodig(dossier: Dossier): string[] {
  return [
    ...(openVoornemens(dossier).length > 0 ? ['een besluit over het voornemen dat openstaat'] : []),
    ...(stoptPer(dossier) ? ['een school die doorgaat (zij meldde dat zij stopt)'] : []),
  ];
}

interface Voorbereiding {
  vanaf: Datum;
  vooraf: Duur;
  laatsteDag: Datum;
}

/** The first day of the preparation; null when there is nothing to prepare. */
function voorbereidingVanaf(dossier: Dossier, context: Context): Voorbereiding | null {
  const { handleiding: versie } = dossier.keurmerk;
  const termijn = beslistAl(dossier) ? null : bepaaldeTijd(dossier.keurmerk, context);
  if (!termijn || !versie) return null;
  const { laatsteDag } = termijn;
  const { voorbereiding: vooraf } = handleiding(versie).keurmerkVoorBepaaldeTijd;
  const { laatsteDag: vanaf } = berekenTermijn(
    {
      begindatum: laatsteDag,
      duur: vooraf,
      richting: 'terug',
      grondslag: 'handleiding',
      gebeurtenis: 'het einde van de bepaalde tijd',
      regel: 'N-1',
    },
    context.kalender,
  );
  return { vanaf, vooraf, laatsteDag };
}

/** The moment at which the task below appears: without it nobody would see it before something else happens. */
export function voorbereidingsmoment(dossier: Dossier, context: Context): Deadline[] {
  const voorbereiding = voorbereidingVanaf(dossier, context);
  if (!voorbereiding) return [];
  const { vanaf, vooraf, laatsteDag } = voorbereiding;
  const vervaltOp = momentVan(vanaf, '09:00');
  if (vervaltOp <= context.moment) return [];
  return [
    {
      id: 'keurmerk/voorbereiding',
      soort: 'moment',
      omschrijving: 'Begin van de voorbereiding van het besluit over het keurmerk voor onbepaalde tijd',
      wie: null,
      doet: null,
      laatsteDag: vanaf,
      vervaltOp,
      toelichting: [
        {
          regel: 'N-1',
          tekst: `De voorbereiding begint ${duurInWoorden(vooraf)} voor het einde van de bepaalde tijd.`,
          datum: laatsteDag,
        },
      ],
    },
  ];
}

/** From the preparation on, and earlier when everything is in order already. */
export function omzettingstaken(dossier: Dossier, context: Context): Taak[] {
  const voorbereiding = voorbereidingVanaf(dossier, context);
  if (!voorbereiding) return [];
  const ontbreekt = ontbrekendePijlers(dossier, context);
  if (ontbreekt.length > 0 && context.moment < momentVan(voorbereiding.vanaf, '09:00')) return [];
  return [
    {
      id: 'keurmerk/omzetting',
      rol: 'beslisser',
      omschrijving:
        ontbreekt.length > 0
          ? `Besluit over het keurmerk voor onbepaalde tijd. Dit ontbreekt nog: ${opsomming(ontbreekt)}`
          : 'Alles is in orde: verleen het keurmerk voor onbepaalde tijd',
      uiterlijk: voorbereiding.laatsteDag,
    },
  ];
}

/** `a, b en c` */
export function opsomming(delen: readonly string[]): string {
  const [laatste, ...eerdere] = delen.toReversed();
  return eerdere.length > 0 ? `${eerdere.toReversed().join(', ')} en ${laatste}` : (laatste ?? '');
}
