/**
 * VOGs. Of every director each year a new one, in hand before the resultatenaudit (VO-1); of teachers and begeleiders
 * when they start (VO-3, VO-6). Of a VOG only days and who saw it are kept, never its contents (P1).
 */
import { berekenTermijn, type Datum, eersteKantoordag, inWoorden, momentVan } from '../../termijn/index.ts';
import { handleiding, handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import { naGoedkeuring, type PerMeetjaar } from '../meetjaar/bewaren.ts';
import { auditdag } from '../planning/auditdag.ts';
import { eisVan } from '../eis.ts';
import type { Context, Deadline, Procedure, Taak } from '../procedure.ts';
import { blijftGevraagd } from '../stop/lijst.ts';
import { klaarzetten, registreren, teVragen } from './directie.ts';
import type { VogDeel, VogGebeurtenis, VogOpdracht } from './feiten.ts';
import { medewerkerAanmelden, medewerkerAfmelden, medewerkerRegistreren } from './medewerkers.ts';
import { metMedewerker, nietVertrokken, openMedewerkerplichten } from './medewerkerstand.ts';
import { kanNuOverhandigdWorden } from './nieuw.ts';
import { geldtVoor, gemisteVogs, openVogplichten, type VogPlicht } from './plichten.ts';

export type { VogOpdracht } from './feiten.ts';

export const vog: Procedure<VogDeel, VogOpdracht, VogGebeurtenis> = {
  begin: { geregistreerd: [], klaargezet: [], geescaleerd: [], medewerkers: [], medewerkernummer: 0 },

  opdrachten: {
    VogRegistreren: registreren,
    VogAanvraagKlaarzetten: klaarzetten,
    MedewerkerAanmelden: medewerkerAanmelden,
    MedewerkerVogRegistreren: medewerkerRegistreren,
    MedewerkerAfmelden: medewerkerAfmelden,
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'SchoolGeimporteerd': {
        const { directieVogAfgegevenOp: op, meetjaar } = g.stand;
        if (!op) return deel;
        const ingevoerd = { meetjaar: meetjaarVan(op, meetjaar), persoonId: null, afgegevenOp: op, overhandigdOp: op };
        return { ...deel, geregistreerd: [{ ...ingevoerd, gezienDoor: null, goedgekeurdOp: null }] };
      }
      case 'VogGeregistreerd': {
        const { meetjaar, afgegevenOp, overhandigdOp } = g;
        const [persoonId, gezienDoor] = [g.persoonId ?? null, g.gezienDoor ?? null];
        const nieuw = { meetjaar, persoonId, afgegevenOp, overhandigdOp, gezienDoor, goedgekeurdOp: null };
        return { ...deel, geregistreerd: [...deel.geregistreerd, nieuw] };
      }
      case 'VogAanvraagKlaargezet':
        return { ...deel, klaargezet: [...deel.klaargezet, gedaan(g.meetjaar, g.persoonId, g.datum)] };
      case 'VogGeescaleerd':
        return { ...deel, geescaleerd: [...deel.geescaleerd, gedaan(g.meetjaar, g.persoonId, g.datum)] };
      case 'MedewerkerAangemeld':
        return metMedewerker(deel, g, null, g.datum);
      case 'MedewerkerVogGeregistreerd': {
        const { afgegevenOp, overhandigdOp, gezienDoor, begonnenOp, teLaat = overhandigdOp > begonnenOp } = g;
        return metMedewerker(deel, g, { afgegevenOp, overhandigdOp, gezienDoor, teLaat }, g.datum);
      }
      case 'MedewerkerAfgemeld': {
        const { persoonId, totEnMet } = g;
        const medewerkers = deel.medewerkers.map((m) => (m.persoonId === persoonId ? { ...m, totEnMet } : m));
        return { ...deel, medewerkers: nietVertrokken(medewerkers, g.datum) };
      }
      case 'MeetperiodeGoedgekeurd': {
        const na = <R extends PerMeetjaar>(rijen: readonly R[]) => naGoedkeuring(rijen, g.meetjaar, g.datum);
        return {
          ...deel,
          geregistreerd: na(deel.geregistreerd),
          klaargezet: na(deel.klaargezet),
          geescaleerd: na(deel.geescaleerd),
        };
      }
      case 'KeurmerkGeeindigd':
        return { ...vog.begin, medewerkernummer: deel.medewerkernummer };
      default:
        return deel;
    }
  },

  deadlines(dossier, context) {
    const directie = openVogplichten(dossier, context).flatMap((plicht): Deadline[] => {
      const vogVan = `VOG van ${plicht.wie} voor meetjaar ${plicht.ronde.jaar}`;
      const termijn = eisVan(
        { id: plicht.id, omschrijving: vogVan, wie: 'school', doet: `zorgt voor de ${vogVan}` },
        plicht,
      );
      const escaleert = !isGeescaleerd(dossier, plicht) && blijftGevraagd(dossier, plicht);
      return escaleert ? [termijn, escalatie(dossier, plicht, context)] : [termijn];
    });
    const medewerkers = openMedewerkerplichten(dossier, context).map((plicht) => {
      const { id, wie } = plicht;
      return eisVan(
        { id, omschrijving: `VOG van ${wie}`, wie: 'school', doet: `zorgt voor de VOG van ${wie}` },
        plicht,
      );
    });
    return [...directie, ...medewerkers];
  },

  expire(dossier, deadline, context) {
    const plicht = openVogplichten(dossier, context).find((p) => escalatieId(p) === deadline.id);
    if (!plicht) return { gebeurtenissen: [] };
    const { jaar: meetjaar } = plicht.ronde;
    const persoonId = plicht.bestuurder?.persoonId ?? null;
    const gebeurtenissen = [{ soort: 'VogGeescaleerd' as const, datum: context.vandaag, meetjaar, persoonId }];
    // After an import the last day may be over: a letter that asks for the VOG before it would make no sense.
    if (context.vandaag > plicht.laatsteDag) return { gebeurtenissen };
    // M2, M4: the letter names no director, so one a day says it for all of them.
    const alGeschreven = dossier.vog.geescaleerd.some((e) => e.meetjaar === meetjaar && e.op === context.vandaag);
    if (alGeschreven) return { gebeurtenissen };
    const gegevens = { meetjaar, uiterlijk: plicht.laatsteDag };
    return { gebeurtenissen, brieven: [{ sjabloon: 'vog-escalatie', rechtsgevolg: false, gegevens }] };
  },

  herinneringen(dossier, context) {
    const directie = openVogplichten(dossier, context).map(({ id, ronde, wie, laatsteDag }) => ({
      id,
      onderwerp: `VOG van ${wie} voor meetjaar ${ronde.jaar}`,
      laatsteDag,
      stappen: herinneringsdagen(laatsteDag, handleiding(ronde.handleiding).vog.herinneringen, context.kalender),
    }));
    const medewerkers = openMedewerkerplichten(dossier, context).map(({ id, wie, medewerker, laatsteDag }) => ({
      id,
      onderwerp: `VOG van ${wie}, eerste werkdag ${inWoorden(medewerker.begonnenOp)}`,
      laatsteDag,
      stappen: herinneringsdagen(
        laatsteDag,
        handleidingOp(medewerker.vastgelegdOp).vog.medewerkerherinneringen,
        context.kalender,
      ),
    }));
    return [...directie, ...medewerkers];
  },

  taken(dossier, context) {
    const open = openVogplichten(dossier, context).filter((p) => blijftGevraagd(dossier, p));
    const klaarTeZetten = teVragen(dossier, context).filter(
      (p) => blijftGevraagd(dossier, p) && isNuKlaarTeZetten(dossier, p, open, context),
    );
    const teBellen = open.filter((p) => isGeescaleerd(dossier, p));
    return [
      ...klaarTeZetten.map(({ id, wie, ronde, laatsteDag }): Taak => ({
        id: `${id}/klaarzetten`,
        rol: 'servicedesk',
        omschrijving: `Zet de VOG-aanvraag van ${wie} klaar voor meetjaar ${ronde.jaar}`,
        uiterlijk: laatsteDag,
      })),
      ...teBellen.map(({ id, wie, ronde, laatsteDag }): Taak => ({
        id: `${id}/bellen`,
        rol: 'servicedesk',
        omschrijving: `Bel de school: de VOG van ${wie} voor meetjaar ${ronde.jaar} is er nog niet`,
        uiterlijk: laatsteDag,
      })),
      ...gemisteVogs(dossier).map(({ id, jaar, wie }): Taak => ({
        id,
        rol: 'servicedesk',
        omschrijving: `Kijk wat volgt: ${wie} was bestuurder bij de audit over meetjaar ${jaar} en had geen VOG op papier`,
        uiterlijk: null,
      })),
    ];
  },
};

const gedaan = (meetjaar: number, persoonId: string | null | undefined, op: Datum) => ({
  meetjaar,
  persoonId: persoonId ?? null,
  op,
  goedgekeurdOp: null,
});

const escalatieId = ({ ronde, bestuurder }: VogPlicht) => `vog/escalatie/${ronde.jaar}/${bestuurder?.nummer ?? 0}`;

const isGeescaleerd = ({ vog: deel }: Dossier, { ronde, bestuurder }: VogPlicht) =>
  deel.geescaleerd.some((e) => e.meetjaar === ronde.jaar && geldtVoor(e.persoonId, e.op, bestuurder));

/** N-22: a VOG that is still absent this long before the audit. */
function escalatie(dossier: Dossier, plicht: VogPlicht, { kalender }: Context): Deadline {
  const { ronde, wie } = plicht;
  const dag = auditdag(dossier, ronde, kalender);
  const termijn = berekenTermijn(
    {
      begindatum: dag.datum,
      duur: handleiding(ronde.handleiding).vog.escalatieVooraf,
      richting: 'terug',
      grondslag: 'handleiding',
      gebeurtenis: dag.gepland ? 'de geplande resultatenaudit' : 'de uiterste dag van de resultatenaudit',
      regel: 'N-22',
    },
    kalender,
  );
  return {
    id: escalatieId(plicht),
    soort: 'moment',
    omschrijving: `Escalatie als de VOG van ${wie} voor meetjaar ${ronde.jaar} er dan niet is`,
    wie: null,
    doet: null,
    laatsteDag: termijn.laatsteDag,
    vervaltOp: momentVan(termijn.laatsteDag, '09:00'),
    toelichting: termijn.toelichting,
  };
}

/**
 * VO-2: from the moment of the first reminder on; for a director who came on record after the meetjaar began (N-26) at
 * once, for the first VOG that this director owes.
 */
function isNuKlaarTeZetten(
  dossier: Dossier,
  plicht: VogPlicht,
  open: readonly VogPlicht[],
  { kalender, vandaag, moment }: Context,
): boolean {
  const { ronde, bestuurder, laatsteDag } = plicht;
  const eerste = open.find((p) => p.bestuurder?.nummer === bestuurder?.nummer);
  const isNieuw = bestuurder !== null && bestuurder.vastgelegdOp > ronde.van && eerste?.id === plicht.id;
  if (isNieuw && kanNuOverhandigdWorden(dossier, plicht, vandaag, kalender)) return true;
  const [stap] = herinneringsdagen(laatsteDag, handleiding(ronde.handleiding).vog.herinneringen, kalender);
  return stap !== undefined && momentVan(eersteKantoordag(stap.vanaf, kalender), '09:00') <= moment;
}

/**
 * The meetjaar that an imported VOG serves: one issued by the last audit day of the previous meetjaar was needed for
 * that audit; a later one serves the running meetjaar, because every year a new one is needed (VO-1).
 */
function meetjaarVan(afgegevenOp: Datum, lopendMeetjaar: number): number {
  const auditVorige = `${lopendMeetjaar}-03-31`;
  return afgegevenOp <= auditVorige ? lopendMeetjaar - 1 : lopendMeetjaar;
}
