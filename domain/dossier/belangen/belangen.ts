/**
 * Interests of a certificerende instelling or an inspecteur in this school (LG-12, TK-10): who has one does not judge it.
 * `planning` refuses such a certificerende instelling; an interest that comes to light later becomes a task here.
 */
import { inWoorden } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import { type Context, type Procedure, type Taak, weiger, type Weigering } from '../procedure.ts';
import { onbeslisteAudits } from '../planning/instelling.ts';
import { geplandBezoek, huidigeRonde } from '../toezicht/ronde.ts';
import { veldcontrole } from '../velden.ts';
import { heeftBelang } from './belang.ts';
import { type Belang, type BelangenDeel, type BelangenGebeurtenis, type BelangenOpdracht, PARTIJEN } from './feiten.ts';

const schoolOnbekend: Weigering = { code: 'SCHOOL_ONBEKEND', tekst: 'Schrijf de school eerst in.', regel: 'AP-1' };

/** The interests that still run, or of which the end lies ahead. */
const teBeeindigen = ({ belangen }: Dossier, vandaag: string): Belang[] =>
  belangen.belangen.filter((b) => b.totEnMet === null || b.totEnMet >= vandaag);

export const belangen: Procedure<BelangenDeel, BelangenOpdracht, BelangenGebeurtenis> = {
  begin: { belangen: [] },

  opdrachten: {
    BelangVastleggen: {
      omschrijving: 'Belang bij deze school vastleggen',
      rollen: ['servicedesk', 'beheerder', 'school'],
      mag: (dossier) => (dossier.inschrijving.ingeschrevenOp ? null : schoolOnbekend),
      besluit(dossier, { partij, wie, van, totEnMet, toelichting }, { vandaag, certificerendeInstellingen }) {
        const { fouten, fout, datum, datumOfLeeg, keuze, tekst } = veldcontrole();
        keuze('partij', partij, PARTIJEN);
        const opDeLijst = certificerendeInstellingen.some((ci) => ci.naam === wie);
        if (tekst('wie', wie) && partij === 'certificerende instelling' && !opDeLijst) {
          fout('CI_ONBEKEND', 'RA-6', 'wie', 'Deze naam staat niet op de lijst van certificerende instellingen.');
        }
        const vanGoed = datum('van', van);
        if (datumOfLeeg('totEnMet', totEnMet) && vanGoed && totEnMet !== null && totEnMet < van) {
          fout('VOLGORDE', 'LG-12', 'totEnMet', 'De laatste dag ligt voor de eerste dag.');
        }
        tekst('toelichting', toelichting);
        if (fouten.length > 0) return weiger(...fouten);
        const nummer = dossier.belangen.belangen.length + 1;
        return {
          gebeurtenissen: [
            { soort: 'BelangVastgelegd', datum: vandaag, nummer, partij, wie, van, totEnMet, toelichting },
          ],
        };
      },
    },
    BelangBeeindigen: {
      omschrijving: 'Einde van een belang vastleggen',
      // Not the school: it would clear the way for an instelling that it chose itself.
      rollen: ['servicedesk', 'beheerder'],
      mag: (dossier, { vandaag }) =>
        teBeeindigen(dossier, vandaag).length > 0
          ? null
          : { code: 'GEEN_BELANG', tekst: 'Er is geen belang dat nog loopt.', regel: 'LG-12' },
      besluit(dossier, { nummer, totEnMet }, { vandaag }) {
        const { fouten, fout, datum } = veldcontrole();
        const belang = teBeeindigen(dossier, vandaag).find((b) => b.nummer === nummer);
        if (!belang) fout('BELANG_ONBEKEND', 'LG-12', 'nummer', 'Er loopt geen belang met dit nummer.');
        if (datum('totEnMet', totEnMet) && belang && totEnMet < belang.van) {
          fout(
            'VOLGORDE',
            'LG-12',
            'totEnMet',
            `Dit belang begint op ${inWoorden(belang.van)}: kies die dag of later.`,
          );
        }
        if (fouten.length > 0) return weiger(...fouten);
        return { gebeurtenissen: [{ soort: 'BelangBeeindigd', datum: vandaag, nummer, totEnMet }] };
      },
    },
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'BelangVastgelegd': {
        const { nummer, partij, wie, van, totEnMet } = g;
        return { belangen: [...deel.belangen, { nummer, partij, wie, van, totEnMet }] };
      }
      case 'BelangBeeindigd': {
        const { nummer, totEnMet } = g;
        return { belangen: deel.belangen.map((b) => (b.nummer === nummer ? { ...b, totEnMet } : b)) };
      }
      default:
        return deel;
    }
  },

  taken: (dossier, context) => [...vanInstellingen(dossier, context), ...vanDeInspecteur(dossier, context)],
};

/** A visit that was planned before the interest was known. */
function vanDeInspecteur(dossier: Dossier, { vandaag, kalender }: Context): Taak[] {
  const ronde = huidigeRonde(dossier, kalender);
  const bezoek = geplandBezoek(ronde?.stand);
  if (!ronde || !bezoek || bezoek.dag < vandaag) return [];
  if (!heeftBelang(dossier, 'inspecteur', bezoek.inspecteur, bezoek.dag)) return [];
  return [
    {
      id: `belangen/${ronde.id}/inspecteur`,
      rol: 'planner',
      omschrijving: `Kies een andere inspecteur: ${bezoek.inspecteur} heeft op ${inWoorden(bezoek.dag)} een belang bij deze school`,
      uiterlijk: bezoek.dag,
    },
  ];
}

/** An audit that was planned before the interest was known; until it has been decided upon. */
function vanInstellingen(dossier: Dossier, context: Context): Taak[] {
  return onbeslisteAudits(dossier, context)
    .filter((a) => heeftBelang(dossier, 'certificerende instelling', a.certificerendeInstelling, a.dag))
    .map(({ meetjaar, certificerendeInstelling, dag, rol, wat, uiterlijk }) => ({
      id: `belangen/${meetjaar}/instelling`,
      rol,
      omschrijving: `${wat}: ${certificerendeInstelling} heeft op ${inWoorden(dag)} een belang bij deze school`,
      uiterlijk,
    }));
}
