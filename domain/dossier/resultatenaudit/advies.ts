/** The advice of the auditor, per pillar. It never decides (RA-9); what stands on record it cannot contradict. */
import { type Datum, inWoorden } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import { bezwaarTegenElkMeetjaar, gekozenMeetjaar } from '../meetjaar/keuze.ts';
import type { Meetjaar } from '../meetjaar/meetjaar.ts';
import { planVan, uiterlijkeAuditdag } from '../planning/auditdag.ts';
import { bezwaarTegenAudit } from '../planning/instelling.ts';
import { type Context, type Opdrachtsoort, weiger, type Weigering } from '../procedure.ts';
import { isZonderBestuurder, openVogplichten } from '../vog/plichten.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import { ADVIEZEN, type AuditadviesGeven, type Pijler, PIJLERS } from './feiten.ts';
import { levertermijn } from './gegevens.ts';
import { geenKeurmerk } from './leveren.ts';
import { auditronde } from './ronde.ts';

const bezwaar =
  (dossier: Dossier, { vandaag, kalender }: Context) =>
  (ronde: Meetjaar): Weigering | null => {
    const { adviesOp, geleverdOp, gevraagdOp } = auditronde(dossier, ronde.jaar);
    if (adviesOp) {
      const tekst = `Over meetjaar ${ronde.jaar} is het advies al gegeven, op ${inWoorden(adviesOp)}. Klopt het niet? Trek het dan eerst in.`;
      return { code: 'ADVIES_AL_GEGEVEN', tekst, regel: 'RA-9' };
    }
    const plan = planVan(dossier, ronde.jaar);
    if (!plan) {
      const tekst = `De resultatenaudit over meetjaar ${ronde.jaar} is niet gepland.`;
      return { code: 'AUDIT_NIET_GEPLAND', tekst, regel: 'N-29' };
    }
    if (plan.datum > vandaag) {
      const tekst = `De resultatenaudit over meetjaar ${ronde.jaar} is pas op ${inWoorden(plan.datum)}.`;
      return { code: 'AUDIT_NOG_NIET_GEHOUDEN', tekst, regel: 'RA-4' };
    }
    // A school that can still deliver is not judged on what is not there yet.
    const uiterlijk = levertermijn(ronde, gevraagdOp ?? vandaag, kalender).laatsteDag;
    if (geleverdOp || vandaag > uiterlijk) return null;
    const tekst = `De school heeft de resultaten over meetjaar ${ronde.jaar} nog niet geleverd. Dat kan zij tot en met ${inWoorden(uiterlijk)}.`;
    return { code: 'RESULTATEN_ONTBREKEN', tekst, regel: 'RA-8' };
  };

export const adviesGeven: Opdrachtsoort<AuditadviesGeven> = {
  omschrijving: 'Advies na de resultatenaudit geven',
  rollen: ['auditor'],
  mag: (dossier, context) => bezwaarTegenElkMeetjaar(dossier, geenKeurmerk, bezwaar(dossier, context)),
  besluit(dossier, { meetjaar, gehoudenOp, adviezen, bewijs }, context) {
    const { vandaag, kalender } = context;
    const velden = veldcontrole();
    const { fouten, datum, tekst } = velden;
    const ronde = gekozenMeetjaar(dossier, meetjaar, velden, 'RA-9', bezwaar(dossier, context));
    if (datum('gehoudenOp', gehoudenOp) && ronde) controleerAudit(velden, dossier, ronde, gehoudenOp, context);
    tekst('bewijs', bewijs);
    controleerAdviezen(velden, dossier, adviezen, ronde, context);
    if (!ronde || fouten.length > 0) return weiger(...fouten);
    const perPijler = Object.fromEntries(PIJLERS.map((p) => [p, adviezen[p]])) as typeof adviezen;
    const advies = PIJLERS.every((p) => adviezen[p] === 'positief') ? 'positief' : 'negatief';
    const naUiterste = gehoudenOp > uiterlijkeAuditdag(ronde, kalender).datum;
    return {
      gebeurtenissen: [
        {
          soort: 'AuditadviesGegeven',
          datum: vandaag,
          meetjaar,
          gehoudenOp,
          adviezen: perPijler,
          advies,
          bewijs,
          naUiterste,
        },
      ],
    };
  },
};

/** RA-4, RA-6, LG-12: when the audit was really held, and whether the instelling was fit for it on that day. */
function controleerAudit(
  { fout }: Veldcontrole,
  dossier: Dossier,
  { jaar, totEnMet }: Meetjaar,
  gehoudenOp: Datum,
  context: Context,
): void {
  if (gehoudenOp <= totEnMet || gehoudenOp > context.vandaag) {
    const reden = `De audit is gehouden na ${inWoorden(totEnMet)} en uiterlijk vandaag.`;
    fout('VOLGORDE', 'RA-4', 'gehoudenOp', reden);
    return;
  }
  const plan = planVan(dossier, jaar);
  if (!plan) return;
  if (plan.eerstGeplandOp && gehoudenOp < plan.eerstGeplandOp) {
    const reden = `De audit is pas op ${inWoorden(plan.eerstGeplandOp)} gepland, en niet daarvoor gehouden.`;
    fout('VOLGORDE', 'N-29', 'gehoudenOp', reden);
  }
  const tegen = bezwaarTegenAudit(dossier, plan.certificerendeInstelling, gehoudenOp, context);
  const gevolg = 'De servicedesk kan de audit laten overdoen door een andere certificerende instelling.';
  if (tegen) fout(tegen.code, tegen.regel, 'gehoudenOp', `${tegen.tekst} ${gevolg}`);
}

function controleerAdviezen(
  { fout, keuze }: Veldcontrole,
  dossier: Dossier,
  adviezen: AuditadviesGeven['adviezen'],
  ronde: Meetjaar | null,
  context: Context,
): void {
  if (typeof adviezen !== 'object' || adviezen === null) {
    fout('ADVIES_ONVOLLEDIG', 'RA-1', 'adviezen', `Geef een advies over: ${PIJLERS.join(', ')}.`);
    return;
  }
  for (const pijler of PIJLERS) keuze(`adviezen.${pijler}`, adviezen[pijler], ADVIEZEN);
  if (!ronde) return;
  for (const { pijler, code, regel, tekst } of beletselen(dossier, ronde, context)) {
    if (adviezen[pijler] === 'positief') fout(code, regel, `adviezen.${pijler}`, tekst);
  }
}

interface Beletsel extends Weigering {
  pijler: Pijler;
}

/** What stands on record and keeps a pillar from being positive. */
export function beletselen(dossier: Dossier, ronde: Meetjaar, context: Context): Beletsel[] {
  const { jaar } = ronde;
  const gevonden: Beletsel[] = [];
  const voegToe = (pijler: Pijler, code: string, regel: string, tekst: string) =>
    gevonden.push({ pijler, code, regel, tekst });
  const vogs = openVogplichten(dossier, context).filter((p) => p.ronde.jaar === jaar);
  if (vogs.length > 0) {
    const wie = vogs.map((p) => p.wie).join(', ');
    voegToe('organisatie', 'VOG_ONTBREEKT', 'VO-1', `De VOG voor meetjaar ${jaar} ontbreekt van: ${wie}.`);
  }
  if (isZonderBestuurder(dossier, ronde, context)) {
    const tekst = 'Op de dag van de audit staat geen bestuurder in functie vast.';
    voegToe('organisatie', 'BESTUURDER_ONTBREEKT', 'VO-1', tekst);
  }
  const lesuren = dossier.nt2.opgaven.find((o) => o.meetjaar === jaar);
  if (!lesuren) {
    voegToe('organisatie', 'LESUREN_ONTBREKEN', 'NT-1', `De lesuren over meetjaar ${jaar} zijn niet opgegeven.`);
  } else if (lesuren.uitkomst === 'niet gehaald') {
    const tekst = `Van de lesuren over meetjaar ${jaar} is te weinig door bevoegde docenten gegeven.`;
    voegToe('organisatie', 'LESUREN_NIET_GEHAALD', 'NT-1', tekst);
  }
  const { geleverdOp, resultatenVoldoen } = auditronde(dossier, jaar);
  if (!geleverdOp) {
    const tekst = `De school heeft de resultaten over meetjaar ${jaar} niet geleverd.`;
    voegToe('resultaten', 'RESULTATEN_ONTBREKEN', 'RA-8', tekst);
  } else if (resultatenVoldoen === false) {
    const tekst = `Het slagingspercentage over meetjaar ${jaar} is lager dan de norm.`;
    voegToe('resultaten', 'NORM_NIET_GEHAALD', 'N-6', tekst);
  }
  const onderzoek = dossier.tevredenheid.perMeetjaar.find((r) => r.meetjaar === jaar);
  if (!onderzoek?.uitkomst) {
    const tekst = `De uitkomst van het tevredenheidsonderzoek over meetjaar ${jaar} ontbreekt.`;
    voegToe('tevredenheid', 'TEVREDENHEID_ONTBREEKT', 'RA-1', tekst);
  } else if (onderzoek.uitkomst === 'onvoldoende') {
    const tekst = `De uitkomst van het tevredenheidsonderzoek over meetjaar ${jaar} is onvoldoende.`;
    voegToe('tevredenheid', 'TEVREDENHEID_ONVOLDOENDE', 'N-7', tekst);
  }
  return gevonden;
}
