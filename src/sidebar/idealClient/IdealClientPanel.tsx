import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';

/** placeholder until the wizard */
export function IdealClientPanel() {
  return <Heading>{usePage().texts.idealClient.title}</Heading>;
}
