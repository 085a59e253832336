import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { inWoorden } from '../datums.ts';
import { Opdrachtformulier } from '../formulieren/formulier.tsx';
import { beeindigen, toevoegen, wijzigLijst, type Wijziging } from '../formulieren/instellingen.ts';
import type { Formulier } from '../formulieren/velden.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Bezig, Melding, Mislukt } from '../onderdelen/melding.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { Titel } from '../onderdelen/titel.tsx';

type Instelling = components['schemas']['CertificerendeInstelling'];
type Plan = Wijziging['plannen'][number];

/** Who may do the resultatenaudit (RA-6): anybody may look, the beheerder changes. */
export function Instellingen() {
  const { wie } = useAanmelding();
  const query = useQueryClient();
  const [bezig, zetBezig] = useState<{ beeindig: string | null } | null>(null);
  const [gedaan, zetGedaan] = useState<Wijziging | null>(null);
  const uitkomst = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['instellingenlijst', wie],
    queryFn: async () => antwoord(await api.GET('/certificerende-instellingen')),
  });
  const beheert = wie.rol === 'beheerder';
  const klaar = async (wijziging: Wijziging) => {
    zetBezig(null);
    zetGedaan(wijziging);
    await query.invalidateQueries();
    uitkomst.current?.focus();
  };
  const begin = (beeindig: string | null) => {
    zetGedaan(null);
    zetBezig({ beeindig });
  };
  return (
    <div className="pagina">
      <div className="paginakop">
        <Titel>Certificerende instellingen</Titel>
        {beheert && (
          <Button purpose="primary" onClick={() => begin(null)}>
            Voeg een instelling toe
          </Button>
        )}
      </div>
      {!beheert && <p className="stil">Alleen de beheerder kan deze lijst wijzigen. U bent nu {wie.rol}.</p>}
      <div ref={uitkomst} tabIndex={-1}>
        {gedaan && <Gedaan plannen={gedaan.plannen} />}
      </div>
      {bezig && data && (
        <Wijzigen
          key={bezig.beeindig ?? ''}
          formulier={bezig.beeindig ? beeindigen(bezig.beeindig) : toevoegen}
          klaar={(wijziging) => void klaar(wijziging)}
          annuleer={() => {
            zetBezig(null);
            uitkomst.current?.focus();
          }}
        />
      )}
      <section className="paneel">
        {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {!data && !error && <Bezig />}
        {data && (
          <Tabel
            naam="Certificerende instellingen"
            koppen={['Naam', 'Vanaf', 'Tot en met', 'Vandaag', ...(beheert ? [''] : [])]}
          >
            {data.resultaten.map((instelling) => (
              <Rij
                key={`${instelling.naam} ${instelling.geldigVanaf}`}
                instelling={instelling}
                beeindig={beheert ? () => begin(instelling.naam) : null}
              />
            ))}
          </Tabel>
        )}
      </section>
    </div>
  );
}

interface Wijzigprops {
  formulier: Formulier;
  klaar: (wijziging: Wijziging) => void;
  annuleer: () => void;
}

/** Appears elsewhere on the page than the button that was pressed, so it takes the focus. */
function Wijzigen({ formulier, klaar, annuleer }: Wijzigprops) {
  const plek = useRef<HTMLElement>(null);
  useEffect(() => plek.current?.focus(), []);
  return (
    <section className="paneel paneel--ruim paneel--los" aria-labelledby="wijziging" ref={plek} tabIndex={-1}>
      <Tussenkop id="wijziging">{formulier.titel}</Tussenkop>
      <Opdrachtformulier formulier={formulier} verzend={wijzigLijst} klaar={klaar} annuleer={annuleer} />
    </section>
  );
}

function Rij({ instelling, beeindig }: { instelling: Instelling; beeindig: (() => void) | null }) {
  const { naam, geldigVanaf, geldigTotEnMet, toegelaten, reden } = instelling;
  return (
    <tr>
      <th scope="row">{naam}</th>
      <td>{inWoorden(geldigVanaf)}</td>
      <td>{geldigTotEnMet ? inWoorden(geldigTotEnMet) : 'geen einde'}</td>
      <td className="ruim">
        <Merkteken toon={toegelaten ? 'goed' : 'fout'}>
          {toegelaten ? 'Mag een audit doen' : 'Mag geen audit doen'}
        </Merkteken>{' '}
        {reden && <span className="stil">{reden}</span>}
      </td>
      {beeindig && (
        <td>
          {geldigTotEnMet === null && (
            <Button purpose="secondary" aria-label={`Beëindig ${naam}`} onClick={beeindig}>
              Beëindig
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}

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
