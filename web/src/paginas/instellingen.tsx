import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Table } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Button } from '@nl-design-system-candidate/button-react';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';
import { inCijfers } from '../datums.ts';
import { Opdrachtformulier } from '../formulieren/formulier.tsx';
import type { Formulier } from '../formulieren/velden.ts';
import { Bezig, Mislukt } from '../onderdelen/melding.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Titel } from '../onderdelen/titel.tsx';

const PAD = '/certificerende-instellingen/wijzigingen';

const TOEVOEGEN: Formulier = {
  titel: 'Certificerende instelling toevoegen',
  knop: 'Voeg toe',
  pad: PAD,
  vast: { soort: 'instelling-toegevoegd' },
  velden: [
    { naam: 'naam', label: 'Naam', soort: 'tekst', verplicht: true },
    { naam: 'inburgering', label: 'Mag de resultatenaudit inburgering doen?', soort: 'ja-nee', verplicht: true },
    { naam: 'geldigVanaf', label: 'Geldig vanaf', soort: 'datum', verplicht: true },
    { naam: 'geldigTotEnMet', label: 'Geldig tot en met', soort: 'datum', uitleg: 'Leeg als er geen einde is.' },
  ],
};

const beeindigen = (namen: readonly string[]): Formulier => ({
  titel: 'Certificerende instelling beëindigen',
  uitleg: 'Geplande audits na deze dag worden een taak: de school kiest dan een andere instelling.',
  knop: 'Beëindig',
  pad: PAD,
  vast: { soort: 'instelling-beeindigd' },
  velden: [
    {
      naam: 'naam',
      label: 'Certificerende instelling',
      soort: 'keuze',
      verplicht: true,
      opties: namen.map((naam) => ({ waarde: naam, label: naam })),
    },
    { naam: 'geldigTotEnMet', label: 'Laatste dag', soort: 'datum', verplicht: true },
  ],
});

/** The administered list of certificerende instellingen (RA-6). */
export function Instellingen() {
  const { wie } = useAanmelding();
  const query = useQueryClient();
  const [open, zetOpen] = useState<'toevoegen' | 'beeindigen' | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['certificerende-instellingen', 'lijst', wie],
    queryFn: async () => antwoord(await api.GET('/certificerende-instellingen')).resultaten,
  });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Bezig />;
  const sluit = () => zetOpen(null);
  const klaar = async () => {
    await query.invalidateQueries();
    sluit();
  };
  return (
    <div className="pagina">
      <div className="paginakop">
        <Titel>Certificerende instellingen</Titel>
        {wie.rol === 'beheerder' && open === null && (
          <span className="knoppen">
            <Button purpose="secondary" onClick={() => zetOpen('toevoegen')}>
              Voeg toe
            </Button>
            <Button purpose="secondary" onClick={() => zetOpen('beeindigen')}>
              Beëindig
            </Button>
          </span>
        )}
      </div>
      {open && (
        <section className="paneel paneel--ruim">
          <Opdrachtformulier
            formulier={open === 'toevoegen' ? TOEVOEGEN : beeindigen(data.map((ci) => ci.naam))}
            klaar={() => void klaar()}
            annuleer={sluit}
          />
        </section>
      )}
      <section className="paneel">
        <div className="tabelrol" role="region" aria-label="Certificerende instellingen" tabIndex={0}>
          <Table className="utrecht-table--html-table tabel">
            <thead>
              <tr>
                <th scope="col">Naam</th>
                <th scope="col">Vandaag</th>
                <th scope="col">Geldig vanaf</th>
                <th scope="col">Tot en met</th>
                <th scope="col">Waarom niet</th>
              </tr>
            </thead>
            <tbody>
              {data.map((ci) => (
                <tr key={`${ci.naam} ${ci.geldigVanaf}`}>
                  <th scope="row">{ci.naam}</th>
                  <td>
                    <Merkteken toon={ci.toegelaten ? 'goed' : 'leeg'}>
                      {ci.toegelaten ? 'Toegelaten' : 'Niet toegelaten'}
                    </Merkteken>
                  </td>
                  <td>{inCijfers(ci.geldigVanaf)}</td>
                  <td>{ci.geldigTotEnMet ? inCijfers(ci.geldigTotEnMet) : '–'}</td>
                  <td className="ruim">{ci.reden ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      </section>
    </div>
  );
}
