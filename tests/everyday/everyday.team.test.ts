import { trySequences } from './trySequences';

trySequences('team');
