/**
 * Signals about a school: confirmed, judged and decided upon within their terms, and linked to what they lead to (SG-4 to
 * SG-7, N-25). Nothing of it is for the school to see; what follows from a signal speaks for itself.
 */
import { berekenTermijn, type Duur } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import type { Gebeurtenis } from '../dossier.ts';
import { eisVan } from '../eis.ts';
import type { Context, Deadline, Procedure, Rol, Taak } from '../procedure.ts';
import type { Signaal, SignalenDeel, SignalenGebeurtenis, SignalenOpdracht } from './feiten.ts';
import { isOpen, nogDoorTeGeven, openSignalen, wachtOpVervolg } from './open.ts';
import { opdrachten } from './opdrachten.ts';

const LAATSTE_AFGEHANDELDE = 10;

export const signalen: Procedure<SignalenDeel, SignalenOpdracht, SignalenGebeurtenis> = {
  begin: { laatste: 0, signalen: [] },

  intern: [
    'SignaalVastgelegd',
    'SignaalBevestigd',
    'SignaalBeoordeeld',
    'SignaalAfgehandeld',
    'SignaalDoorgegeven',
    'InformatieGedeeld',
  ],

  opdrachten,

  evolve(deel, g) {
    switch (g.soort) {
      case 'SignaalVastgelegd': {
        const { nummer, bron, gemeente, ontvangenOp } = g;
        const nieuw: Signaal = {
          ...{ nummer, bron, gemeente, ontvangenOp },
          ...{ bevestigdOp: null, ernst: null, fraudeAanwijzing: false },
          ...{ besluit: null, besluitOp: null, doorgegevenOp: null, gevolgen: [] },
        };
        return { laatste: nummer, signalen: [...deel.signalen, nieuw] };
      }
      case 'SignaalBevestigd':
        return wijzig(deel, g.nummer, { bevestigdOp: g.bevestigdOp });
      case 'SignaalBeoordeeld':
        return wijzig(deel, g.nummer, { ernst: g.ernst, fraudeAanwijzing: g.fraudeAanwijzing });
      case 'SignaalAfgehandeld':
        return wijzig(deel, g.nummer, { besluit: g.besluit, besluitOp: g.datum });
      case 'SignaalDoorgegeven':
        return wijzig(deel, g.nummer, { doorgegevenOp: g.doorgegevenOp });
      case 'KeurmerkGeeindigd': {
        const einde = { soort: g.soort, op: g.datum };
        const wachtend = deel.signalen.filter(wachtOpVervolg);
        return wachtend.reduce((d, s) => wijzig(d, s.nummer, { gevolgen: [...s.gevolgen, einde] }), deel);
      }
      default: {
        const nummer = signaalVan(g);
        const signaal = deel.signalen.find((s) => s.nummer === nummer);
        if (!signaal) return deel;
        return wijzig(deel, signaal.nummer, { gevolgen: [...signaal.gevolgen, { soort: g.soort, op: g.datum }] });
      }
    }
  },

  deadlines(dossier, context) {
    return openSignalen(dossier).flatMap((signaal) => signaaltermijnen(signaal, context));
  },

  taken(dossier, context) {
    return openSignalen(dossier).flatMap((signaal) => signaaltaken(signaal, context));
  },
};

/** The signal from which a fact follows; null when it follows from none. */
function signaalVan(g: Gebeurtenis): number | null {
  switch (g.soort) {
    case 'OnaangekondigdBezoekGepland':
    case 'ToezichtVervroegd':
    case 'InformatieGedeeld':
      return g.signaal;
    case 'VoornemenUitgebracht':
      return g.aanleiding.soort === 'signaal' ? g.aanleiding.nummer : null;
    default:
      return null;
  }
}

function wijzig(deel: SignalenDeel, nummer: number, wijziging: Partial<Signaal>): SignalenDeel {
  const alle = deel.signalen.map((s) => (s.nummer === nummer ? { ...s, ...wijziging } : s));
  const klaar = alle.filter((s) => !isOpen(s)).slice(-LAATSTE_AFGEHANDELDE);
  return { ...deel, signalen: alle.filter((s) => isOpen(s) || klaar.includes(s)) };
}

/** N-25: every term runs from the receipt. */
function termijnVan({ ontvangenOp }: Signaal, duur: Duur, { kalender }: Context) {
  const vraag = { begindatum: ontvangenOp, duur, gebeurtenis: 'de ontvangst van het signaal', regel: 'N-25' } as const;
  return berekenTermijn({ ...vraag, grondslag: 'handleiding' }, kalender);
}

interface Stap {
  wat: 'bevestiging' | 'beoordeling' | 'besluit';
  omschrijving: string;
  doet: string;
  wie: Rol;
  duur: Duur;
}

/** What is still to be done with a signal before it has been decided upon. */
function stappenVan(signaal: Signaal): Stap[] {
  if (signaal.besluit !== null) return [];
  const { bevestigen, beoordelen, besluiten } = handleidingOp(signaal.ontvangenOp).signalen;
  const van = `signaal ${signaal.nummer}`;
  const alle: (Stap & { nodig: boolean })[] = [
    {
      ...{ wat: 'bevestiging', omschrijving: `Bevestig de ontvangst van ${van}`, wie: 'servicedesk' },
      ...{ doet: `bevestigt de ontvangst van ${van}`, duur: bevestigen, nodig: signaal.bevestigdOp === null },
    },
    {
      ...{ wat: 'beoordeling', omschrijving: `Beoordeel ${van}`, wie: 'servicedesk' },
      ...{ doet: `beoordeelt ${van}`, duur: beoordelen, nodig: signaal.ernst === null },
    },
    {
      ...{ wat: 'besluit', omschrijving: `Besluit wat er met ${van} gebeurt`, wie: 'beslisser' },
      ...{ doet: `besluit wat er met ${van} gebeurt`, duur: besluiten, nodig: true },
    },
  ];
  return alle.filter((stap) => stap.nodig);
}

function signaaltermijnen(signaal: Signaal, context: Context): Deadline[] {
  return stappenVan(signaal).map(({ wat, omschrijving, wie, doet, duur }) => {
    const id = `signalen/${signaal.nummer}/${wat}`;
    return eisVan({ id, omschrijving, wie, doet }, termijnVan(signaal, duur, context));
  });
}

function signaaltaken(signaal: Signaal, context: Context): Taak[] {
  const { nummer, besluit } = signaal;
  const stappen = stappenVan(signaal)
    .filter(({ wat }) => wat !== 'besluit' || signaal.ernst !== null)
    .map(({ wat, omschrijving, wie, duur }): Taak => {
      const { laatsteDag } = termijnVan(signaal, duur, context);
      return { id: `signalen/${nummer}/${wat}/doen`, rol: wie, omschrijving, uiterlijk: laatsteDag };
    });
  const vervolg: Taak[] = wachtOpVervolg(signaal)
    ? [
        {
          id: `signalen/${nummer}/vervolg`,
          rol: besluit === 'onaangekondigd bezoek' ? 'planner' : 'beslisser',
          omschrijving: `Doe wat over signaal ${nummer} is besloten: ${besluit}`,
          uiterlijk: null,
        },
      ]
    : [];
  const doorgeven: Taak[] = nogDoorTeGeven(signaal)
    ? [
        {
          id: `signalen/${nummer}/arbeidsinspectie`,
          rol: 'servicedesk',
          omschrijving: `Geef signaal ${nummer} door aan de Arbeidsinspectie: er is een aanwijzing van fraude`,
          uiterlijk: null,
        },
      ]
    : [];
  return [...stappen, ...vervolg, ...doorgeven];
}
