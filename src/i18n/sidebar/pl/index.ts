import type { SidebarTexts } from '../SidebarTexts';
import { addClient } from './addClient';
import { addReferral } from './addReferral';
import { asking } from './asking';
import { bucket } from './bucket';
import { check } from './check';
import { common } from './common';
import { exampleFirm } from './exampleFirm';
import { failures } from './failures';
import { formulas } from './formulas';
import { goal } from './goal';
import { home } from './home';
import { idealClient } from './idealClient';
import { keeping } from './keeping';
import { lookBack } from './lookBack';
import { moveReferral } from './moveReferral';
import { orders } from './orders';
import { ownNorms } from './ownNorms';
import { print } from './print';
import { progress } from './progress';
import { selling } from './selling';
import { settings } from './settings';
import { share } from './share';
import { sources } from './sources';
import { team } from './team';
import { time } from './time';
import { why } from './why';
import { word } from './word';

/** The sidebar’s texts in Polish, panel by panel. */
export const pl: SidebarTexts<'pl'> = {
  common,
  progress,
  exampleFirm,
  failures,
  home,
  check,
  formulas,
  orders,
  lookBack,
  idealClient,
  selling,
  asking,
  addClient,
  addReferral,
  moveReferral,
  word,
  keeping,
  bucket,
  goal,
  time,
  why,
  settings,
  ownNorms,
  sources,
  team,
  print,
  share,
};
