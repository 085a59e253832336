import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useAanmelding } from '../aanmelding.tsx';
import { Apifout, geefOpdracht } from '../api/client.ts';
import { Knopkoppeling } from './koppeling.tsx';

interface Props {
  schoolId: string;
  taak: { id: string; rol: string; omschrijving: string; opgepaktDoor: { naam: string } | null };
}

/** Take up a task, give it back, or pass it on with a reason. Only the role that the task is for takes it. */
export function Taakknoppen({ schoolId, taak }: Props) {
  const { wie } = useAanmelding();
  const query = useQueryClient();
  const sleutel = useRef('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: (actie: '_pak-op' | '_geef-vrij') => {
      sleutel.current = crypto.randomUUID();
      return geefOpdracht(`/scholen/${schoolId}/taken/${actie}`, { taakId: taak.id }, sleutel.current);
    },
    onSuccess: () => query.invalidateQueries(),
  });
  const doel = encodeURIComponent(taak.id);
  return (
    <span className="taakknoppen">
      {taak.rol === wie.rol && (
        <Button
          purpose="secondary"
          busy={isPending}
          aria-label={`${taak.opgepaktDoor ? 'Geef terug' : 'Pak op'}: ${taak.omschrijving}`}
          onClick={() => mutate(taak.opgepaktDoor ? '_geef-vrij' : '_pak-op')}
        >
          {taak.opgepaktDoor ? 'Geef terug' : 'Pak op'}
        </Button>
      )}
      {['servicedesk', 'beslisser', 'beheerder'].includes(wie.rol) && (
        <Knopkoppeling to={`/scholen/${schoolId}/handelingen/TaakToewijzen?doel=${doel}`}>Wijs toe</Knopkoppeling>
      )}
      {error && <span className="veldfout">{error instanceof Apifout ? error.message : 'Dat lukte niet.'}</span>}
    </span>
  );
}
