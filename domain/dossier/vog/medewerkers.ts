/** Teachers and begeleiders: their VOG is in hand when they start, and until then an open point (VO-3 to VO-6). */
import { type Datum, inWoorden, isVogJongGenoeg, isVogJongGenoegOp, plusMaanden } from '../../termijn/index.ts';
import { type Handleiding, handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { type Opdrachtsoort, type Rol, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { controleerDagen } from './directie.ts';
import {
  MEDEWERKERFUNCTIES,
  type MedewerkerAanmelden,
  type MedewerkerAfmelden,
  type MedewerkerVogRegistreren,
} from './feiten.ts';
import { nietVertrokken } from './medewerkerstand.ts';

const rollen: readonly Rol[] = ['school', 'servicedesk'];

/** Nobody knows further ahead who will teach; a slip in the year would make a term that never comes. */
const VOORUIT_MAANDEN = 12;

const magVastleggen = ({ inschrijving }: Dossier): Weigering | null =>
  inschrijving.ingeschrevenOp ? null : { code: 'SCHOOL_ONBEKEND', tekst: 'Schrijf de school eerst in.', regel: 'AP-1' };

export const medewerkerAanmelden: Opdrachtsoort<MedewerkerAanmelden> = {
  omschrijving: 'Docent of begeleider zonder VOG aanmelden',
  rollen,
  mag: magVastleggen,
  besluit({ vog: deel }, { persoonId, functie, begonnenOp }, { vandaag }) {
    const { fouten, fout, datum, keuze, tekst } = veldcontrole();
    const persoonGoed = tekst('persoonId', persoonId);
    keuze('functie', functie, MEDEWERKERFUNCTIES);
    if (datum('begonnenOp', begonnenOp) && begonnenOp > plusMaanden(vandaag, VOORUIT_MAANDEN)) {
      const tekstVer = `Meld iemand hoogstens ${VOORUIT_MAANDEN} maanden voor de eerste werkdag aan.`;
      fout('DATUM_TE_VER', 'VO-6', 'begonnenOp', tekstVer);
    }
    if (persoonGoed && nietVertrokken(deel.medewerkers, vandaag).some((m) => m.persoonId === persoonId)) {
      const bekend = 'Deze persoon staat al als docent of begeleider van deze school vast.';
      fout('MEDEWERKER_BEKEND', 'VO-6', 'persoonId', bekend);
    }
    if (fouten.length > 0) return weiger(...fouten);
    return { gebeurtenissen: [{ soort: 'MedewerkerAangemeld', datum: vandaag, persoonId, functie, begonnenOp }] };
  },
};

export const medewerkerRegistreren: Opdrachtsoort<MedewerkerVogRegistreren> = {
  omschrijving: 'VOG van een docent of begeleider registreren',
  rollen,
  mag: magVastleggen,
  besluit({ vog: deel }, opdracht, { vandaag }) {
    const { persoonId, functie, afgegevenOp, overhandigdOp, begonnenOp, gezienDoor } = opdracht;
    const velden = veldcontrole();
    const { fouten, fout, datum, keuze, tekst } = velden;
    tekst('persoonId', persoonId);
    keuze('functie', functie, MEDEWERKERFUNCTIES);
    tekst('gezienDoor', gezienDoor);
    const dagenGoed = controleerDagen(velden, afgegevenOp, overhandigdOp, vandaag);
    const begin = datum('begonnenOp', begonnenOp);
    const regels = handleidingOp(begin ? begonnenOp : vandaag);
    if (dagenGoed && begin) {
      const maxMaanden = hoogsteLeeftijd(regels, begonnenOp);
      if (!isVogJongGenoeg({ afgegevenOp, overhandigdOp, maxMaanden })) {
        fout('VOG_TE_OUD', 'VO-4', 'afgegevenOp', `De VOG was bij het overhandigen ouder dan ${maxMaanden} maanden.`);
      } else if (!isVogJongGenoegOp(begonnenOp, afgegevenOp, maxMaanden)) {
        const oud = `De VOG was bij het begin van het werk ouder dan ${maxMaanden} maanden.`;
        fout('VOG_TE_OUD', 'VO-3', 'begonnenOp', oud);
      }
    }
    if (fouten.length > 0) return weiger(...fouten);
    const bekend = nietVertrokken(deel.medewerkers, vandaag).find((m) => m.persoonId === persoonId);
    // A newer VOG of who started with one in hand is not late, and one of who started without stays late.
    const eerder = bekend?.begonnenOp === begonnenOp ? bekend.vog : null;
    const teLaat = eerder ? eerder.teLaat : overhandigdOp > begonnenOp;
    return {
      gebeurtenissen: [
        {
          soort: 'MedewerkerVogGeregistreerd',
          datum: vandaag,
          persoonId,
          functie,
          profiel: regels.vog.profiel,
          afgegevenOp,
          overhandigdOp,
          begonnenOp,
          handleiding: regels.versie,
          gezienDoor,
          teLaat,
        },
      ],
    };
  },
};

/** VO-5: the three months of 2022 hold for who started on or after its day; before that it is the six of the statute. */
function hoogsteLeeftijd({ vog: { medewerkers } }: Handleiding, begonnenOp: Datum): number {
  const strenger = medewerkers.strenger.findLast((s) => s.begonnenVanaf <= begonnenOp);
  return (strenger ?? medewerkers).hoogsteLeeftijdMaanden;
}

export const medewerkerAfmelden: Opdrachtsoort<MedewerkerAfmelden> = {
  omschrijving: 'Docent of begeleider afmelden',
  rollen,
  mag: ({ vog: deel }, { vandaag }) =>
    nietVertrokken(deel.medewerkers, vandaag).length > 0
      ? null
      : { code: 'GEEN_MEDEWERKER', tekst: 'Er staat geen docent of begeleider vast.', regel: 'VO-6' },
  besluit({ vog: deel }, { persoonId, totEnMet }, { vandaag }) {
    const { fouten, fout, datum } = veldcontrole();
    const medewerker = nietVertrokken(deel.medewerkers, vandaag).find((m) => m.persoonId === persoonId);
    if (!medewerker) {
      fout('MEDEWERKER_ONBEKEND', 'VO-6', 'persoonId', 'Deze persoon staat niet als docent of begeleider vast.');
    }
    if (datum('totEnMet', totEnMet) && medewerker && totEnMet < medewerker.begonnenOp) {
      const tekst = `De laatste dag ligt voor het begin van het werk op ${inWoorden(medewerker.begonnenOp)}.`;
      fout('VOLGORDE', 'VO-6', 'totEnMet', tekst);
    }
    if (fouten.length > 0) return weiger(...fouten);
    return { gebeurtenissen: [{ soort: 'MedewerkerAfgemeld', datum: vandaag, persoonId, totEnMet }] };
  },
};
