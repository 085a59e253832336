/**
 * The completion of an application (AP-7; Awb 4:5). The school delivers, at once or in parts; Blik op Werk judges whether
 * the application is complete. Until it is, the school keeps its whole term.
 */
import { type Datum, inWoorden } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import { type Brief, type Context, type TekstRef, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { aanvraagNa } from './evolve.ts';
import type { Aanvraag, AanvraagOpdrachtsoort } from './feiten.ts';
import { geenAanvraag, lopendeAanvraag, openVerzoek } from './lopend.ts';
import { teVaakOpgeschort } from './opschorten.ts';
import { aanvultermijn, beslistermijn, lopendeKans } from './termijnen.ts';

/** The longest term that a person can set: the longest that still rolls like a statutory one (T3). */
const MEESTE_AANVULDAGEN = 90;

export const aanvulopdrachten: {
  [S in 'AanvullingVragen' | 'AanvullingOntvangen' | 'AanvullingBeoordelen']: AanvraagOpdrachtsoort<S>;
} = {
  AanvullingVragen: {
    omschrijving: 'Aanvulling vragen',
    rollen: ['servicedesk', 'beslisser'],
    mag(dossier, context) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      // When the term has ended unused the school may get another chance.
      const kans = lopendeKans(aanvraag, context);
      if (!kans) return teVaakOpgeschort(aanvraag);
      if (kans.code !== 'KANS_TOT_AANVULLEN') return kans;
      return { code: 'AANVULLING_LOOPT_AL', tekst: 'De school is al gevraagd om aan te vullen.', regel: 'AP-7' };
    },
    besluit(dossier, { ontbreekt, dagen }, { vandaag }) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
      const { fouten, getal, tekst } = veldcontrole();
      tekst('ontbreekt', ontbreekt);
      if (dagen !== null) getal('dagen', dagen, 1, MEESTE_AANVULDAGEN);
      if (fouten.length > 0) return weiger(...fouten);
      const termijn = dagen ?? handleiding(aanvraag.handleiding).aanvraag.aanvultermijn.aantal;
      const verzoek = aanvraag.verzoeken.length + 1;
      const { nummer } = aanvraag;
      return {
        gebeurtenissen: [{ soort: 'AanvullingGevraagd', datum: vandaag, nummer, verzoek, dagen: termijn, ontbreekt }],
        brieven: [
          {
            sjabloon: 'aanvulling-gevraagd',
            rechtsgevolg: true,
            gegevens: { nummer, verzoek, dagen: termijn, ontbreekt },
          },
        ],
      };
    },
  },

  AanvullingOntvangen: {
    omschrijving: 'Aanvulling ontvangen',
    rollen: ['school', 'servicedesk'],
    mag(dossier) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      if (openVerzoek(aanvraag)) return null;
      return { code: 'GEEN_AANVULLING_GEVRAAGD', tekst: 'Er is geen aanvulling gevraagd.', regel: 'AP-7' };
    },
    besluit(dossier, { ontvangenOp, volledig = null }, context, { rol }) {
      const { vandaag } = context;
      const aanvraag = lopendeAanvraag(dossier);
      const verzoek = aanvraag && openVerzoek(aanvraag);
      if (!aanvraag || !verzoek) return weiger(geenAanvraag);
      const { fouten, fout, datum, jaOfNee } = veldcontrole();
      if (volledig !== null && jaOfNee('volledig', volledig) && rol === 'school') {
        const tekst = 'Blik op Werk beoordeelt of de aanvraag volledig is. Laat dit veld leeg.';
        fout('OORDEEL_NIET_VAN_SCHOOL', 'AP-7', 'volledig', tekst);
      }
      const nietEerderDan = verzoek.verzondenOp ?? aanvraag.ontvangenOp;
      if (datum('ontvangenOp', ontvangenOp)) {
        if (ontvangenOp > vandaag) {
          fout('DATUM_IN_TOEKOMST', 'A10', 'ontvangenOp', 'De aanvulling kan niet na vandaag ontvangen zijn.');
        }
        if (ontvangenOp < nietEerderDan) {
          const tekst = `De aanvulling kan niet eerder ontvangen zijn dan ${inWoorden(nietEerderDan)}.`;
          fout('VOLGORDE', 'AP-8', 'ontvangenOp', tekst);
        }
      }
      if (fouten.length > 0) return weiger(...fouten);
      const ontvangen = {
        soort: 'AanvullingOntvangen' as const,
        datum: vandaag,
        ...{ nummer: aanvraag.nummer, verzoek: verzoek.verzoek, ontvangenOp, volledig },
      };
      return {
        gebeurtenissen: [ontvangen],
        brieven: [stand(aanvraagNa(dossier, ontvangen), ontvangenOp, null, context)],
      };
    },
  },

  AanvullingBeoordelen: {
    omschrijving: 'Beoordelen of de aanvraag volledig is',
    rollen: ['servicedesk', 'beslisser'],
    mag(dossier) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      if (openVerzoek(aanvraag)?.ontvangenOp) return null;
      return { code: 'GEEN_AANVULLING', tekst: 'Er is geen aanvulling om te beoordelen.', regel: 'AP-7' };
    },
    besluit(dossier, { volledig, ontbreekt }, context) {
      const aanvraag = lopendeAanvraag(dossier);
      const verzoek = aanvraag && openVerzoek(aanvraag);
      if (!aanvraag || !verzoek?.ontvangenOp) return weiger(geenAanvraag);
      const { fouten, fout, jaOfNee, tekst } = veldcontrole();
      if (jaOfNee('volledig', volledig)) {
        if (!volledig) tekst('ontbreekt', ontbreekt);
        else if (ontbreekt !== null) {
          fout(
            'NIETS_ONTBREEKT',
            'AP-7',
            'ontbreekt',
            'Aan een volledige aanvraag ontbreekt niets. Laat dit veld leeg.',
          );
        }
      }
      if (fouten.length > 0) return weiger(...fouten);
      const beoordeeld = {
        soort: 'AanvullingBeoordeeld' as const,
        datum: context.vandaag,
        ...{ nummer: aanvraag.nummer, verzoek: verzoek.verzoek, volledig, ontbreekt },
      };
      return {
        gebeurtenissen: [beoordeeld],
        brieven: [stand(aanvraagNa(dossier, beoordeeld), verzoek.ontvangenOp, ontbreekt, context)],
      };
    },
  },
};

/** What the school is told of a completion: whether it is enough, until when more can come, and by when we decide. */
function stand(aanvraag: Aanvraag, ontvangenOp: Datum, ontbreekt: TekstRef | null, context: Context): Brief {
  const verzoek = aanvraag.verzoeken.at(-1);
  const termijn = verzoek && aanvultermijn(verzoek, context);
  const voorbij = termijn ? context.vandaag > termijn.laatsteDag : false;
  return {
    sjabloon: 'aanvulling-ontvangen',
    rechtsgevolg: false,
    gegevens: {
      ...{ nummer: aanvraag.nummer, ontvangenOp, ontbreekt },
      oordeel: OORDEEL[String(verzoek?.volledig)] ?? null,
      // Null when the term is over, or begins with an invitation that has not left yet.
      aanvullenTotEnMet: voorbij ? null : (termijn?.laatsteDag ?? null),
      aanvullen: voorbij ? 'voorbij' : termijn ? 'loopt' : 'begint nog',
      besluitUiterlijk: beslistermijn(aanvraag, context).laatsteDag,
    },
  };
}

const OORDEEL: Readonly<Record<string, string>> = { true: 'volledig', false: 'onvolledig' };
