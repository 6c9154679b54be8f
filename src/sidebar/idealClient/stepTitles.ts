import type { SidebarTexts } from '../../i18n/sidebar/SidebarTexts';
import type { Step } from '../profile/Profile';

/** The six steps of article 004, in order, each with its title. */
export function stepTitles(steps: SidebarTexts['idealClient']['steps']): readonly (readonly [Step, string])[] {
  return [
    [1, steps.best],
    [2, steps.worst],
    [3, steps.bestTraits],
    [4, steps.worstTraits],
    [5, steps.choose],
    [6, steps.score],
  ];
}
