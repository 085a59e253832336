import { antwoord, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { inWoorden, maandInWoorden } from '../datums.ts';
import {
  capaciteitZetten,
  inspecteurBeeindigen,
  inspecteurToevoegen,
  overeenkomstBeeindigen,
  overeenkomstToevoegen,
} from '../formulieren/registers.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Titel } from '../onderdelen/titel.tsx';
import { Register } from '../registers/register.tsx';

type Bezoek = components['schemas']['OnuitvoerbaarBezoek'];

interface Geldigheid {
  geldigVanaf: string;
  geldigTotEnMet: string | null;
  geldig: boolean;
}

/** The lists that planning and supervision look at. */
export function Registers() {
  return (
    <div className="pagina">
      <Titel>Registers</Titel>
      <Register
        naam="Inspecteurs"
        kop={<Tussenkop>Inspecteurs</Tussenkop>}
        rollen={['beheerder', 'planner']}
        koppen={['Code', 'Vanaf', 'Tot en met', 'Vandaag']}
        lees={async () => antwoord(await api.GET('/inspecteurs'))}
        rijen={({ resultaten }) =>
          resultaten.map((inspecteur) => ({
            sleutel: `${inspecteur.code} ${inspecteur.geldigVanaf}`,
            cellen: [inspecteur.code, ...geldigheid(inspecteur)],
            ...(inspecteur.geldigTotEnMet === null
              ? { einde: { label: `Beëindig ${inspecteur.code}`, formulier: inspecteurBeeindigen(inspecteur.code) } }
              : {}),
          }))
        }
        toevoegen={{ knop: 'Voeg een inspecteur toe', formulier: inspecteurToevoegen }}
        Gedaan={Gedaan}
      />
      <Register
        naam="Capaciteit"
        kop={<Tussenkop>Capaciteit per maand</Tussenkop>}
        rollen={['beheerder', 'planner']}
        koppen={['Vanaf', 'Bezoeken per maand']}
        lees={async () => antwoord(await api.GET('/bezoekcapaciteit'))}
        rijen={({ resultaten }) =>
          resultaten.map(({ vanMaand, perMaand }) => ({
            sleutel: vanMaand,
            cellen: [maandInWoorden(vanMaand), perMaand],
          }))
        }
        toevoegen={{ knop: 'Zet de capaciteit', formulier: capaciteitZetten }}
        Gedaan={Gedaan}
      />
      <Register
        naam="Samenwerkingsovereenkomsten"
        kop={<Tussenkop>Samenwerkingsovereenkomsten</Tussenkop>}
        rollen={['beheerder', 'servicedesk']}
        koppen={['Gemeente', 'Vanaf', 'Tot en met', 'Vandaag']}
        lees={async () => antwoord(await api.GET('/samenwerkingsovereenkomsten'))}
        rijen={({ resultaten }) =>
          resultaten.map((overeenkomst) => ({
            sleutel: `${overeenkomst.gemeente} ${overeenkomst.geldigVanaf}`,
            cellen: [overeenkomst.gemeente, ...geldigheid(overeenkomst)],
            ...(overeenkomst.geldigTotEnMet === null
              ? {
                  einde: {
                    label: `Beëindig ${overeenkomst.gemeente}`,
                    formulier: overeenkomstBeeindigen(overeenkomst.gemeente),
                  },
                }
              : {}),
          }))
        }
        toevoegen={{ knop: 'Voeg een overeenkomst toe', formulier: overeenkomstToevoegen }}
        Gedaan={Gedaan}
      />
    </div>
  );
}

const geldigheid = ({ geldigVanaf, geldigTotEnMet, geldig }: Geldigheid) => [
  inWoorden(geldigVanaf),
  geldigTotEnMet ? inWoorden(geldigTotEnMet) : 'geen einde',
  <Merkteken key="geldig" toon={geldig ? 'goed' : 'fout'}>
    {geldig ? 'Geldt' : 'Geldt niet'}
  </Merkteken>,
];

/** The planned visits that cannot be as they are. */
function Gedaan({ bezoeken }: { bezoeken: readonly Bezoek[] }) {
  if (bezoeken.length === 0)
    return <Melding soort="goed">De lijst is gewijzigd. Elk gepland bezoek kan nog zoals het staat.</Melding>;
  return (
    <Melding soort="let-op">
      <p>
        <strong>De lijst is gewijzigd.</strong> Deze geplande bezoeken kunnen zo niet:
      </p>
      <ul>
        {bezoeken.map(({ schoolId, naam, bezoekDatum, inspecteur, onaangekondigd, reden }) => (
          <li key={`${schoolId} ${bezoekDatum} ${onaangekondigd}`}>
            <Koppeling to={`/scholen/${schoolId}`}>{naam}</Koppeling>, {inWoorden(bezoekDatum)}, {inspecteur}
            {onaangekondigd && ', onaangekondigd'}. {reden}
          </li>
        ))}
      </ul>
    </Melding>
  );
}
