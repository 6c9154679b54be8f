import type { ClientPlan } from '../../contract/profile';
import type { ClientGroup, Profile, Step } from './Profile';

/** What a person does in the ideal client wizard. */
export type ProfileAction =
  | { readonly type: 'replace'; readonly profile: Profile }
  | { readonly type: 'goTo'; readonly step: Step }
  | { readonly type: 'addClient' | 'removeClient'; readonly group: ClientGroup; readonly client: string }
  | { readonly type: 'addTrait' | 'removeTrait'; readonly trait: string }
  | { readonly type: 'addBadTrait'; readonly trait: string; readonly opposite: string }
  | { readonly type: 'removeBadTrait'; readonly trait: string }
  | { readonly type: 'rewordOpposite'; readonly trait: string; readonly opposite: string }
  | { readonly type: 'choose' | 'unchoose'; readonly trait: string }
  | { readonly type: 'move'; readonly trait: string; readonly by: -1 | 1 }
  | { readonly type: 'weigh'; readonly trait: string; readonly weight: number | null }
  | { readonly type: 'plan'; readonly client: string; readonly plan: ClientPlan }
  | { readonly type: 'score'; readonly client: string; readonly trait: string; readonly score: number | null };
