/**
 * The rules of one row of the import file: first each cell by itself, then the cells against each other. Every mistake
 * is reported, and a rule that needs a cell which is wrong itself is left out.
 */
import type { Importfout, Importrij } from '../../activities/importeren.ts';
import { uiterlijkeAuditdag } from '../../domain/dossier/planning/auditdag.ts';
import { SOORTEN_KEURMERK, STATUSSEN_BIJ_IMPORT } from '../../domain/dossier/inschrijving/inschrijving.ts';
import { OMVANGEN } from '../../domain/regels/omvang.ts';
import { eersteDagVan, laatsteDagVan } from '../../domain/dossier/meetjaar/meetjaar.ts';
import type { Bronnen } from '../../domain/dossier/procedure.ts';
import { bezwaarTegenInstelling } from '../../domain/regels/certificerende-instellingen.ts';
import { handleidingOp, zoekHandleiding } from '../../domain/regels/handleiding.ts';
import { ontbrekendeNormen } from '../../domain/regels/normen.ts';
import { type Datum, jaarVan } from '../../domain/termijn/index.ts';
import {
  type Cellezer,
  datum,
  emailadres,
  geheelGetal,
  heeftOnzichtbaarTeken,
  jaNee,
  keuze,
  patroon,
  postcode,
  toonbaar,
  vrijeTekst,
} from './cellen.ts';
import { isGemeente } from './gemeenten.ts';

export interface Leescontext extends Omit<Bronnen, 'verbindingen' | 'inspecteurs' | 'overeenkomsten'> {
  /** The product's today. */
  vandaag: Datum;
}

/** Every column of the file with what may stand in it, in the order of the example file. */
const KOLOM = {
  kvkNummer: patroon(/^\d{8}$/, 'A10', 'Een KvK-nummer heeft 8 cijfers.'),
  naam: vrijeTekst(200),
  plaats: vrijeTekst(100),
  aantalVestigingen: geheelGetal('RA-7', 'Vul een heel getal in van 1 of meer.'),
  omvang: keuze(OMVANGEN, 'RA-7'),
  duoNummer: patroon(/^\d{4}[A-Z]$/, 'AP-2', 'Een DUO-nummer is 4 cijfers en een hoofdletter, bijvoorbeeld 1234A.'),
  contactEmail: emailadres,
  elektronischBereikbaar: jaNee,
  soortKeurmerk: keuze(SOORTEN_KEURMERK, 'AP-1'),
  verleendOp: datum,
  meetjaar: geheelGetal('RA-5', 'Vul een jaar in, bijvoorbeeld 2026.'),
  handleiding: vrijeTekst(20),
  status: keuze(STATUSSEN_BIJ_IMPORT, 'SN-1'),
  statusSinds: datum,
  statusTotEnMet: datum,
  laatsteTidkOp: datum,
  tidkUitkomst: keuze(['voldoende', 'onvoldoende'], 'TK-1'),
  certificerendeInstelling: vrijeTekst(100),
  auditGeplandOp: datum,
  directieVogAfgegevenOp: datum,
  samenwerkingsgemeenten: vrijeTekst(4_000),
  straatEnNummer: vrijeTekst(100),
  postcode,
} as const;

export type Kolom = keyof typeof KOLOM;
type Waarde<K extends Kolom> = (typeof KOLOM)[K] extends Cellezer<infer T> ? T : never;
/** The cells that are right: an empty optional cell and a wrong cell are both absent. */
type Waarden = { [K in Kolom]?: Waarde<K> };

export const KOLOMMEN = Object.keys(KOLOM) as Kolom[];

/** Columns that a file may do without: older files do not have them. */
export const MAG_ONTBREKEN: readonly Kolom[] = ['straatEnNummer', 'postcode'];
export const VERPLICHTE_KOLOMMEN = KOLOMMEN.filter((kolom) => !MAG_ONTBREKEN.includes(kolom));

const MAG_LEEG = [
  'statusTotEnMet',
  'laatsteTidkOp',
  'tidkUitkomst',
  'auditGeplandOp',
  'directieVogAfgegevenOp',
  'samenwerkingsgemeenten',
  'straatEnNummer',
  'postcode',
] as const satisfies readonly Kolom[];
type MagLeeg = (typeof MAG_LEEG)[number];
/** The cells of a row without mistakes. */
type Foutloos = Required<Omit<Waarden, MagLeeg>> & Pick<Waarden, MagLeeg>;

/** Reports a mistake in a column; `waarde` is what the cell holds unless something else is at fault. */
type Meld = (kolom: Kolom, regelId: string, reden: string, waarde?: string) => void;

/** Checks one row. `rij` is null when there are mistakes. */
export function leesRij(
  regel: number,
  cellen: Readonly<Record<Kolom, string>>,
  context: Leescontext,
): { rij: Importrij | null; fouten: Importfout[] } {
  const fouten: Importfout[] = [];
  const meld: Meld = (kolom, regelId, reden, waarde = cellen[kolom]) => {
    fouten.push({ regel, kolom, waarde: toonbaar(waarde), reden, regelId });
  };
  const waarden = leesCellen(cellen, meld);
  const gemeenten = leesGemeenten(waarden.samenwerkingsgemeenten ?? '', meld);
  controleerPostadres(cellen, meld);
  controleerKeurmerk(waarden, context, meld);
  controleerMeetjaar(waarden, context, meld);
  controleerStatus(waarden, cellen, context, meld);
  controleerToezicht(waarden, cellen, context, meld);
  controleerAudit(waarden, context, meld);
  fouten.sort((a, b) => plaatsVan(a) - plaatsVan(b));
  return { rij: fouten.length > 0 ? null : maakRij(regel, waarden as Foutloos, gemeenten), fouten };
}

const plaatsVan = (fout: Importfout) => KOLOMMEN.indexOf(fout.kolom as Kolom);

function leesCellen(cellen: Readonly<Record<Kolom, string>>, meld: Meld): Waarden {
  const waarden: Partial<Record<Kolom, unknown>> = {};
  for (const kolom of KOLOMMEN) {
    const tekst = cellen[kolom];
    if (tekst === '') {
      if (!(MAG_LEEG as readonly Kolom[]).includes(kolom)) meld(kolom, 'A10', 'Dit veld is verplicht.');
    } else if (heeftOnzichtbaarTeken(tekst)) {
      meld(kolom, 'A10', 'Hierin staat een regeleinde of een ander onzichtbaar teken.');
    } else {
      const gelezen = KOLOM[kolom](tekst);
      if ('waarde' in gelezen) waarden[kolom] = gelezen.waarde;
      else meld(kolom, gelezen.regelId, gelezen.reden);
    }
  }
  return waarden as Waarden;
}

function leesGemeenten(tekst: string, meld: Meld): string[] {
  const namen = new Set(
    tekst
      .split(';')
      .map((naam) => naam.trim())
      .filter((naam) => naam !== ''),
  );
  for (const naam of namen) {
    if (!isGemeente(naam)) meld('samenwerkingsgemeenten', 'SG-7', 'Dit is geen Nederlandse gemeente.', naam);
  }
  return [...namen];
}

/** A postal address is whole or not there (M5). */
function controleerPostadres({ straatEnNummer, postcode: code }: Readonly<Record<Kolom, string>>, meld: Meld): void {
  if ((straatEnNummer === '') === (code === '')) return;
  const kolom = code === '' ? 'postcode' : 'straatEnNummer';
  meld(kolom, 'M5', 'Straat en nummer en postcode horen bij elkaar. Vul ook dit in, of laat ze beide leeg.');
}

function controleerKeurmerk(
  { verleendOp, directieVogAfgegevenOp }: Waarden,
  { vandaag }: Leescontext,
  meld: Meld,
): void {
  if (verleendOp && verleendOp > vandaag) meld('verleendOp', 'AP-2', 'Deze datum ligt in de toekomst.');
  if (directieVogAfgegevenOp && directieVogAfgegevenOp > vandaag) {
    meld('directieVogAfgegevenOp', 'VO-8', 'Deze datum ligt in de toekomst.');
  }
}

/** The running meetjaar, or the one before it, whose resultatenaudit may still have to come (RA-4, RA-5, RA-13). */
function controleerMeetjaar(
  { meetjaar, handleiding }: Waarden,
  { vandaag, instellingen }: Leescontext,
  meld: Meld,
): void {
  const jaar = jaarVan(vandaag);
  const klopt = meetjaar === jaar || meetjaar === jaar - 1;
  if (meetjaar && !klopt) meld('meetjaar', 'RA-5', `Het meetjaar is ${jaar - 1} of ${jaar}.`);
  if (!handleiding) return;
  if (!zoekHandleiding(handleiding)) {
    meld('handleiding', 'RA-13', 'Deze Handleiding bestaat niet.');
    return;
  }
  const versie = meetjaar && klopt ? handleidingOp(eersteDagVan(meetjaar)).versie : handleiding;
  const ontbreekt = ontbrekendeNormen(instellingen, handleiding);
  if (versie !== handleiding) {
    meld('handleiding', 'RA-13', `Bij meetjaar ${meetjaar} hoort Handleiding ${versie}.`);
  } else if (ontbreekt.length > 0) {
    meld('handleiding', 'N-6', `Bij deze Handleiding zijn normen niet ingesteld: ${ontbreekt.join(', ')}.`);
  }
}

function controleerStatus(
  { status, statusSinds, statusTotEnMet, verleendOp }: Waarden,
  cellen: Readonly<Record<Kolom, string>>,
  { vandaag }: Leescontext,
  meld: Meld,
): void {
  if (statusSinds && statusSinds > vandaag) meld('statusSinds', 'SN-9', 'Deze datum ligt in de toekomst.');
  if (statusSinds && verleendOp && statusSinds < verleendOp) {
    meld('statusSinds', 'SN-9', `De status kan niet ingaan voordat het keurmerk is verleend (${verleendOp}).`);
  }
  if (statusSinds && statusTotEnMet && statusTotEnMet < statusSinds) {
    meld('statusTotEnMet', 'SN-9', `Deze datum ligt voor het begin van de status (${statusSinds}).`);
  }
  const metEinde = status === 'geschorst' || status === 'herstelperiode';
  if (metEinde && cellen.statusTotEnMet === '') {
    const regelId = status === 'geschorst' ? 'SN-13' : 'N-14';
    meld('statusTotEnMet', regelId, `Bij de status ${status} is een laatste dag verplicht.`);
  }
  if (status && !metEinde && cellen.statusTotEnMet !== '') {
    meld('statusTotEnMet', 'SN-1', `Bij de status ${status} hoort geen laatste dag. Laat dit veld leeg.`);
  }
}

function controleerToezicht(
  { laatsteTidkOp, verleendOp, soortKeurmerk }: Waarden,
  cellen: Readonly<Record<Kolom, string>>,
  { vandaag }: Leescontext,
  meld: Meld,
): void {
  if (laatsteTidkOp && laatsteTidkOp > vandaag) meld('laatsteTidkOp', 'TK-1', 'Deze datum ligt in de toekomst.');
  // A keurmerk voor onbepaalde tijd follows on the temporary one, in which the first visit was (AP-4).
  if (soortKeurmerk === 'bepaalde tijd' && laatsteTidkOp && verleendOp && laatsteTidkOp < verleendOp) {
    meld('laatsteTidkOp', 'AP-3', `Dit bezoek ligt voor de verlening van het keurmerk (${verleendOp}).`);
  }
  if (cellen.laatsteTidkOp === '' && cellen.tidkUitkomst !== '') {
    meld('laatsteTidkOp', 'TK-1', 'Er staat een uitkomst van Toezicht in de Klas. Vul ook de datum in.');
  }
  if (cellen.laatsteTidkOp !== '' && cellen.tidkUitkomst === '') {
    meld('tidkUitkomst', 'TK-1', 'Er staat een datum van Toezicht in de Klas. Vul ook de uitkomst in.');
  }
}

function controleerAudit(
  { certificerendeInstelling, auditGeplandOp, meetjaar, handleiding }: Waarden,
  { vandaag, kalender, certificerendeInstellingen: lijst }: Leescontext,
  meld: Meld,
): void {
  const bezwaar =
    certificerendeInstelling && bezwaarTegenInstelling(certificerendeInstelling, auditGeplandOp ?? vandaag, lijst);
  if (bezwaar) meld('certificerendeInstelling', 'RA-6', bezwaar);
  if (!auditGeplandOp || !meetjaar || !handleiding || !zoekHandleiding(handleiding)) return;
  const totEnMet = laatsteDagVan(meetjaar);
  if (auditGeplandOp <= totEnMet) {
    meld('auditGeplandOp', 'RA-4', `De meetperiode loopt tot en met ${totEnMet}. De audit is daarna.`);
    return;
  }
  const periode = { jaar: meetjaar, handleiding, van: eersteDagVan(meetjaar), totEnMet };
  const uiterlijk = uiterlijkeAuditdag(periode, kalender).datum;
  if (auditGeplandOp > uiterlijk) meld('auditGeplandOp', 'RA-4', `De audit is uiterlijk op ${uiterlijk}.`);
}

function maakRij(regel: number, waarden: Foutloos, samenwerkingsgemeenten: string[]): Importrij {
  const { kvkNummer, naam, straatEnNummer, postcode: code, plaats, contactEmail, ...stand } = waarden;
  const adres = straatEnNummer && code ? { straatEnNummer, postcode: code } : null;
  return {
    regel,
    school: { kvkNummer, naam, ...adres, plaats, contactEmail },
    stand: {
      ...stand,
      ...(adres ? { postadresBekend: true } : {}),
      statusTotEnMet: stand.statusTotEnMet ?? null,
      laatsteTidkOp: stand.laatsteTidkOp ?? null,
      tidkUitkomst: stand.tidkUitkomst ?? null,
      auditGeplandOp: stand.auditGeplandOp ?? null,
      directieVogAfgegevenOp: stand.directieVogAfgegevenOp ?? null,
      samenwerkingsgemeenten,
    },
  };
}
