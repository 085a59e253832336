import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAanmelding } from '../aanmelding.tsx';
import { geefOpdracht, type School } from '../api/client.ts';
import { Knopkoppeling } from './koppeling.tsx';

type Taak = School['taken'][number];

interface Props {
  schoolId: string;
  taak: Taak;
}

/** Taking up a task, giving it back, or passing it on. A role only takes its own tasks (S3). */
export function Taakknoppen({ schoolId, taak }: Props) {
  const { wie } = useAanmelding();
  const query = useQueryClient();
  const opgepakt = taak.opgepaktDoor !== null;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const pad = `/scholen/${schoolId}/taken/${opgepakt ? '_geef-vrij' : '_pak-op'}`;
      return geefOpdracht(pad, { taakId: taak.id }, crypto.randomUUID());
    },
    onSuccess: () => query.invalidateQueries(),
  });
  const knop = opgepakt ? 'Geef terug' : 'Pak op';
  return (
    <span className="taakknoppen">
      {taak.rol === wie.rol ? (
        <Button
          purpose="secondary"
          busy={isPending}
          aria-label={`${knop}: ${taak.omschrijving}`}
          onClick={() => isPending || mutate()}
        >
          {knop}
        </Button>
      ) : (
        <span className="stil">alleen voor {taak.rol}</span>
      )}
      <Knopkoppeling
        to={`/scholen/${schoolId}/handelingen/TaakToewijzen?doel=${encodeURIComponent(taak.id)}`}
        naam={`Wijs toe: ${taak.omschrijving}`}
      >
        Wijs toe
      </Knopkoppeling>
      {error && (
        <span className="veldfout" role="alert">
          {error.message}
        </span>
      )}
    </span>
  );
}
