/**
 * A message that did not arrive, or of which that is not known: a person decides what happens with it (M2). Until then
 * nothing that starts with the letter runs, and what is sent later counts from that day (Awb 2:11, 2:19).
 */
import { type Datum, eersteKantoordag, inWoorden, plusDagen } from '../../termijn/index.ts';
import type { Dossier, Gebeurtenis } from '../dossier.ts';
import { type Context, type Opdrachtsoort, type Taak, weiger } from '../procedure.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import {
  type BerichtHervatten,
  type BezorgingMelden,
  BEZORGINGSUITKOMSTEN,
  type Bezorgingsuitkomst,
  type CorrespondentieDeel,
  HERVATTINGEN,
  KANALEN,
  type LatereVerzendingMelden,
  type NietAangekomen,
  type VerstuurdeBrief,
} from './feiten.ts';
import { heeftRechtsgevolg } from './rechtsgevolg.ts';
import { vervalt } from './vervallen.ts';

const magMelden: Opdrachtsoort<BezorgingMelden>['mag'] = ({ correspondentie: deel, herinneringen }) =>
  deel.aantal > 0 || herinneringen.laatsteDigestOp
    ? null
    : { code: 'GEEN_BERICHTEN', tekst: 'Aan deze school is nog niets verstuurd.', regel: 'M2' };

/** Notes that this is not a letter that has left, as far as the dossier knows, or that it is told in part. */
function eisVerstuurd(
  { fout, datum }: Veldcontrole,
  dossier: Dossier,
  veld: string,
  briefId: string,
  brief: VerstuurdeBrief,
  vandaag: Datum,
): void {
  const { aantal, wachtend } = dossier.correspondentie;
  const nummer = Number(/^brief-([1-9]\d*)$/.exec(briefId)?.[1]);
  if (!(nummer <= aantal) || wachtend.some((b) => b.briefId === briefId)) {
    fout('BRIEF_ONBEKEND', 'M2', veld, 'Deze brief is niet verstuurd.');
  }
  const heel =
    typeof brief === 'object' &&
    brief !== null &&
    typeof brief.sjabloon === 'string' &&
    KANALEN.includes(brief.kanaal) &&
    typeof brief.gegevens === 'object';
  if (!heel) fout('BRIEF_ONVOLLEDIG', 'A10', 'brief', 'Van deze brief ontbreken gegevens.');
  else if (datum('brief', brief.verzondenOp) && brief.verzondenOp > vandaag) {
    fout('DATUM_IN_TOEKOMST', 'Awb 2:19', 'brief', `Deze brief ging hoogstens vandaag weg, ${inWoorden(vandaag)}.`);
  }
}

const IS_HERINNERING = /^herinnering-\d{4}-\d{2}-\d{2}$/;

export const bezorgingMelden: Opdrachtsoort<BezorgingMelden> = {
  omschrijving: 'Melden dat een bericht niet aankwam',
  rollen: ['servicedesk'],
  mag: magMelden,
  besluit(dossier, { berichtId, uitkomst, brief, toelichting }, { vandaag }) {
    const velden = veldcontrole();
    const { fouten, fout, keuze, tekst } = velden;
    keuze('uitkomst', uitkomst, BEZORGINGSUITKOMSTEN);
    if (brief !== null) eisVerstuurd(velden, dossier, 'berichtId', berichtId, brief, vandaag);
    else if (!IS_HERINNERING.test(berichtId)) fout('BERICHT_ONBEKEND', 'M2', 'berichtId', 'Dit bericht bestaat niet.');
    if (toelichting !== null) tekst('toelichting', toelichting);
    if (dossier.correspondentie.nietAangekomen.some((b) => b.berichtId === berichtId && b.uitkomst === uitkomst)) {
      fout('AL_GEMELD', 'M2', 'berichtId', 'Dit is al gemeld. Besluit wat er met het bericht moet.');
    }
    if (fouten.length > 0) return weiger(...fouten);
    const soort = 'BezorgingMislukt';
    return { gebeurtenissen: [{ soort, datum: vandaag, berichtId, uitkomst, brief, toelichting }] };
  },
};

export const latereVerzendingMelden: Opdrachtsoort<LatereVerzendingMelden> = {
  omschrijving: 'Melden dat een brief later wegging',
  rollen: ['servicedesk'],
  mag: magMelden,
  besluit(dossier, { briefId, brief }, { vandaag }) {
    const velden = veldcontrole();
    eisVerstuurd(velden, dossier, 'briefId', briefId, brief, vandaag);
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    return { gebeurtenissen: [alsnogVerzonden(briefId, brief)] };
  },
};

function alsnogVerzonden(
  briefId: string,
  { sjabloon, kanaal, gegevens, verzondenOp: datum }: VerstuurdeBrief,
): Gebeurtenis {
  return { soort: 'BriefAlsnogVerzonden', datum, briefId, sjabloon, kanaal, gegevens };
}

export const berichtHervatten: Opdrachtsoort<BerichtHervatten> = {
  omschrijving: 'Besluiten over een bericht dat niet of misschien niet aankwam',
  rollen: ['servicedesk'],
  mag: ({ correspondentie: deel }) =>
    deel.nietAangekomen.length > 0
      ? null
      : { code: 'BERICHT_WACHT_NIET', tekst: 'Er is geen bericht dat op een besluit wacht.', regel: 'M2' },
  besluit({ correspondentie: deel, contact }, { berichtId, keuze, toelichting }, { vandaag }) {
    const { fouten, fout, tekst, keuze: eisKeuze } = veldcontrole();
    const bericht = deel.nietAangekomen.find((b) => b.berichtId === berichtId);
    if (!bericht) fout('BERICHT_WACHT_NIET', 'M2', 'berichtId', 'Dit bericht wacht niet op een besluit.');
    if (eisKeuze('keuze', keuze, HERVATTINGEN) && keuze === 'per post' && bericht?.brief?.kanaal !== 'e-mail') {
      const uitleg = bericht?.brief
        ? 'Deze brief ging al per post: kies opnieuw.'
        : 'Een herinnering gaat alleen per e-mail.';
      fout('NIET_PER_POST', 'M5', 'keuze', uitleg);
    }
    const { kanaal, sjabloon = '' } = bericht?.brief ?? {};
    const perMail = keuze === 'opnieuw' && kanaal === 'e-mail';
    if (perMail && heeftRechtsgevolg(sjabloon) && !contact.elektronischBereikbaar) {
      fout('NIET_PER_EMAIL', 'Awb 2:8', 'keuze', 'De school wil besluiten niet meer per e-mail. Kies per post.');
    }
    tekst('toelichting', toelichting);
    if (fouten.length > 0) return weiger(...fouten);
    const besloten: Gebeurtenis = { soort: 'BerichtHervat', datum: vandaag, berichtId, keuze, toelichting };
    const toenVerzonden = keuze === 'als verzonden aanmerken' && bericht?.brief;
    return { gebeurtenissen: toenVerzonden ? [besloten, alsnogVerzonden(berichtId, toenVerzonden)] : [besloten] };
  },
};

/** How a fact changes which messages wait for a decision, and which letters wait for the post again. */
export function naBezorging(deel: CorrespondentieDeel, g: Gebeurtenis): CorrespondentieDeel {
  switch (g.soort) {
    case 'BezorgingMislukt': {
      const { berichtId, uitkomst, brief, datum: gemeldOp } = g;
      // A school with a dead mailbox gets no reminder at all: the last one stands for those before it.
      const gebleven = deel.nietAangekomen.filter((b) => (brief ? b.berichtId !== berichtId : b.brief));
      return { ...deel, nietAangekomen: [...gebleven, { berichtId, uitkomst, brief, gemeldOp }] };
    }
    case 'BerichtHervat': {
      const bericht = deel.nietAangekomen.find((b) => b.berichtId === g.berichtId);
      const nietAangekomen = deel.nietAangekomen.filter((b) => b !== bericht);
      const perPost = g.keuze === 'per post' || (g.keuze === 'opnieuw' && bericht?.brief?.kanaal === 'post');
      if (!bericht?.brief || !perPost) return { ...deel, nietAangekomen };
      const { sjabloon, gegevens } = bericht.brief;
      const brief = {
        briefId: g.berichtId,
        sjabloon,
        kanaal: 'post',
        gegevens,
        klaargezetOp: g.datum,
        alsnog: true,
      } as const;
      return { ...deel, nietAangekomen, wachtend: [...deel.wachtend, brief] };
    }
    default: {
      const alsnog = g.soort === 'BriefAlsnogVerzonden' ? g.briefId : null;
      const nietAangekomen = deel.nietAangekomen.filter(
        (b) => b.berichtId !== alsnog && !(b.brief && vervalt(b.brief, g)),
      );
      return nietAangekomen.length === deel.nietAangekomen.length ? deel : { ...deel, nietAangekomen };
    }
  }
}

const WAT_GEBEURDE: Readonly<Record<Bezorgingsuitkomst, string>> = {
  mislukt: 'Een bericht kon niet worden verstuurd',
  onbekend: 'Het is niet bekend of een bericht is verstuurd',
  teruggekomen: 'Een bericht kwam terug',
};

export const bezorgingtaakId = (berichtId: string) => `correspondentie/${berichtId}/bezorging`;

/** Due on the next open day: a term may be running of which the school knows nothing. */
export function bezorgingtaken({ correspondentie: deel }: Dossier, { kalender }: Context): Taak[] {
  return deel.nietAangekomen.map(({ berichtId, uitkomst, gemeldOp }: NietAangekomen) => ({
    id: bezorgingtaakId(berichtId),
    rol: 'servicedesk',
    omschrijving: `${WAT_GEBEURDE[uitkomst]}: besluit wat ermee moet`,
    uiterlijk: eersteKantoordag(plusDagen(gemeldOp, 1), kalender),
  }));
}
