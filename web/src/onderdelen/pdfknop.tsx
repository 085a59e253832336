import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { openPdf } from '../pdf.ts';

/** Opens a letter as PDF, to be printed. */
export function Pdfknop({ pad }: { pad: string }) {
  const { mutate, isPending, error } = useMutation({ mutationFn: () => openPdf(pad) });
  return (
    <>
      <Button purpose="secondary" busy={isPending} onClick={() => mutate()}>
        Open als PDF
      </Button>
      {error && <span className="veldfout">{error.message}</span>}
    </>
  );
}
