import { antwoord, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { inWoorden } from '../datums.ts';
import { beeindigen, toevoegen, type Wijziging } from '../formulieren/instellingen.ts';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Titel } from '../onderdelen/titel.tsx';
import { Register } from '../registers/register.tsx';

type Instelling = components['schemas']['CertificerendeInstelling'];
type Plan = Wijziging['plannen'][number];

/** Who may do the resultatenaudit (RA-6). */
export function Instellingen() {
  return (
    <div className="pagina">
      <Register
        naam="Certificerende instellingen"
        kop={<Titel>Certificerende instellingen</Titel>}
        rollen={['beheerder']}
        koppen={['Naam', 'Vanaf', 'Tot en met', 'Vandaag']}
        lees={async () => antwoord(await api.GET('/certificerende-instellingen'))}
        rijen={({ resultaten }) => resultaten.map(rij)}
        toevoegen={{ knop: 'Voeg een instelling toe', formulier: toevoegen }}
        Gedaan={Gedaan}
      />
    </div>
  );
}

const rij = ({ naam, geldigVanaf, geldigTotEnMet, toegelaten, reden }: Instelling) => ({
  sleutel: `${naam} ${geldigVanaf}`,
  cellen: [
    naam,
    inWoorden(geldigVanaf),
    geldigTotEnMet ? inWoorden(geldigTotEnMet) : 'geen einde',
    <>
      <Merkteken toon={toegelaten ? 'goed' : 'fout'}>
        {toegelaten ? 'Mag een audit doen' : 'Mag geen audit doen'}
      </Merkteken>{' '}
      {reden && <span className="stil">{reden}</span>}
    </>,
  ] as const,
  ...(geldigTotEnMet === null ? { einde: { label: `Beëindig ${naam}`, formulier: beeindigen(naam) } } : {}),
});

/** The audits that now need another instelling. */
function Gedaan({ plannen }: { plannen: readonly Plan[] }) {
  if (plannen.length === 0)
    return <Melding soort="goed">De lijst is gewijzigd. Geen geplande audit verandert.</Melding>;
  return (
    <Melding soort="let-op">
      <p>
        <strong>De lijst is gewijzigd.</strong> Deze geplande audits hebben een andere instelling nodig:
      </p>
      <ul>
        {plannen.map(({ schoolId, naam, meetjaar, auditDatum, reden }) => (
          <li key={`${schoolId} ${meetjaar}`}>
            <Koppeling to={`/scholen/${schoolId}`}>{naam}</Koppeling>, meetjaar {meetjaar}, {inWoorden(auditDatum)}.{' '}
            {reden}
          </li>
        ))}
      </ul>
    </Melding>
  );
}
