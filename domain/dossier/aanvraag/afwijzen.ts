/** The refusal of an application: on which grounds, and that the school was heard when it must be (AP-9, SN-9). */
import type { Dossier } from '../dossier.ts';
import { type Context, type Opdrachtsoort, weiger } from '../procedure.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import { heeftBezwaarlijkVerband } from '../verbanden/kennis.ts';
import { hoortermijnLoopt, voornemenTot } from '../voornemen/horen.ts';
import { type Aanvraag, type AanvraagOpdracht, AFWIJZINGSGRONDEN } from './feiten.ts';
import { geenAanvraag, lopendeAanvraag } from './lopend.ts';
import { lopendeKans } from './termijnen.ts';

type AanvraagAfwijzen = Extract<AanvraagOpdracht, { soort: 'AanvraagAfwijzen' }>;

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
    const velden = veldcontrole();
    controleerGronden(velden, dossier, aanvraag, gronden);
    velden.tekst('motivering', motivering);
    velden.jaOfNee('afwijkendeFeiten', afwijkendeFeiten);
    controleerHoren(velden, dossier, aanvraag, opdracht, context);
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    const { nummer } = aanvraag;
    const voornemen = voornemenTot(dossier, 'afwijzing van de aanvraag');
    const zienswijzeOp = voornemen?.zienswijzeOp ?? null;
    const eerder = dossier.aanvraag.aanvragen.findLast((a) => a.besluit?.uitkomst === 'afgewezen');
    return {
      gebeurtenissen: [
        {
          soort: 'AanvraagAfgewezen',
          datum: context.vandaag,
          nummer,
          gronden,
          motivering,
          gehoordOp: gehoordOp ?? zienswijzeOp,
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
            wachttijdTotEnMet: aanvraag.wachttijdTotEnMet,
            ...{ voornemenOp: voornemen?.verzondenOp ?? null, zienswijzeOp, gehoordOp },
          },
        },
      ],
    };
  },
};

function controleerGronden(
  { fout, keuze }: Veldcontrole,
  dossier: Dossier,
  aanvraag: Aanvraag,
  gronden: AanvraagAfwijzen['gronden'],
): void {
  if (!Array.isArray(gronden) || gronden.length === 0) {
    fout('GRONDEN_VERPLICHT', 'SN-9', 'gronden', 'Noem ten minste één grond.');
    return;
  }
  if (!gronden.every((grond) => keuze('gronden', grond, AFWIJZINGSGRONDEN))) return;
  if (gronden.includes('GEEN_NIEUWE_FEITEN') && aanvraag.herhaling !== 'zonder nieuwe feiten') {
    const tekst = 'Verwijzen naar een eerder besluit kan alleen bij een herhaalde aanvraag zonder nieuwe feiten.';
    fout('GEEN_HERHAALDE_AANVRAAG', 'AP-10', 'gronden', tekst);
  }
  // The application carries the wachttijd only when it was received within it.
  if (gronden.includes('WACHTTIJD') && (aanvraag.wachttijdTotEnMet === null || aanvraag.metNieuweFeiten)) {
    const tekst = 'De wachttijd is alleen een grond als de aanvraag daarbinnen kwam, zonder nieuwe feiten.';
    fout('GEEN_WACHTTIJD', 'N-4', 'gronden', tekst);
  }
  if (gronden.includes('HERSTART') && !heeftBezwaarlijkVerband(dossier)) {
    const tekst = 'Een herstart is alleen een grond als een verband met een andere school bezwaarlijk is gevonden.';
    fout('GEEN_BEZWAARLIJK_VERBAND', 'AP-5', 'gronden', tekst);
  }
}

/** AP-9: the school was heard on a day that is given here, or by a voornemen of which the term is over or answered. */
function controleerHoren(
  { fout, fouten, datumOfLeeg }: Veldcontrole,
  dossier: Dossier,
  aanvraag: Aanvraag,
  { afwijkendeFeiten, gehoordOp }: AanvraagAfwijzen,
  context: Context,
): void {
  if (gehoordOp === null) {
    const voornemen = voornemenTot(dossier, 'afwijzing van de aanvraag');
    const belet = voornemen && hoortermijnLoopt(voornemen, context, 'AP-9');
    if (belet) fouten.push({ ...belet, veld: 'gehoordOp' });
    if (afwijkendeFeiten && !voornemen) {
      const tekst = 'De afwijzing steunt op andere feiten dan de school gaf. Hoor de school eerst.';
      fout('HOREN_VERPLICHT', 'AP-9', 'gehoordOp', tekst);
    }
    return;
  }
  if (datumOfLeeg('gehoordOp', gehoordOp) && (gehoordOp > context.vandaag || gehoordOp < aanvraag.ontvangenOp)) {
    const tekst = 'De school is gehoord tussen de ontvangst van de aanvraag en vandaag.';
    fout('VOLGORDE', 'AP-9', 'gehoordOp', tekst);
  }
}
