/**
 * The receipt of an application (AP-1). It is never refused because of an earlier refusal: an application must be
 * decided on, also within the wachttijd (AP-10, N-4).
 */
import { inWoorden, plusMaanden } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import { type Opdrachtsoort, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { tellendeAfwijzingen } from '../verbanden/verleden.ts';
import { evolve } from './evolve.ts';
import type { AanvraagOpdracht, Herhaling } from './feiten.ts';
import { onbekendgemaakt } from './lopend.ts';
import { beslistermijn } from './termijnen.ts';

export const indienen: Opdrachtsoort<Extract<AanvraagOpdracht, { soort: 'AanvraagIndienen' }>> = {
  omschrijving: 'Keurmerk aanvragen',
  rollen: ['school', 'servicedesk'],
  mag(dossier) {
    if (!dossier.inschrijving.ingeschrevenOp) {
      return { code: 'SCHOOL_ONBEKEND', tekst: 'Schrijf de school eerst in.', regel: 'AP-1' };
    }
    if (dossier.keurmerk.soort) {
      return { code: 'HEEFT_KEURMERK', tekst: 'Deze school heeft het keurmerk al.', regel: 'AP-1' };
    }
    if (onbekendgemaakt(dossier))
      return { code: 'AANVRAAG_LOOPT_AL', tekst: 'Er loopt al een aanvraag van deze school.', regel: 'AP-1' };
    return null;
  },
  besluit(dossier, { ontvangenOp, nieuweFeiten }, context) {
    const { fouten, fout, datum, tekst } = veldcontrole();
    if (datum('ontvangenOp', ontvangenOp)) {
      const oudste = plusMaanden(
        context.vandaag,
        -handleidingOp(context.vandaag).aanvraag.ontvangenHoogstensMaandenTerug,
      );
      if (ontvangenOp > context.vandaag) {
        fout('DATUM_IN_TOEKOMST', 'A10', 'ontvangenOp', 'De aanvraag kan niet na vandaag ontvangen zijn.');
      } else if (ontvangenOp < oudste) {
        const teOud = `Een aanvraag die voor ${inWoorden(oudste)} is ontvangen kan niet meer worden vastgelegd. Controleer het jaar.`;
        fout('DATUM_TE_OUD', 'A10', 'ontvangenOp', teOud);
      }
    }
    if (nieuweFeiten !== null) tekst('nieuweFeiten', nieuweFeiten);
    const vorige = dossier.aanvraag.aanvragen.at(-1);
    if (vorige && ontvangenOp < vorige.ontvangenOp) {
      const eerder = `Deze aanvraag kan niet eerder ontvangen zijn dan de vorige (${inWoorden(vorige.ontvangenOp)}).`;
      fout('VOLGORDE', 'AP-10', 'ontvangenOp', eerder);
    }
    if (fouten.length > 0) return weiger(...fouten);
    const afgewezen = tellendeAfwijzingen(dossier.aanvraag.aanvragen).length > 0;
    const nieuw: Herhaling = nieuweFeiten ? 'met nieuwe feiten' : 'zonder nieuwe feiten';
    const ingediend = {
      soort: 'AanvraagIngediend' as const,
      datum: context.vandaag,
      nummer: dossier.aanvraag.aanvragen.length + 1,
      ontvangenOp,
      handleiding: handleidingOp(ontvangenOp).versie,
      herhaling: afgewezen ? nieuw : ('eerste aanvraag' as const),
      nieuweFeiten,
    };
    const aanvraag = evolve(dossier.aanvraag, ingediend).aanvragen.at(-1);
    if (!aanvraag) throw new Error('De ingediende aanvraag ontbreekt');
    return {
      gebeurtenissen: [ingediend],
      brieven: [
        {
          sjabloon: 'aanvraag-ontvangen',
          rechtsgevolg: false,
          gegevens: {
            nummer: ingediend.nummer,
            ontvangenOp,
            besluitUiterlijk: beslistermijn(aanvraag, context).laatsteDag,
          },
        },
      ],
    };
  },
};
