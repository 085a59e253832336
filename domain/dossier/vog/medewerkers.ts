/** VOGs of teachers and begeleiders, registered by the school when they start (VO-3 to VO-6). */
import { isVogJongGenoeg } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import { type Opdrachtsoort, type Rol, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { controleerDagen } from './directie.ts';
import { MEDEWERKERFUNCTIES, type MedewerkerAfmelden, type MedewerkerVogRegistreren } from './feiten.ts';

const rollen: readonly Rol[] = ['school', 'servicedesk'];

export const medewerkerRegistreren: Opdrachtsoort<MedewerkerVogRegistreren> = {
  omschrijving: 'VOG van een docent of begeleider registreren',
  rollen,
  mag: (dossier) =>
    dossier.inschrijving.ingeschrevenOp
      ? null
      : { code: 'SCHOOL_ONBEKEND', tekst: 'Schrijf de school eerst in.', regel: 'AP-1' },
  besluit(_dossier, { persoonId, functie, afgegevenOp, overhandigdOp, begonnenOp, gezienDoor }, { vandaag }) {
    const velden = veldcontrole();
    const { fouten, fout, datum, keuze, tekst } = velden;
    tekst('persoonId', persoonId);
    keuze('functie', functie, MEDEWERKERFUNCTIES);
    tekst('gezienDoor', gezienDoor);
    const dagenGoed = controleerDagen(velden, afgegevenOp, overhandigdOp, vandaag);
    const begin = datum('begonnenOp', begonnenOp);
    const { versie, vog } = handleidingOp(begin ? begonnenOp : vandaag);
    if (dagenGoed) {
      const maxMaanden = vog.hoogsteLeeftijdMaanden;
      const teOud = (op: string) => !isVogJongGenoeg({ afgegevenOp, overhandigdOp: op, maxMaanden });
      if (teOud(overhandigdOp)) {
        fout('VOG_TE_OUD', 'VO-4', 'afgegevenOp', `De VOG was bij het overhandigen ouder dan ${maxMaanden} maanden.`);
      } else if (begin && afgegevenOp <= begonnenOp && teOud(begonnenOp)) {
        const oud = `De VOG was bij het begin van het werk ouder dan ${maxMaanden} maanden.`;
        fout('VOG_TE_OUD', 'VO-3', 'begonnenOp', oud);
      }
    }
    if (fouten.length > 0) return weiger(...fouten);
    return {
      gebeurtenissen: [
        {
          soort: 'MedewerkerVogGeregistreerd',
          datum: vandaag,
          persoonId,
          functie,
          profiel: vog.profiel,
          afgegevenOp,
          overhandigdOp,
          begonnenOp,
          handleiding: versie,
          gezienDoor,
        },
      ],
    };
  },
};

export const medewerkerAfmelden: Opdrachtsoort<MedewerkerAfmelden> = {
  omschrijving: 'Docent of begeleider afmelden',
  rollen,
  mag: ({ vog: deel }) =>
    deel.medewerkers.length > 0
      ? null
      : { code: 'GEEN_MEDEWERKER', tekst: 'Er staat geen docent of begeleider vast.', regel: 'VO-6' },
  besluit({ vog: deel }, { persoonId, totEnMet }, { vandaag }) {
    const { fouten, fout, datum } = veldcontrole();
    const medewerker = deel.medewerkers.find((m) => m.persoonId === persoonId);
    if (!medewerker) {
      fout('MEDEWERKER_ONBEKEND', 'VO-6', 'persoonId', 'Deze persoon staat niet als docent of begeleider vast.');
    }
    if (datum('totEnMet', totEnMet) && medewerker && totEnMet < medewerker.begonnenOp) {
      fout('VOLGORDE', 'VO-6', 'totEnMet', 'De laatste dag ligt voor het begin van het werk.');
    }
    if (fouten.length > 0) return weiger(...fouten);
    return { gebeurtenissen: [{ soort: 'MedewerkerAfgemeld', datum: vandaag, persoonId, totEnMet }] };
  },
};
