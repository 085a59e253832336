import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { haalBestand } from '../api/client.ts';

/** Fetches a letter as the API prints it; a plain link would not say who asks. */
export function Pdfknop({ pad, bestand }: { pad: string; bestand: string }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const adres = URL.createObjectURL(await haalBestand(pad));
      const anker = document.createElement('a');
      anker.href = adres;
      anker.download = `${bestand}.pdf`;
      anker.click();
      URL.revokeObjectURL(adres);
    },
  });
  return (
    <>
      <Button purpose="secondary" busy={isPending} onClick={() => mutate()}>
        Download als pdf
      </Button>
      {error && (
        <span className="veldfout" role="alert">
          {error.message}
        </span>
      )}
    </>
  );
}
