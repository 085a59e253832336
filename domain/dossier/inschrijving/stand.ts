/** The present state in which a school that already holds the keurmerk is imported, and what can be wrong with it. */
import { type Datum, inWoorden, jaarVan } from '../../termijn/index.ts';
import { bezwaarTegenInstelling } from '../../regels/certificerende-instellingen.ts';
import { zoekHandleiding } from '../../regels/handleiding.ts';
import { ontbrekendeNormen } from '../../regels/normen.ts';
import { type Omvang, OMVANGEN } from '../../regels/omvang.ts';
import { eersteDagVan, laatsteDagVan } from '../meetjaar/meetjaar.ts';
import { uiterlijkeAuditdag } from '../planning/auditdag.ts';
import type { Context, Weigering } from '../procedure.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';

/** More locations than any school has: a higher number is a typing error. */
export const MEESTE_VESTIGINGEN = 9_999;

export const SOORTEN_KEURMERK = ['bepaalde tijd', 'onbepaalde tijd'] as const;
export type SoortKeurmerk = (typeof SOORTEN_KEURMERK)[number];

export const STATUSSEN_BIJ_IMPORT = ['actief', 'waarschuwing', 'herstelperiode', 'geschorst'] as const;
export type StatusBijImport = (typeof STATUSSEN_BIJ_IMPORT)[number];

/** The present state of a school that already holds the keurmerk. */
export interface Importstand {
  omvang: Omvang;
  aantalVestigingen: number;
  elektronischBereikbaar: boolean;
  /** The register holds a street and a postcode; no when left out. */
  postadresBekend?: boolean;
  duoNummer: string;
  soortKeurmerk: SoortKeurmerk;
  verleendOp: Datum;
  meetjaar: number;
  handleiding: string;
  status: StatusBijImport;
  statusSinds: Datum;
  statusTotEnMet: Datum | null;
  laatsteTidkOp: Datum | null;
  tidkUitkomst: 'voldoende' | 'onvoldoende' | null;
  certificerendeInstelling: string;
  auditGeplandOp: Datum | null;
  directieVogAfgegevenOp: Datum | null;
  samenwerkingsgemeenten: readonly string[];
}

/** Every mistake in an imported state, each with its field. An end that is already over is no mistake but a task. */
export function foutenInStand(stand: Importstand, context: Context): Weigering[] {
  const velden = veldcontrole();
  if (typeof stand !== 'object' || stand === null) {
    velden.fout('STAND_ONGELDIG', 'A10', 'stand', 'Geef de stand van de school.');
    return velden.fouten;
  }
  const { fout, getal, jaOfNee, keuze, tekst } = velden;
  keuze('omvang', stand.omvang, OMVANGEN);
  getal('aantalVestigingen', stand.aantalVestigingen, 1, MEESTE_VESTIGINGEN);
  jaOfNee('elektronischBereikbaar', stand.elektronischBereikbaar);
  if (stand.postadresBekend !== undefined) jaOfNee('postadresBekend', stand.postadresBekend);
  tekst('duoNummer', stand.duoNummer);
  keuze('soortKeurmerk', stand.soortKeurmerk, SOORTEN_KEURMERK);
  nietInDeToekomst(velden, 'verleendOp', stand.verleendOp, 'AP-2', context);
  if (stand.directieVogAfgegevenOp !== null) {
    nietInDeToekomst(velden, 'directieVogAfgegevenOp', stand.directieVogAfgegevenOp, 'VO-8', context);
  }
  controleerStatus(velden, stand, context);
  controleerToezicht(velden, stand, context);
  controleerMeetjaar(velden, stand, context);
  const { samenwerkingsgemeenten: gemeenten } = stand;
  if (!Array.isArray(gemeenten) || !gemeenten.every((naam) => typeof naam === 'string')) {
    fout('TEKST_VERPLICHT', 'A10', 'samenwerkingsgemeenten', 'Geef een lijst van namen.');
  }
  return velden.fouten;
}

function nietInDeToekomst(
  { datum, fout }: Veldcontrole,
  veld: keyof Importstand,
  dag: Datum,
  regel: string,
  { vandaag }: Context,
): boolean {
  if (!datum(veld, dag)) return false;
  if (dag > vandaag) fout('DATUM_IN_TOEKOMST', regel, veld, 'Deze dag ligt in de toekomst.');
  return true;
}

function controleerStatus(velden: Veldcontrole, stand: Importstand, context: Context): void {
  const { datumOfLeeg, fout, keuze } = velden;
  const { status, statusSinds, statusTotEnMet } = stand;
  keuze('status', status, STATUSSEN_BIJ_IMPORT);
  const sindsGoed = nietInDeToekomst(velden, 'statusSinds', statusSinds, 'SN-9', context);
  if (datumOfLeeg('statusTotEnMet', statusTotEnMet) && sindsGoed && statusTotEnMet && statusTotEnMet < statusSinds) {
    fout(
      'VOLGORDE',
      'SN-9',
      'statusTotEnMet',
      `Deze dag ligt voor het begin van de status (${inWoorden(statusSinds)}).`,
    );
  }
  if ((status === 'geschorst' || status === 'herstelperiode') && statusTotEnMet === null) {
    const regel = status === 'geschorst' ? 'SN-13' : 'N-14';
    fout('EINDE_VERPLICHT', regel, 'statusTotEnMet', `Bij de status ${status} is een laatste dag verplicht.`);
  }
}

function controleerToezicht(velden: Veldcontrole, stand: Importstand, context: Context): void {
  const { laatsteTidkOp, tidkUitkomst } = stand;
  if (laatsteTidkOp !== null) nietInDeToekomst(velden, 'laatsteTidkOp', laatsteTidkOp, 'TK-1', context);
  if (tidkUitkomst !== null) velden.keuze('tidkUitkomst', tidkUitkomst, ['voldoende', 'onvoldoende']);
  if ((laatsteTidkOp === null) !== (tidkUitkomst === null)) {
    const veld = laatsteTidkOp === null ? 'laatsteTidkOp' : 'tidkUitkomst';
    velden.fout(
      'TIDK_ONVOLLEDIG',
      'TK-1',
      veld,
      'Geef van Toezicht in de Klas de dag en de uitkomst, of geen van beide.',
    );
  }
}

/** The running meetjaar, or the one before it, of which the resultatenaudit may still have to come (RA-4, RA-5). */
function controleerMeetjaar({ datumOfLeeg, fout }: Veldcontrole, stand: Importstand, context: Context): void {
  const { certificerendeInstelling, auditGeplandOp, handleiding, meetjaar } = stand;
  const jaar = jaarVan(context.vandaag);
  const meetjaarGoed = meetjaar === jaar || meetjaar === jaar - 1;
  if (!meetjaarGoed) fout('MEETJAAR_ONGELDIG', 'RA-5', 'meetjaar', `Het meetjaar is ${jaar - 1} of ${jaar}.`);
  const versie = zoekHandleiding(handleiding);
  const ontbreekt = versie ? ontbrekendeNormen(context.instellingen, versie.versie) : [];
  if (!versie) fout('HANDLEIDING_ONBEKEND', 'RA-13', 'handleiding', 'Deze Handleiding bestaat niet.');
  if (ontbreekt.length > 0) {
    const tekst = `Voor de Handleiding ${handleiding} zijn deze normen niet ingesteld: ${ontbreekt.join(', ')}.`;
    fout('NORMEN_ONTBREKEN', 'N-6', 'handleiding', tekst);
  }
  const auditGoed = datumOfLeeg('auditGeplandOp', auditGeplandOp);
  const bezwaar = bezwaarTegenInstelling(
    certificerendeInstelling,
    (auditGoed && auditGeplandOp) || context.vandaag,
    context.certificerendeInstellingen,
  );
  if (bezwaar) fout('CI_NIET_TOEGELATEN', 'RA-6', 'certificerendeInstelling', bezwaar);
  if (!auditGoed || !auditGeplandOp || !meetjaarGoed || !versie) return;
  const totEnMet = laatsteDagVan(meetjaar);
  const ronde = { jaar: meetjaar, handleiding, van: eersteDagVan(meetjaar), totEnMet };
  const uiterlijk = uiterlijkeAuditdag(ronde, context.kalender).datum;
  if (auditGeplandOp <= totEnMet) {
    fout('MEETPERIODE_LOOPT', 'RA-4', 'auditGeplandOp', `De meetperiode loopt tot en met ${inWoorden(totEnMet)}.`);
  } else if (auditGeplandOp > uiterlijk) {
    fout('AUDIT_TE_LAAT', 'RA-4', 'auditGeplandOp', `De resultatenaudit is uiterlijk op ${inWoorden(uiterlijk)}.`);
  }
}
