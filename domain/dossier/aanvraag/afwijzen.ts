/** The refusal of an application: on which grounds, and that the school was heard when it must be (AP-9, SN-9). */
import type { Dossier } from '../dossier.ts';
import { type Context, type Opdrachtsoort, weiger } from '../procedure.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import { heeftBezwaarlijkVerband, oordeelOver } from '../verbanden/kennis.ts';
import { tellendeAfwijzingen } from '../verbanden/verleden.ts';
import { hoortermijnLoopt, nietVoorgelegd, voornemenTot } from '../voornemen/horen.ts';
import { type Aanvraag, type AanvraagOpdracht, type Afwijzingsgrond, AFWIJZINGSGRONDEN } from './feiten.ts';
import { geenAanvraag, lopendeAanvraag } from './lopend.ts';
import { lopendeKans } from './termijnen.ts';
import { eigenWachttijd, tellendeWachttijden, wachttijden } from './wachttijd.ts';

type AanvraagAfwijzen = Extract<AanvraagOpdracht, { soort: 'AanvraagAfwijzen' }>;

/** AP-10: these grounds do not hold when there is something new. */
const ZONDER_NIEUWE_FEITEN: readonly Afwijzingsgrond[] = ['GEEN_NIEUWE_FEITEN', 'WACHTTIJD'];

export const afwijzen: Opdrachtsoort<AanvraagAfwijzen> = {
  omschrijving: 'Aanvraag afwijzen',
  rollen: ['beslisser'],
  mag(dossier, context) {
    const aanvraag = lopendeAanvraag(dossier);
    return aanvraag ? lopendeKans(aanvraag, context) : geenAanvraag;
  },
  besluit(dossier, opdracht, context) {
    const aanvraag = lopendeAanvraag(dossier);
    if (!aanvraag) return weiger(geenAanvraag);
    const { gronden, motivering, afwijkendeFeiten, gehoordOp } = opdracht;
    const feitenNietNieuw = opdracht.feitenNietNieuw ?? null;
    const velden = veldcontrole();
    if (controleerGronden(velden, gronden)) {
      controleerFeiten(velden, aanvraag, gronden, feitenNietNieuw);
      controleerGrondslag(velden, dossier, aanvraag, gronden, context);
    }
    velden.tekst('motivering', motivering);
    velden.jaOfNee('afwijkendeFeiten', afwijkendeFeiten);
    // Of grounds that cannot hold nobody needs to be heard.
    const houdbaar = velden.fouten.some(({ veld }) => veld === 'gronden') ? [] : gronden;
    controleerHoren(velden, dossier, aanvraag, { ...opdracht, gronden: houdbaar }, context);
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    const { nummer } = aanvraag;
    const voornemen = voornemenTot(dossier, 'afwijzing van de aanvraag');
    const zienswijzeOp = voornemen?.zienswijzeOp ?? null;
    const { aanvragen } = dossier.aanvraag;
    const eerder = aanvragen.find((a) => a.nummer === tellendeAfwijzingen(aanvragen).at(-1)?.nummer);
    return {
      gebeurtenissen: [
        {
          soort: 'AanvraagAfgewezen',
          datum: context.vandaag,
          nummer,
          gronden,
          motivering,
          gehoordOp: gehoordOp ?? zienswijzeOp,
          feitenNietNieuw,
        },
      ],
      brieven: [
        {
          sjabloon: 'besluit-afwijzing',
          rechtsgevolg: true,
          gegevens: {
            ...{ nummer, ontvangenOp: aanvraag.ontvangenOp, besluitOp: context.vandaag, gronden, motivering },
            eerderBesluitOp: eerder?.besluit?.genomenOp ?? null,
            eerderBekendOp: eerder?.besluit?.bekendgemaaktOp ?? null,
            wachttijdTotEnMet: tellendeWachttijden(dossier, aanvraag, context)[0]?.totEnMet ?? null,
            ...{ voornemenOp: voornemen?.verzondenOp ?? null, zienswijzeOp, gehoordOp, feitenNietNieuw },
          },
        },
      ],
    };
  },
};

function controleerGronden({ fout, keuze }: Veldcontrole, gronden: AanvraagAfwijzen['gronden']): boolean {
  if (!Array.isArray(gronden) || gronden.length === 0) {
    fout('GRONDEN_VERPLICHT', 'SN-9', 'gronden', 'Noem ten minste één grond.');
    return false;
  }
  return gronden.every((grond) => keuze('gronden', grond, AFWIJZINGSGRONDEN));
}

/** AP-10 (Awb 4:6): what the school calls new is its claim; that it is not new is a judgement, with reasons. */
function controleerFeiten(
  { fout, tekst }: Veldcontrole,
  { nieuweFeiten }: Aanvraag,
  gronden: AanvraagAfwijzen['gronden'],
  feitenNietNieuw: string | null,
): void {
  if (feitenNietNieuw !== null) {
    tekst('feitenNietNieuw', feitenNietNieuw);
  } else if (nieuweFeiten !== null && gronden.some((grond) => ZONDER_NIEUWE_FEITEN.includes(grond))) {
    const reden = 'De school noemt nieuwe feiten. Leg uit waarom die niet nieuw zijn, of kies een andere grond.';
    fout('NIEUWE_FEITEN_NIET_BEOORDEELD', 'AP-10', 'feitenNietNieuw', reden);
  }
}

/** Whether the grounds that look back have something to look back on. */
function controleerGrondslag(
  { fout }: Veldcontrole,
  dossier: Dossier,
  aanvraag: Aanvraag,
  gronden: AanvraagAfwijzen['gronden'],
  context: Context,
): void {
  const eerder = dossier.aanvraag.aanvragen.filter((a) => a.nummer < aanvraag.nummer);
  if (gronden.includes('GEEN_NIEUWE_FEITEN') && tellendeAfwijzingen(eerder).length === 0) {
    const tekst = 'Verwijzen naar een eerder besluit kan alleen als een eerdere aanvraag van deze school is afgewezen.';
    fout('GEEN_HERHAALDE_AANVRAAG', 'AP-10', 'gronden', tekst);
  }
  if (gronden.includes('WACHTTIJD')) {
    const onbeoordeeld = wachttijden(dossier, aanvraag, context).some(
      ({ andereSchoolId: ander }) => ander !== null && oordeelOver(ander, dossier, context) === null,
    );
    const telt = tellendeWachttijden(dossier, aanvraag, context).length > 0;
    if (!telt && onbeoordeeld) {
      const tekst = 'De wachttijd loopt via een andere school. Beoordeel eerst het verband met die school.';
      fout('VERBAND_NIET_BEOORDEELD', 'AP-5', 'gronden', tekst);
    } else if (!telt) {
      const tekst =
        'De wachttijd is alleen een grond als de aanvraag daarbinnen kwam. Via een andere school telt zij alleen als het verband bezwaarlijk is gevonden.';
      fout('GEEN_WACHTTIJD', 'N-4', 'gronden', tekst);
    }
  }
  if (gronden.includes('HERSTART') && !heeftBezwaarlijkVerband(dossier, context)) {
    const tekst = 'Een herstart is alleen een grond als een verband met een andere school bezwaarlijk is gevonden.';
    fout('GEEN_BEZWAARLIJK_VERBAND', 'AP-5', 'gronden', tekst);
  }
}

/**
 * AP-9: the grounds on which the school must have been heard. A tie with another school comes from the record of Blik op
 * Werk, never from the applicant.
 */
function teHorenGronden(
  dossier: Dossier,
  aanvraag: Aanvraag,
  { gronden, afwijkendeFeiten }: AanvraagAfwijzen,
  context: Context,
): readonly Afwijzingsgrond[] {
  if (afwijkendeFeiten) return gronden;
  return gronden.filter(
    (grond) => grond === 'HERSTART' || (grond === 'WACHTTIJD' && !eigenWachttijd(dossier, aanvraag, context)),
  );
}

/** AP-9: the school was heard on a day that is given here, or by a voornemen of which the term is over or answered. */
function controleerHoren(
  { fout, fouten, datumOfLeeg }: Veldcontrole,
  dossier: Dossier,
  aanvraag: Aanvraag,
  opdracht: AanvraagAfwijzen,
  context: Context,
): void {
  const { gehoordOp, afwijkendeFeiten } = opdracht;
  const voornemen = voornemenTot(dossier, 'afwijzing van de aanvraag');
  // The school has been promised its term: another hearing does not shorten it.
  const belet = voornemen && hoortermijnLoopt(voornemen, context, 'AP-9');
  if (belet) fouten.push({ ...belet, veld: 'gehoordOp' });
  if (gehoordOp !== null) {
    if (datumOfLeeg('gehoordOp', gehoordOp) && (gehoordOp > context.vandaag || gehoordOp < aanvraag.ontvangenOp)) {
      const tekst = 'De school is gehoord tussen de ontvangst van de aanvraag en vandaag.';
      fout('VOLGORDE', 'AP-9', 'gehoordOp', tekst);
    }
    return;
  }
  const teHoren = teHorenGronden(dossier, aanvraag, opdracht, context);
  if (voornemen) {
    const onbesproken = nietVoorgelegd(voornemen, teHoren, 'AP-9');
    if (onbesproken) fouten.push(onbesproken);
  } else if (afwijkendeFeiten || teHoren.length > 0) {
    const tekst = 'De afwijzing steunt op andere feiten dan de school gaf. Hoor de school eerst.';
    fout('HOREN_VERPLICHT', 'AP-9', 'gehoordOp', tekst);
  }
}
