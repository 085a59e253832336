import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { geefOpdracht } from '../api/client.ts';

/** N-6: starts every meetjaar that waited for norms which are set now, in one act. */
export function MeetjarenStarten() {
  const query = useQueryClient();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => geefOpdracht('/meetjaren/_start', {}, crypto.randomUUID()),
    onSuccess: () => query.invalidateQueries(),
  });
  return (
    <div className="meer">
      <Button purpose="secondary" busy={isPending} onClick={() => isPending || mutate()}>
        Start alle meetjaren waarvan de normen er zijn
      </Button>
      <p role="status" className="stil">
        {isSuccess && 'De opdracht is aangenomen. De scholen beginnen een voor een; ververs de lijst om dat te zien.'}
      </p>
      {error && (
        <span className="veldfout" role="alert">
          {error.message}
        </span>
      )}
    </div>
  );
}
