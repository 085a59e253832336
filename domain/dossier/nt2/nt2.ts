/** The 80 % norm for NT2 teachers as a yearly figure, and the exceptions of the addendum (NT-1 to NT-6). */
import { inWoorden } from '../../termijn/index.ts';
import { handleiding, handleidingOp, UITZONDERINGEN } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { bewaar, naGoedkeuring } from '../meetjaar/bewaren.ts';
import { bezwaarTegenElkMeetjaar, gekozenMeetjaar } from '../meetjaar/keuze.ts';
import { type Meetjaar, openMeetjaren } from '../meetjaar/meetjaar.ts';
import { type Context, type Deadline, type Opdrachtsoort, type Procedure, type Rol, weiger } from '../procedure.ts';
import { bezwaarTegenLeveren, leverherinneringen, leverplicht, percentage } from '../resultatenaudit/gegevens.ts';
import { geenKeurmerk } from '../resultatenaudit/leveren.ts';
import { veldcontrole } from '../velden.ts';
import type {
  LesurenOpgeven,
  Lesurenuitkomst,
  Nt2Deel,
  Nt2Gebeurtenis,
  Nt2Opdracht,
  UitzonderingMelden,
} from './feiten.ts';
import { eindherinneringen, isUitgesteld, uitzonderingenIn, urenTellenMee } from './uitzonderingen.ts';

const rollen: readonly Rol[] = ['school', 'servicedesk'];

/** More lesson hours than any school gives in a year. */
const MEESTE_LESUREN = 1_000_000;

const opgeven: Opdrachtsoort<LesurenOpgeven> = {
  omschrijving: 'Lesuren van docenten opgeven',
  rollen,
  mag: (dossier, context) => bezwaarTegenElkMeetjaar(dossier, geenKeurmerk, bezwaarTegenLeveren(dossier, context)),
  besluit(dossier, { meetjaar, totaal, bevoegd, inOpleiding, ervaren }, context) {
    const velden = veldcontrole();
    const { fouten, fout, getal } = velden;
    const ronde = gekozenMeetjaar(dossier, meetjaar, velden, 'NT-1', bezwaarTegenLeveren(dossier, context));
    const getallen = [
      getal('totaal', totaal, 1, MEESTE_LESUREN),
      getal('bevoegd', bevoegd, 0, MEESTE_LESUREN),
      getal('inOpleiding', inOpleiding, 0, MEESTE_LESUREN),
      getal('ervaren', ervaren, 0, MEESTE_LESUREN),
    ];
    if (!getallen.includes(false) && bevoegd + inOpleiding + ervaren > totaal) {
      const tekst = 'De uren van de docenten zijn samen meer dan alle lesuren.';
      fout('TE_VEEL_LESUREN', 'NT-1', 'bevoegd', tekst);
    }
    if (!ronde || fouten.length > 0) return weiger(...fouten);
    const { norm, uitzonderingen: regels } = handleiding(ronde.handleiding).nt2;
    const geldig = uitzonderingenIn(dossier, ronde);
    const meetellend =
      bevoegd +
      (urenTellenMee(regels, geldig, 'IN_OPLEIDING') ? inOpleiding : 0) +
      (urenTellenMee(regels, geldig, 'ERVAREN') ? ervaren : 0);
    return {
      gebeurtenissen: [
        {
          soort: 'LesurenOpgegeven',
          datum: context.vandaag,
          meetjaar,
          totaal,
          bevoegd,
          inOpleiding,
          ervaren,
          percentage: percentage(meetellend, totaal),
          norm,
          uitkomst: beoordeel(bevoegd, meetellend, norm * totaal, isUitgesteld(regels, geldig)),
        },
      ],
    };
  },
};

/** NT-1, NT-4: of the hours themselves, as 100 × hours against norm × total. */
function beoordeel(bevoegd: number, meetellend: number, nodig: number, uitgesteld: boolean): Lesurenuitkomst {
  if (100 * bevoegd >= nodig) return 'gehaald';
  if (100 * meetellend >= nodig) return 'gehaald met uitzondering';
  return uitgesteld ? 'handhaving uitgesteld' : 'niet gehaald';
}

const uitzonderingMelden: Opdrachtsoort<UitzonderingMelden> = {
  omschrijving: 'Uitzondering op de norm voor docenten melden',
  rollen,
  mag: ({ keurmerk }) => (keurmerk.soort ? null : { ...geenKeurmerk, regel: 'NT-5' }),
  besluit({ nt2: deel }, { uitzondering, gemeldOp, vanaf, onderbouwing }, { vandaag, instellingen }) {
    const { fouten, fout, datum, keuze, tekst } = veldcontrole();
    keuze('uitzondering', uitzondering, UITZONDERINGEN);
    tekst('onderbouwing', onderbouwing);
    const gemeldGoed = datum('gemeldOp', gemeldOp);
    if (gemeldGoed && gemeldOp > vandaag) {
      fout('DATUM_IN_TOEKOMST', 'NT-5', 'gemeldOp', 'De melding kan niet na vandaag gedaan zijn.');
    }
    if (!datum('vanaf', vanaf)) return weiger(...fouten);
    // NT-5: before the use. On the first day of the use itself still counts.
    if (gemeldGoed && gemeldOp > vanaf) {
      const laat = 'Een uitzondering wordt gemeld voordat de school haar gebruikt.';
      fout('MELDING_TE_LAAT', 'NT-5', 'vanaf', laat);
    }
    const { addendum } = handleidingOp(vanaf).nt2;
    const totEnMet = instellingen.nt2AddendumTotEnMet ?? addendum.totEnMet;
    if (vanaf < addendum.van || vanaf > totEnMet) {
      const buiten = `De uitzonderingen golden van ${inWoorden(addendum.van)} tot en met ${inWoorden(totEnMet)}.`;
      fout('ADDENDUM_GELDT_NIET', 'NT-3', 'vanaf', buiten);
    }
    if (deel.uitzonderingen.some((u) => u.uitzondering === uitzondering && u.totEnMet >= vanaf)) {
      fout('UITZONDERING_LOOPT_AL', 'NT-4', 'uitzondering', 'Deze uitzondering is al gemeld.');
    }
    if (fouten.length > 0) return weiger(...fouten);
    return {
      gebeurtenissen: [
        { soort: 'UitzonderingGemeld', datum: vandaag, uitzondering, gemeldOp, vanaf, totEnMet, onderbouwing },
      ],
    };
  },
};

export const nt2: Procedure<Nt2Deel, Nt2Opdracht, Nt2Gebeurtenis> = {
  begin: { opgaven: [], uitzonderingen: [] },

  opdrachten: { LesurenOpgeven: opgeven, UitzonderingMelden: uitzonderingMelden },

  evolve(deel, g) {
    switch (g.soort) {
      case 'LesurenOpgegeven': {
        const { meetjaar, percentage: deelVan, norm, uitkomst } = g;
        const opgave = { meetjaar, percentage: deelVan, norm, uitkomst, goedgekeurdOp: null };
        return { ...deel, opgaven: bewaar(deel.opgaven, opgave) };
      }
      case 'UitzonderingGemeld': {
        const { uitzondering, vanaf, totEnMet } = g;
        return { ...deel, uitzonderingen: [...deel.uitzonderingen, { uitzondering, vanaf, totEnMet }] };
      }
      case 'MeetperiodeGoedgekeurd':
        return { ...deel, opgaven: naGoedkeuring(deel.opgaven, g.meetjaar, g.datum) };
      case 'KeurmerkGeeindigd':
        return nt2.begin;
      default:
        return deel;
    }
  },

  deadlines(dossier, context) {
    return openMeetjaren(dossier).flatMap((ronde): Deadline[] => {
      const plicht = lesurenplicht(dossier, ronde, context);
      return plicht ? [plicht] : [];
    });
  },

  herinneringen(dossier, context) {
    const lesuren = openMeetjaren(dossier).flatMap((ronde) => {
      const plicht = lesurenplicht(dossier, ronde, context);
      return plicht ? [leverherinneringen(plicht, ronde, context)] : [];
    });
    return [...lesuren, ...eindherinneringen(dossier, context)];
  },
};

function lesurenplicht(dossier: Dossier, ronde: Meetjaar, context: Context): Deadline | null {
  const { jaar } = ronde;
  if (dossier.nt2.opgaven.some((o) => o.meetjaar === jaar)) return null;
  const id = `nt2/${jaar}/lesuren`;
  const omschrijving = `Lesuren van docenten over meetjaar ${jaar}`;
  const doet = `geeft de lesuren van docenten over meetjaar ${jaar} op`;
  return leverplicht(dossier, ronde, { id, omschrijving, doet }, context);
}
