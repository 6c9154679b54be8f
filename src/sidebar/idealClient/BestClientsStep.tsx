import { usePage } from '../PageContext';
import { ClientGroupStep } from './ClientGroupStep';
import type { StepProps } from './StepProps';

/** Step 1: the clients one would like more of. */
export function BestClientsStep(props: StepProps) {
  return (
    <>
      <p class="lead">{usePage().texts.idealClient.bestLead}</p>
      <ClientGroupStep {...props} group="best" />
    </>
  );
}
